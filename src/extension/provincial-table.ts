import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { SupportItem } from "./items.js";

/** The norms of one province in one document. */
export interface ProvincialTable {
  readonly territory: readonly string[];
  readonly citation: Citation;
  /** Days from which they may apply, surely apply, no longer surely apply, and apply no longer. */
  readonly days: readonly [early: string, from: string | null, to: string | null, late: string | null];
  /** What the document is, where its number is not known; it is then cited by what empowers the province. */
  readonly document?: Text;
  readonly rows: readonly ProvincialRow[];
}

/** Item, percent of the cost, triệu đồng for each unit, and what else the row says. */
export type ProvincialRow = readonly [
  item: SupportItem,
  percent: string,
  million: string,
  extras?: {
    readonly line?: string;
    readonly capital?: readonly [least: number, most: number];
    readonly level?: "district";
  },
];
