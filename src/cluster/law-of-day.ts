import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { indexOn } from "./regime.js";
import { remarksOn } from "./regime-notices.js";
import { clusterRegimes } from "./regimes/regimes.js";

/** The day that selects the law, and how well verified a provision must be to decide. */
export interface DayOptions {
  /** The day whose law is applied, `YYYY-MM-DD`; each function says which day that is. */
  readonly on: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

/** The regime in force on a day, with its notices; or the answer that says why there is none. */
export type LawOfDay =
  | { readonly ok: true; readonly regime: RegimeRef; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly answer: NotInForce | Invalid };

/** Selects the regime of clusters on a day; `at` is the finding that the notices concern. */
export function lawOfDay({ on, accept }: DayOptions, at: string): LawOfDay {
  checkAccept(accept);
  if (!isDay(on)) return { ok: false, answer: notADay };
  const regime = clusterRegimes[indexOn(on)];
  if (regime === undefined) {
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason: "before" } };
  }
  const remarks = remarksOn(regime.id, at, ["everything"]);
  return { ok: true, regime, notices: on > knownThrough ? [afterKnowledge(at), ...remarks] : remarks };
}

/** The answer to a day that does not exist. */
export const notADay: Invalid = {
  status: "invalid",
  issues: [{ path: "on", code: "not-a-day", message: messageOf("not-a-day") }],
};

/** What the regime says on the question was not obtained. */
export function textNotObtained(on: string, regime: RegimeRef): NotInForce {
  return { status: "not-in-force", on, regimes: [regime], reason: "text-not-obtained" };
}
