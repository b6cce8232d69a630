import type { Citation, Verification } from "../kernel/citation.js";
import { figure, type Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Term } from "../support/term.js";
import { prepareItemNorm } from "./item-norm.js";
import { entryOf, type SupportItem, type SupportUnit } from "./items.js";
import type { LocalNorm } from "./local-norms.js";
import { row } from "./norm-row.js";
import { remarkNotice } from "./notices.js";
import { provinceKey } from "./province-key.js";
import type { ProvincialRow, ProvincialTable } from "./provincial-table.js";
import { provincialTables } from "./regimes/provinces.js";

/** A norm of a province (định mức địa phương) that the library knows. */
export interface ProvincialNorm {
  readonly item: SupportItem;
  readonly unit: SupportUnit | null;
  /** Provinces, by their names before the mergers, whose territory it is for. */
  readonly territory: readonly string[];
  readonly rate: Term;
  readonly cap: Term;
  readonly citation: Citation;
  /** What the document is, where its number is not known; the citation is then of what empowers the province. */
  readonly document: Text | null;
  readonly verification: Verification;
  /** First day on which it surely applies; `null` where its days were not obtained. */
  readonly from: string | null;
  /** First day on which it surely applies no longer; `null` while it does. */
  readonly to: string | null;
}

const verification: Verification = "single-source";

function rowOf({ citation }: ProvincialTable, [, percent, million, extras]: ProvincialRow) {
  const place: Place = { citation, verification };
  const line = extras?.line;
  return row(place, percent, million, line === undefined ? {} : { line: figure(line, "percent", place) });
}

/**
 * Every norm of a province (định mức khuyến công địa phương) that the library knows, each from one source only. A
 * province that is not among them has norms of its own all the same: `defineLocalNorms` takes them.
 */
export const provincialNorms: readonly ProvincialNorm[] = /* @__PURE__ */ (() =>
  provincialTables.flatMap((table) =>
    table.rows.map((entry) => {
      const { rate, cap } = rowOf(table, entry);
      const [item] = entry;
      const { territory, citation, document = null, days } = table;
      const [, from, to] = days;
      return {
        item,
        unit: entryOf(item).unit,
        territory,
        rate,
        cap,
        citation,
        document,
        verification,
        from,
        to,
      };
    }),
  ))();

/** The same, ready to be applied. */
export const knownLocalNorms: readonly LocalNorm[] = /* @__PURE__ */ (() =>
  provincialTables.flatMap((table) =>
    table.rows.map((entry) => {
      const { territory, days, document, citation } = table;
      const [early, from, to, late] = days;
      const [item, , , extras] = entry;
      return {
        norm: prepareItemNorm(entryOf(item), rowOf(table, entry), null),
        territory: territory.map(provinceKey),
        from,
        to,
        early,
        late,
        capital: extras?.capital ?? null,
        notices: document === undefined ? [] : [remarkNotice(document, citation)],
      };
    }),
  ))();
