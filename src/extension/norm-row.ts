import type { RegimeRef } from "../kernel/assessment.js";
import type { Figure } from "../kernel/figure.js";
import { figure, type Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Unit } from "../kernel/value.js";
import { none, type Term, unknown, value } from "../support/term.js";
import type { ItemsByPlace } from "./content.js";
import type { SupportItem } from "./items.js";

/** The norm of one item: at most a share of the cost, and not over so much for each unit. */
export interface NormRow {
  readonly place: Place;
  /** Percent of the cost. */
  readonly rate: Term;
  /** Đồng for each unit. */
  readonly cap: Term;
  /** The text sets the rate itself and not "at most" it. */
  readonly fixed?: boolean;
  /** Lifts the cap of a technology line, in percent. */
  readonly line?: Figure;
  /** Official number of the document whose levels apply. */
  readonly elsewhere?: string;
  /** The clause was not read; its number follows from the order of the clauses that were. */
  readonly inferredClause?: string;
  /** How many years from the first are paid for. */
  readonly years?: Figure;
  /** The verification of the limit to a reference rate of interest, where there is one. */
  readonly reference?: Place;
  /** Another rate, under another reading of the text. */
  readonly otherRate?: Term;
  readonly remark?: Text;
}

/** What may stand beside rate and cap in a row. */
type RowExtras = Omit<NormRow, "place" | "rate" | "cap">;

/** The finance rules of a period and their norms. */
export interface NormRegime {
  readonly ref: RegimeRef;
  /** Place of the norms as a whole. */
  readonly place: Place;
  /** Where provinces are told to set their own levels. */
  readonly local: Place;
  /** Where conditions of every project stand: by clause where its article was read. */
  readonly conditions: Place;
  /** Where it says that no other State source may pay for the same content. */
  readonly noDoubleSupport: Place;
  /** The most that may be paid in advance, in percent of the support. */
  readonly advance: Figure;
  /** Whether the whole text was read, so that an item without a row has no norm of its own. */
  readonly read: boolean;
  /** Contents that the finance rules name and the decree does not. */
  readonly listed: ItemsByPlace;
  /** How far the norms may be lifted for a priority project, in percent. */
  readonly priority: Figure;
  readonly rows: Readonly<Partial<Record<SupportItem, NormRow>>>;
}

/** What makes đồng of triệu đồng. */
const zerosOfMillion: string = /* @__PURE__ */ "0".repeat(2 * 3);

/**
 * A row of a table of norms: percent and triệu đồng, `"-"` where the text sets no such limit, `"?"` where it
 * was not obtained.
 */
export function row(place: Place, percent: string, million: string, extras?: RowExtras): NormRow {
  const rate = term(percent, "percent", "", place);
  const cap = term(million, "dong", zerosOfMillion, place);
  return extras === undefined ? { place, rate, cap } : { place, rate, cap, ...extras };
}

/** One cell of a row. */
export function term(cell: string, unit: Unit, zeros: string, place: Place): Term {
  if (cell === "-") return none;
  return cell === "?" ? unknown : value(figure(cell + zeros, unit, place));
}
