import { assess, type Question } from "../kernel/assess.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Criterion } from "../kernel/criterion.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import { type CraftOptions, type Eras, eraOn } from "./era.js";
import type { Facts } from "./given.js";

/** Whether the criteria are met. */
export type Eligibility = "eligible" | "ineligible";

/** What the two answers to a question are called. */
interface Outcomes<Outcome> {
  readonly met: Outcome;
  readonly unmet: Outcome;
}

/** Makes a question, called by what it is about. */
export function questionOn<Outcome>(
  { vi, en }: Text,
  criteria: Criterion,
  sources: Sources<Facts>,
  outcomes: Outcomes<Outcome>,
): Question<Facts, Outcome> {
  return {
    criteria: prepare(criteria, sources),
    outcomes,
    headlines: {
      met: { vi: `Đạt: ${vi}.`, en: `Met: ${en}.` },
      unmet: { vi: `Không đạt: ${vi}.`, en: `Not met: ${en}.` },
      unknown: { vi: `Chưa thể kết luận: ${vi}.`, en: `Not decided yet: ${en}.` },
    },
  };
}

/** Whether the criteria of a title are met. */
export const eligibility: Outcomes<Eligibility> = { met: "eligible", unmet: "ineligible" };

/** Puts facts to the question of the day's era. */
export function judgeBy<Outcome>(
  eras: Eras<Question<Facts, Outcome>>,
  at: string,
  facts: Facts,
  options: CraftOptions,
): Assessment<Outcome> {
  const selected = eraOn(eras, options, at);
  if (!selected.ok) return selected.answer;
  const { era, notices } = selected;
  return assess(era.asked, facts, {
    on: options.on,
    regimes: era.regimes,
    accept: options.accept,
    notices,
  });
}
