import { defaultAccept } from "../kernel/accept.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import { isAccepted } from "../kernel/citation.js";
import { number } from "../kernel/fields.js";
import { makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import { present } from "../kernel/invariant.js";
import { ratioOf } from "../quantity/amount-source.js";
import { dongMeasure } from "../quantity/dong.js";
import { faultIssue } from "../quantity/fault.js";
import { formatNumber } from "../quantity/format.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { halfUp, type RoundingName } from "../quantity/rounding.js";
import { artisanTitleField } from "./artisan-fields.js";
import { type CraftOptions, type Eras, eraOn } from "./era.js";
import { type Facts, needed, readerOf } from "./given.js";
import { artisanRulesBegun } from "./regimes/artisan-2007.js";
import { amendmentNotRead, bonusShares, decree98, notReadFrom } from "./regimes/bonus.js";

/** The bonus that comes with a title. */
export interface Bonus {
  /** In whole đồng. */
  readonly bonusDong: number;
  /** How much of the base salary, in percent: 1250 for twelve and a half times. */
  readonly percent: string;
  /** How half a đồng is rounded, where the product has one. */
  readonly rounding: RoundingName;
}

/** What a bonus is reckoned from, checked once. */
export type ParsedBonus = Branded<Facts, "artisan-bonus">;

const salary = number("baseSalaryDong", "dong", { vi: "Mức lương cơ sở", en: "Base salary" });

export const bonusFieldList = [artisanTitleField, salary];

/** Reads what a bonus is reckoned from; both facts must be there. */
export const readBonus = /* @__PURE__ */ readerOf(bonusFieldList, (facts, faults) =>
  needed(bonusFieldList, facts, faults),
);

const at = "craft.bonus";

const eras: Eras<typeof bonusShares> = /* @__PURE__ */ (() => {
  const { from, to } = decree98;
  const era = { regimes: [decree98], asked: bonusShares };
  return {
    begun: artisanRulesBegun,
    of: [
      { from, to: notReadFrom, ...era, notices: [] },
      { from: notReadFrom, to, ...era, notices: [amendmentNotRead(at)] },
    ],
  };
})();

/**
 * Reckons a bonus from parsed facts: the twin of `artisanBonus` for bulk work, without checking again.
 *
 * @param facts - made by `parseBonus`
 * @param options - `on`: the day on which the title is conferred
 * @returns the same answer, byte for byte, as `artisanBonus` gives for the same input
 *
 * @example
 * ```ts
 * import { parseBonus, parsedArtisanBonus } from "vn-rural-industry/craft";
 *
 * const parsed = parseBonus({ title: "meritoriousArtisan", baseSalaryDong: 2_340_000 });
 * parsed.ok && parsedArtisanBonus(parsed.value, { on: "2025-03-03" }).status; // => "decided"
 * ```
 */
export function parsedArtisanBonus(facts: ParsedBonus, options: CraftOptions): Assessment<Bonus> {
  const selected = eraOn(eras, options, at);
  if (!selected.ok) return selected.answer;
  const { era, notices } = selected;
  const title = facts.words["title"] === "peoplesArtisan" ? "peoplesArtisan" : "meritoriousArtisan";
  const share = era.asked[title];
  const base = present(facts.numbers[salary.path], "parsed facts have their salary");
  const { numerator, denominator } = ratioOf(share);
  const bonusDong = Number(roundedQuotient(base.units, numerator, denominator, halfUp));
  if (!Number.isSafeInteger(bonusDong)) {
    return { status: "invalid", issues: [faultIssue(salary.path, "too-large", dongMeasure)] };
  }
  const { value: percent, citation, verification } = share;
  const heading = { id: at, label: salary.label, citation, verification };
  const accepted = isAccepted(verification, options.accept ?? defaultAccept);
  const answer = {
    schema: 1,
    on: options.on,
    regimes: era.regimes,
    finding: makeFinding(heading, accepted ? "met" : "unknown", base.value),
    notices,
  } as const;
  if (!accepted) {
    return {
      status: "undetermined",
      ...answer,
      headline: { vi: "Chưa thể tính tiền thưởng.", en: "The bonus cannot be said yet." },
      because: [{ kind: "withheld", at, text: withheldText, citation }],
      missing: [],
      possible: null,
    };
  }
  const amount = String(bonusDong);
  return {
    status: "decided",
    ...answer,
    headline: {
      vi: `Tiền thưởng: ${formatNumber(amount, "vi")} đồng.`,
      en: `Bonus: VND ${formatNumber(amount, "en")}.`,
    },
    outcome: { bonusDong, percent, rounding: halfUp.name },
    unanswered: [],
  };
}
