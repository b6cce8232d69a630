import ts from "typescript";
import type { RegimeRef } from "../../src/kernel/assessment.js";
import type { Citation } from "../../src/kernel/citation.js";
import type { LawDocument } from "../../src/law/document.js";
import { nodesBelow, placeOf } from "./sources.js";

/** Every object below a value, itself included, each once. */
export function objectsBelow(value: unknown, seen = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== "object" || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const child of Object.values(value)) objectsBelow(child, seen);
  return seen;
}

/** Whether an object is a citation. */
export function isCitation(value: object): value is Citation {
  return "document" in value && typeof value.document === "string" && !("kind" in value);
}

/** Whether an object is a regime. */
export function isRegime(value: object): value is RegimeRef {
  return "id" in value && "from" in value && "to" in value && "documents" in value && "title" in value;
}

/** What is wrong with the days of a regime beside those of its documents. */
export function beyondDocuments(
  { id, from, to, documents }: RegimeRef,
  find: (number: string) => LawDocument | undefined,
): readonly string[] {
  return documents.flatMap((number) => {
    const document = find(number);
    if (document === undefined) return [`${id}: ${number} is not in the register`];
    const { inForceFrom, inForceTo } = document;
    return [
      ...(inForceFrom !== null && from < inForceFrom ? [`${id} begins before ${number}`] : []),
      ...(inForceTo !== null && (to ?? "9999") > inForceTo ? [`${id} outlives ${number}`] : []),
    ];
  });
}

/** Overlaps and gaps between regimes that follow one another. */
export function breaks(regimes: readonly RegimeRef[]): readonly string[] {
  return regimes.slice(1).flatMap(({ id, from }, index) => {
    const before = regimes[index];
    return before?.to === from ? [] : [`${before?.id} and ${id} do not meet`];
  });
}

/** Small numbers count, index and compare; they are not the law's. */
const harmless = new Set(["0", "1", "2", "3", "0n", "1n", "2n", "10n", "100n"]);

/** Literals that read like figures or days of the law. */
export function figuresIn(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  for (const node of nodesBelow(source)) {
    const isNumber = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
    const isText = ts.isStringLiteral(node) && /^(?:\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2})$/.test(node.text);
    if ((isNumber || isText) && !harmless.has(node.text)) found.push(`${placeOf(node)} ${node.text}`);
  }
  return found;
}
