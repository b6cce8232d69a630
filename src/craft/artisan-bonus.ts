import type { Assessment } from "../kernel/assessment.js";
import type { BonusFacts } from "./artisan-steps-inputs.js";
import { parseBonus } from "./artisan-steps-schema.js";
import { type Bonus, parsedArtisanBonus } from "./bonus.js";
import type { CraftOptions } from "./era.js";

/**
 * The bonus that comes with an artisan title (tiền thưởng danh hiệu vinh dự nhà nước): a multiple of the base salary,
 * which the caller gives.
 *
 * @param facts - the title, and the base salary in đồng
 * @param options - `on`: the day on which the title is conferred
 * @returns the bonus in whole đồng
 * @see Decree 98/2023/NĐ-CP, Article 56 clause 3
 *
 * @example
 * ```ts
 * import { artisanBonus } from "vn-rural-industry/craft";
 *
 * const answer = artisanBonus({ title: "peoplesArtisan", baseSalaryDong: 2_340_000 }, { on: "2025-03-03" });
 * answer.status === "decided" && answer.outcome.bonusDong; // => 29250000
 * ```
 */
export function artisanBonus(facts: BonusFacts, options: CraftOptions): Assessment<Bonus> {
  const parsed = parseBonus(facts);
  return parsed.ok ? parsedArtisanBonus(parsed.value, options) : { status: "invalid", issues: parsed.issues };
}
