import { isDay } from "../calendar/day.js";
import type { RegimeRef } from "../kernel/assessment.js";
import type { Citation, Verification } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import type { Checked } from "../kernel/issue.js";
import { indexOn } from "./regime.js";
import { type CouncilSeat, scoringTerms } from "./regimes/investor.js";
import { clusterRegimes } from "./regimes/regimes.js";

/** Who sits on the council that scores the candidates. */
export interface InvestorCouncil {
  readonly regime: RegimeRef;
  readonly seats: readonly CouncilSeat[];
  readonly citation: Citation;
  readonly verification: Verification;
}

/**
 * The council that scores the candidates for infrastructure investor (Hội đồng đánh giá lựa chọn chủ đầu tư), as the
 * law of a day composes it; the provincial People's Committee sets it up.
 *
 * @param options - `on`: the day, `YYYY-MM-DD`
 * @returns its seats, `null` where no council is known on that day, or the issue that the day does not exist
 * @see Decree 32/2024/NĐ-CP, Article 13 clause 2
 *
 * @example
 * ```ts
 * import { investorCouncil } from "vn-rural-industry/cluster";
 *
 * const council = investorCouncil({ on: "2026-10-01" });
 * const deputies = council.ok ? council.value?.seats.filter(({ seat }) => seat === "deputy-chair") : [];
 * deputies?.map(({ from }) => from.vi); // => ["Lãnh đạo Sở Công Thương", "Lãnh đạo Sở Tài chính"]
 * ```
 */
export function investorCouncil({ on }: { readonly on: string }): Checked<InvestorCouncil | null> {
  if (!isDay(on)) {
    return { ok: false, issues: [{ path: "on", code: "not-a-day", message: messageOf("not-a-day") }] };
  }
  const regime = clusterRegimes[indexOn(on)];
  const council = scoringTerms[regime?.id ?? ""]?.council;
  if (regime === undefined || council === undefined) return { ok: true, value: null };
  const { seats, citation, verification } = council;
  return { ok: true, value: { regime, seats, citation, verification } };
}
