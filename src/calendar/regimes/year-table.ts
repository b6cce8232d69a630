import type { Verification } from "../../kernel/citation.js";
import type { Day } from "../day.js";
import type { Occasion } from "./occasion.js";

/** How a day off is known: how well its announcement was verified, or computed from the law before one came. */
export type Basis = Verification | "computed";

/** Whether the days off of a year were announced (đã công bố) or computed from the law (tính theo luật). */
export type YearStatus = "announced" | "computed";

/** A day of the year that the table is for, written `MM-DD`. */
type MonthDay = string;

/** A working day that is off and the rest day, maybe of another year, on which people work for it. */
export interface SwapRow {
  readonly off: MonthDay;
  readonly work: Day;
  readonly occasion: Occasion;
}

/** A day off, or a swap, on which no decision was found. */
export interface UndecidedRow {
  readonly off: MonthDay;
  readonly work?: Day;
  readonly occasion: Occasion;
  readonly basis: Basis;
}

/**
 * The days off of one year for bodies that rest on Saturday and Sunday. A holiday on a Saturday or Sunday is not
 * listed; the day off that makes up for it is.
 */
export interface YearTable {
  readonly year: number;
  readonly status: YearStatus;
  /** How the days are known that `otherwise` does not name. */
  readonly basis: Basis;
  /** Holidays. Within the days of Tết those that make up for a weekend are among them. */
  readonly holidays: Readonly<Partial<Record<Occasion, readonly MonthDay[]>>>;
  /** Days off that make up for a holiday on a weekend (nghỉ bù). */
  readonly compensatory?: Readonly<Partial<Record<Occasion, readonly MonthDay[]>>>;
  readonly swaps?: readonly SwapRow[];
  readonly undecided?: readonly UndecidedRow[];
  /** Days known differently; a swap by its day off. */
  readonly otherwise?: Readonly<Partial<Record<Basis, readonly MonthDay[]>>>;
}
