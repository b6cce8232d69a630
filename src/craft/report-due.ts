import { lastDayBefore } from "../calendar/bounds.js";
import type { Citation } from "../kernel/citation.js";
import { procedureFrom, yearlyReport } from "./regimes/procedure.js";

/**
 * The last day for the yearly report on titles to the province (báo cáo việc quản lý bằng công nhận).
 *
 * @param options - `on`: a day of the year, `YYYY-MM-DD`
 * @returns the day and where the law says so; `null` for days whose rules were not obtained
 * @throws InvariantError when `on` is not a day
 * @see Decree 52/2018/NĐ-CP, Article 6 clause 7
 *
 * @example
 * ```ts
 * import { reportDue } from "vn-rural-industry/craft";
 *
 * reportDue({ on: "2026-05-04" })?.last; // => "2026-11-29"
 * ```
 */
export function reportDue(options: {
  readonly on: string;
}): { readonly last: string; readonly citation: Citation } | null {
  const { on } = options;
  if (on < procedureFrom) return null;
  const { before, place } = yearlyReport;
  const [year] = on.split("-");
  return { last: lastDayBefore(`${year}-${before}`), citation: place.citation };
}
