import type { Given, Numeric } from "../kernel/input.js";

/** A filled score sheet (phiếu đánh giá). A criterion that is left out is not known; it never counts as 0 points. */
export interface SheetFacts {
  /** The product set (bộ sản phẩm): its number, or its id, e.g. `"decision-26-2026-5"`. */
  readonly set: number | string;
  /** By criterion the letter of the option, or `"none"` where no printed option is met: `{ "1.1": "b" }`. */
  readonly options?: Given<Readonly<Record<string, Given<string>>>>;
  /** By criterion the case, where the form lets choose one: `{ "8": "1" }`. A letter says it too. */
  readonly cases?: Given<Readonly<Record<string, Given<string>>>>;
  /**
   * Ids of the rules outside the points (`rules` of the product set) that stand against the product: grounds found,
   * requirements not met. An empty list says that there are none; without a list it is not known.
   */
  readonly grounds?: Given<readonly string[]>;
  /**
   * Under Decision 781/QĐ-TTg of 2020: the highest tier whose minimum criteria, which stand beside the form, are all
   * met; 1 when not even those of the lowest.
   */
  readonly minimums?: Given<Numeric>;
}
