import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { ocopRegimes } from "./regimes/regimes.js";

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

/** The regime in force on a day; `undefined` before the first. */
export function regimeOn(day: string): RegimeRef | undefined {
  return ocopRegimes.filter(({ from }) => from <= day).at(-1);
}

/** Selects the regime of a day; `option` is the name of the day in the caller's options, `at` the finding concerned. */
export function lawOfDay(day: string, accept: Verification | undefined, at: string, option = "on"): LawOfDay {
  checkAccept(accept);
  if (!isDay(day)) return { ok: false, answer: notADay(option) };
  const regime = regimeOn(day);
  if (regime === undefined) {
    return { ok: false, answer: { status: "not-in-force", on: day, regimes: [], reason: "before" } };
  }
  return { ok: true, regime, notices: day > knownThrough ? [afterKnowledge(at)] : [] };
}

/** The answer to a day that does not exist. */
function notADay(path: string): Invalid {
  return { status: "invalid", issues: [{ path, code: "not-a-day", message: messageOf("not-a-day") }] };
}

/** What the regime says on the question was not obtained. */
export function textNotObtained(on: string, regime: RegimeRef): NotInForce {
  return { status: "not-in-force", on, regimes: [regime], reason: "text-not-obtained" };
}
