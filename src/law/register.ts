import { messageOf } from "../kernel/fault.js";
import type { Checked } from "../kernel/issue.js";
import { isDay } from "./day.js";
import type { LawDocument } from "./document.js";
import { awardDocuments } from "./documents/awards.js";
import { calendarDocuments } from "./documents/calendar.js";
import { clusterDocuments } from "./documents/clusters.js";
import { craftDocuments } from "./documents/crafts.js";
import { extensionDocuments } from "./documents/extension.js";
import { ocopDocuments } from "./documents/ocop.js";
import { provincialDocuments } from "./documents/provinces.js";
import { documentsOf, hasForce } from "./entry.js";
import { fold } from "./fold.js";
import { knownThrough } from "./known-through.js";
import { readNumber } from "./number.js";

/** Every document (văn bản) of the register: those that the areas rest on, and those that these refer to. */
export const documents: readonly LawDocument[] = /* @__PURE__ */ registered();

const byKey: ReadonlyMap<string, LawDocument> = /* @__PURE__ */ indexed();

function registered(): readonly LawDocument[] {
  return documentsOf([
    ...clusterDocuments,
    ...extensionDocuments,
    ...awardDocuments,
    ...ocopDocuments,
    ...craftDocuments,
    ...calendarDocuments,
    ...provincialDocuments,
  ]);
}

function indexed(): ReadonlyMap<string, LawDocument> {
  return new Map(documents.map((entry) => [keyOf(entry.id), entry]));
}

function keyOf(id: string): string {
  return fold(id).replaceAll(" ", "");
}

/**
 * Finds a document (văn bản) by its official number (số hiệu). Case, spaces and diacritics do not matter, and the
 * kind may stand before it, the day of issue behind it. The whole number counts: `303/2025/NĐ-CP` is not
 * `303/2026/NĐ-CP`, and a number without its year finds nothing, save where the official number has none
 * (`148/QĐ-TTg`; a year named behind it must be that of issue). Only decrees, numbered in one series, are also found
 * as `Nghị định 32/2024`. Provinces number alike: a document of a province is found only with the province's name.
 *
 * @param number - the official number, e.g. `"Nghị định số 32/2024/NĐ-CP"` or `"16/2026/qđ-ubnd tỉnh Lào Cai"`.
 * @returns the document, or `undefined` when the register does not hold it.
 *
 * @example
 * ```ts
 * import { document } from "vn-rural-industry/law";
 *
 * document("nghi dinh 32/2024/nd-cp")?.inForceFrom; // => "2024-05-01"
 * document("Nghị định 303/2025/NĐ-CP")?.id; // => "303/2025/NĐ-CP"
 * document("303"); // => undefined
 * ```
 */
export function document(number: string): LawDocument | undefined {
  const reading = typeof number === "string" ? readNumber(number) : undefined;
  if (reading === undefined) return undefined;
  const found = byKey.get(keyOf(reading.id));
  const { year } = reading;
  return year === undefined || year === found?.year ? found : undefined;
}

/** The documents of a day, by what the register knows of their force. */
export interface DocumentsOfDay {
  readonly on: string;
  /** In force on the day; a document that was ended in part is among them. */
  readonly inForce: readonly LawDocument[];
  /** Issued by then (or in that year, where no day is known), but their days in force are not known well enough. */
  readonly unknown: readonly LawDocument[];
  /** Whether the day lies after `knownThrough`: later law may have changed the answer. */
  readonly afterKnowledge: boolean;
}

/**
 * The documents in force (có hiệu lực) on a day, and those of which the register cannot tell. Documents without a
 * force of their own, such as letters and consolidated texts, are in neither list.
 *
 * @param options - `on`: the day, YYYY-MM-DD.
 * @returns the two lists, or the issue that the day does not exist.
 *
 * @example
 * ```ts
 * import { documentsInForce } from "vn-rural-industry/law";
 *
 * const lastDay = documentsInForce({ on: "2024-04-30" });
 * lastDay.ok && lastDay.value.inForce.some(({ id }) => id === "68/2017/NĐ-CP"); // => true
 * const nextDay = documentsInForce({ on: "2024-05-01" });
 * nextDay.ok && nextDay.value.inForce.some(({ id }) => id === "68/2017/NĐ-CP"); // => false
 * ```
 */
export function documentsInForce(options: { readonly on: string }): Checked<DocumentsOfDay> {
  const { on } = options;
  if (!isDay(on)) {
    return { ok: false, issues: [{ path: "on", code: "not-a-day", message: messageOf("not-a-day") }] };
  }
  const states = documents.map((entry) => [entry, isInForce(entry, on)] as const);
  return {
    ok: true,
    value: {
      on,
      inForce: states.flatMap(([entry, state]) => (state === true ? [entry] : [])),
      unknown: states.flatMap(([entry, state]) => (state === undefined ? [entry] : [])),
      afterKnowledge: on > knownThrough,
    },
  };
}

/** Whether a document is in force on a day; `undefined` when what is known does not tell. */
function isInForce(entry: LawDocument, on: string): boolean | undefined {
  const { kind, issued, year, inForceFrom, inForceTo, end } = entry;
  if (!hasForce(kind)) return false;
  const earliest = inForceFrom ?? issued ?? `${year}-01-01`;
  if (on < earliest || (inForceTo !== null && on >= inForceTo)) return false;
  return inForceFrom === null || (inForceTo === null && end !== null) ? undefined : true;
}
