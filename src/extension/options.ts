import { isDay } from "../calendar/day.js";
import { checkAccept, defaultAccept } from "../kernel/accept.js";
import type { Invalid } from "../kernel/assessment.js";
import { type Verification, verificationRank } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import type { LocalNorms } from "./local-norms.js";

/** The day that selects the law, how well verified a provision must be, and norms of provinces. */
export interface SupportOptions {
  /** The day on which the project was approved (ngày phê duyệt đề án), `YYYY-MM-DD`: it selects both clocks. */
  readonly on: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
  /** Norms of provinces, made by `defineLocalNorms`; they go before those that the library knows. */
  readonly localNorms?: readonly LocalNorms[] | undefined;
}

/** Rank of the weakest verification that may decide. */
export function rankOf({ accept = defaultAccept }: { readonly accept?: Verification | undefined }): number {
  checkAccept(accept);
  return verificationRank[accept];
}

/** Why the day cannot be used; `null` when it can. */
export function faultOfDay(on: string, path = "on"): Invalid | null {
  if (isDay(on)) return null;
  return { status: "invalid", issues: [{ path, code: "not-a-day", message: messageOf("not-a-day") }] };
}
