import { isDay } from "../calendar/day.js";
import { checkAccept } from "../kernel/accept.js";
import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { indexOn } from "./regime-on.js";
import { earlierCircular } from "./regimes/circular-26-2014.js";
import { awardRegimes } from "./regimes/regimes.js";
import { awardRemarks } from "./regimes/remarks.js";

/** The day that selects the law, and how well verified a provision must be to decide. */
export interface AwardOptions {
  /** The day whose law is applied, `YYYY-MM-DD`: for an entry the day on which it was filed. */
  readonly on: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

/** The regime in force on a day, with its notices; or the answer that says why there is none. */
export type LawOfDay =
  | {
      readonly ok: true;
      readonly regime: RegimeRef;
      /** Its place in `awardRegimes`, and in every table of terms. */
      readonly index: number;
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly answer: NotInForce | Invalid };

/** Selects the regime of a day; `at` is the finding that the notices concern. */
export function lawOfDay({ on, accept }: AwardOptions, at: string): LawOfDay {
  checkAccept(accept);
  if (!isDay(on)) return { ok: false, answer: notADay("on") };
  const index = indexOn(on);
  const regime = awardRegimes[index];
  if (regime === undefined) {
    const reason = on < earlierCircular.issued ? "before" : "text-not-obtained";
    return { ok: false, answer: { status: "not-in-force", on, regimes: [], reason } };
  }
  return { ok: true, regime, index, notices: noticesOn(on, at) };
}

/** What must be known about every answer by the law of a day. */
export function noticesOn(on: string, at: string): readonly Notice[] {
  const remarks = awardRemarks
    .filter(({ from }) => on >= from)
    .map(({ code, kind, text, citation }): Notice => ({ code, kind, at, text, citation }));
  return on > knownThrough ? [...remarks, afterKnowledge(at)] : remarks;
}

/** The answer to a day that does not exist. */
export function notADay(path: string): Invalid {
  return { status: "invalid", issues: [{ path, code: "not-a-day", message: messageOf("not-a-day") }] };
}
