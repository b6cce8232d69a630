import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice } from "../kernel/assessment.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { type DayOptions, notADay } from "./law-of-day.js";
import { resolution198 } from "./regimes/resolution-198-2025.js";

/** The notices of an answer by Resolution 198/2025/QH15; or the answer that says why there is none. */
export type ResolutionOfDay =
  | { readonly ok: true; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly answer: NotInForce | Invalid };

/** Whether the Resolution is in force on a day; `at` is the finding that the notices concern. */
export function resolutionOfDay({ on, accept }: DayOptions, at: string): ResolutionOfDay {
  checkAccept(accept);
  if (!isDay(on)) return { ok: false, answer: notADay };
  if (on < resolution198.from) {
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason: "before" } };
  }
  return { ok: true, notices: on > knownThrough ? [afterKnowledge(at)] : [] };
}
