import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources, YesNoSource } from "../kernel/source.js";
import { withdrawalCriteria } from "./criteria/withdrawal.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { type WithdrawalGround, withdrawalTerms } from "./regimes/withdrawal.js";
import type { ParsedWithdrawal } from "./withdrawal-facts.js";
import { withdrawalFields as fields } from "./withdrawal-fields.js";

type Facts = ParsedWithdrawal;

/** Whether a certificate is to be withdrawn. */
export type WithdrawalOutcome = "withdraw" | "keep";

const ground = (name: WithdrawalGround): YesNoSource<Facts> => ({
  kind: "yes-no",
  field: fields[name],
  read: (facts) => facts[name] ?? undefined,
});

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  untrueDossier: ground("untrueDossier"),
  criteriaNoLongerMet: ground("criteriaNoLongerMet"),
  lawViolated: ground("lawViolated"),
  markMisused: ground("markMisused"),
  productionStopped: ground("productionStopped"),
  otherConclusion: ground("otherConclusion"),
}))();

const headlines = {
  met: { vi: "Giấy chứng nhận bị thu hồi.", en: "The certificate is to be withdrawn." },
  unmet: { vi: "Không có căn cứ thu hồi giấy chứng nhận.", en: "There is no ground to withdraw it." },
  unknown: {
    vi: "Chưa thể kết luận về việc thu hồi giấy chứng nhận.",
    en: "Whether the certificate is to be withdrawn cannot be decided yet.",
  },
};

const questions: ReadonlyMap<string, Question<Facts, WithdrawalOutcome>> = /* @__PURE__ */ (() =>
  new Map(
    withdrawalTerms.map((terms) => [
      terms.regime,
      {
        criteria: prepare(withdrawalCriteria(terms), sources),
        outcomes: { met: "withdraw" as const, unmet: "keep" as const },
        headlines,
      },
    ]),
  ))();

/**
 * Judges parsed facts on the grounds of withdrawal: the twin of `assessWithdrawal` for bulk work, without checking
 * again.
 *
 * @param facts - made by `parseWithdrawal`
 * @param options - `on`: the day of the conclusion
 * @returns the same answer, byte for byte, as `assessWithdrawal` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedWithdrawal, parseWithdrawal } from "vn-rural-industry/ocop";
 *
 * const parsed = parseWithdrawal({ productionStopped: true });
 * parsed.ok && assessParsedWithdrawal(parsed.value, { on: "2026-09-01" }).status; // => "decided"
 * ```
 */
export function assessParsedWithdrawal(
  facts: ParsedWithdrawal,
  options: DayOptions,
): Assessment<WithdrawalOutcome> {
  const { on, accept } = options;
  const law = lawOfDay(on, accept, "ocop.withdrawal");
  if (!law.ok) return law.answer;
  const question = questions.get(law.regime.id);
  if (question === undefined) return textNotObtained(on, law.regime);
  return assess(question, facts, { on, regimes: [law.regime], accept, notices: law.notices });
}
