import { never } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { Bilingual, CriterionRow, FormBook, Ground, HeadingRow, Row, SetForm, Wording } from "./form.js";
import type {
  GateTier,
  PartCode,
  ProductSet,
  Rubric,
  SheetCriterion,
  SheetItem,
  SheetOption,
  SheetRule,
} from "./rubric.js";

/**
 * Makes the rubric of one decision from its forms; a product set is composed when it is first asked for, and then
 * the same frozen object is given.
 *
 * @param book - the forms as the regime files write them
 * @returns the rubric
 */
export function composeRubric(book: FormBook): Rubric {
  const sets = book.sets.map((form, index) => once(() => frozen(composeSet(form(), index + 1, book))));
  return Object.freeze({
    id: book.id,
    citation: book.citation,
    verification: book.verification,
    productSets: () => sets.map((set) => set()),
    productSet: (number: number) => sets[number - 1]?.(),
  });
}

function composeSet(form: SetForm, number: number, book: FormBook): ProductSet {
  const {
    name,
    group,
    subgroup,
    leads,
    samples = book.samples,
    verification = book.verification,
    rejected,
    grounds = {},
    anomalies = [],
  } = form;
  const parts = book.parts.map((part) => ({
    ...part,
    label: textOf(part.label),
    items: itemsOf(form[part.code], part.code),
  }));
  const lines = parts.flatMap(({ items }) => items).flatMap(withDescendants);
  return {
    id: `${book.id}-${number}`,
    rubric: book.id,
    number,
    name: textOf(name),
    sector: { code: group.sector.code, name: textOf(group.sector.name) },
    group: textOf(group.name),
    subgroup: textOrNull(subgroup),
    leads: leads.map(textOf),
    samples,
    citation: book.citation,
    verification,
    parts,
    criteria: lines.filter((line) => line.kind === "criterion"),
    rules: [
      ...rejected.map((ground) => ruleOf(ground, null)),
      ...lines.flatMap(({ code }) => {
        const ground = grounds[code];
        return ground === undefined ? [] : [ruleOf(ground, code)];
      }),
    ],
    anomalies: anomalies.map((anomaly) => ({ ...anomaly, text: textOf(anomaly.text) })),
  };
}

/** A line stands under the heading whose number its own begins with: 6.1.2 under 6.1, 6.1 under 6. */
function itemsOf(rows: readonly Row[], part: PartCode, parent = ""): readonly SheetItem[] {
  return rows
    .filter(([code]) => code.slice(0, Math.max(code.lastIndexOf("."), 0)) === parent)
    .map((row) => (isHeading(row) ? headingOf(row, rows, part) : criterionOf(row, part)));
}

function isHeading(row: Row): row is HeadingRow {
  return typeof row[2] === "number";
}

function headingOf([code, label, max]: HeadingRow, rows: readonly Row[], part: PartCode): SheetItem {
  return { kind: "heading", code, label: textOf(label), max, children: itemsOf(rows, part, code) };
}

function criterionOf([code, wording, points]: CriterionRow, part: PartCode): SheetCriterion {
  const { label, note, cases = [], optionsPrinted = true, appliesWith = null } = wording;
  const options = optionsOf(wording, points ?? wording.points);
  return {
    kind: "criterion",
    code,
    part,
    label: textOf(label),
    note: textOrNull(note),
    max: Math.max(...options.map((option) => option.points)),
    options,
    cases: cases.map((name, index) => ({ id: caseId(index), label: textOf(name) })),
    optionsPrinted,
    appliesWith,
  };
}

const gates: Readonly<Record<string, GateTier>> = { "***": 3, "****": 4, "*****": 5 };

function optionsOf({ options, cases }: Wording, points: string): readonly SheetOption[] {
  const marks = points.split(" ");
  return options.map((label, index) => {
    const mark = marks[index] ?? never(`no points: ${label}`);
    const worth = mark.replaceAll("*", "");
    return {
      letter: String.fromCharCode(97 + index),
      label: textOf(label),
      points: Number(worth),
      gate: gates[mark.slice(worth.length)] ?? null,
      case: cases === undefined ? null : caseId(Math.floor((index * cases.length) / options.length)),
    };
  });
}

function textOf(label: Bilingual): Text {
  const bar = label.indexOf(" | ");
  return { vi: label.slice(0, bar), en: label.slice(bar + 3) };
}

function textOrNull(label: Bilingual | undefined): Text | null {
  return label === undefined ? null : textOf(label);
}

function caseId(index: number): string {
  return String(index + 1);
}

function withDescendants(item: SheetItem): readonly SheetItem[] {
  return item.kind === "heading" ? [item, ...item.children.flatMap(withDescendants)] : [item];
}

function ruleOf({ id, effect, text, zeroIn = [] }: Ground, at: string | null): SheetRule {
  return { id, effect, at, text: textOf(text), zeroIn };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function frozen<Value extends object>(value: Value): Value {
  const parts: readonly unknown[] = Object.values(value);
  for (const part of parts) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) frozen(part);
  }
  return Object.freeze(value);
}
