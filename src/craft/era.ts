import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";

/** The day that selects the law, and how well verified a provision must be to decide. */
export interface CraftOptions {
  /** The day whose law is applied, `YYYY-MM-DD`: each function says which day that is. */
  readonly on: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

/** Days under one law, from `from` until the day before `to`, and what is asked under it. */
export interface Era<Asked> {
  readonly from: string;
  readonly to: string | null;
  readonly regimes: readonly RegimeRef[];
  readonly asked: Asked;
  readonly notices: readonly Notice[];
}

/** Eras in order of time. Between `begun` and the first of them, and in gaps, there was law that was not obtained. */
export interface Eras<Asked> {
  readonly begun: string;
  readonly of: readonly Era<Asked>[];
}

/** The era of a day with its notices, or the answer that says why there is none. */
export type Selected<Asked> =
  | { readonly ok: true; readonly era: Era<Asked>; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly answer: NotInForce | Invalid };

/** Selects the era of a day; `at` is the finding that notices concern. */
export function eraOn<Asked>(eras: Eras<Asked>, { on, accept }: CraftOptions, at: string): Selected<Asked> {
  checkAccept(accept);
  if (!isDay(on)) return { ok: false, answer: invalid("on", "not-a-day") };
  const era = eras.of.find(({ from, to }) => on >= from && (to === null || on < to));
  if (era === undefined) {
    const reason = on < eras.begun ? "before" : "text-not-obtained";
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason } };
  }
  const notices = on > knownThrough ? [...era.notices, afterKnowledge(at)] : era.notices;
  return { ok: true, era, notices };
}

/** The answer to an option that has a fault. */
export function invalid(path: string, code: "not-a-day" | "out-of-order"): Invalid {
  return { status: "invalid", issues: [{ path, code, message: messageOf(code) }] };
}
