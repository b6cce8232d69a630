import type { Finding } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import { makeFinding } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import type { Claim } from "../support/claim.js";
import { type Between, sumOfYears } from "../support/years.js";
import { capId } from "./cap-id.js";
import type { NormRow } from "./norm-row.js";
import type { Interest, Support } from "./support-facts.js";

/** A row that pays for the interest of the first years. */
export type InterestRow = NormRow & Required<Pick<NormRow, "years" | "reference">>;

/** Whether a row pays for interest. */
export function paysInterest(row: NormRow): row is InterestRow {
  return row.years !== undefined && row.reference !== undefined;
}

/** Whether the limit to the reference rate is verified well enough. */
export function isLimitUsable({ reference }: InterestRow, accept: number): boolean {
  return verificationRank[reference.verification] <= accept;
}

/** The claim whose cost is the interest of the years that the norm pays for. */
export function claimOfInterest(facts: Support, row: InterestRow, accept: number): Claim {
  const { interest, leastUnits, mostUnits, units, raised } = facts;
  const sure = isLimitUsable(row, accept);
  const sum: Between =
    interest === undefined
      ? { least: 0, most: Number.POSITIVE_INFINITY }
      : sumOfYears(
          interest.map((year) => eligible(year, sure)),
          figureUnits(row.years, 0),
        );
  return {
    leastCost: sum.least,
    mostCost: sum.most,
    cost: interest === undefined ? undefined : shown(sum),
    leastUnits,
    mostUnits,
    units,
    raised,
  };
}

/** The interest of a year that counts: what was paid, and not over that at the reference rate. */
function eligible({ paid, reference }: Interest, sure: boolean): Between {
  const infinite = Number.POSITIVE_INFINITY;
  const least = paid === undefined || reference === undefined ? 0 : Math.min(paid, reference);
  const most = sure ? Math.min(paid ?? infinite, reference ?? infinite) : (paid ?? infinite);
  return { least, most };
}

function shown({ least, most }: Between): Value {
  if (least === most) return { kind: "number", value: String(least), unit: "dong" };
  const to = most === Number.POSITIVE_INFINITY ? null : String(most);
  return { kind: "range", least: String(least), most: to, unit: "dong" };
}

const yearsLabel: Text = { vi: "Số năm đầu được tính lãi", en: "First years whose interest counts" };
const referenceLabel: Text = {
  vi: "Không quá lãi theo lãi suất tham chiếu",
  en: "Not over the interest at the reference rate",
};

/** Id of the finding on the reference rate. */
export const referenceId = `${capId}.reference-rate`;

/** The findings on the years that count and on the reference rate. */
export function interestFindings(row: InterestRow, claim: Claim, accept: number): readonly Finding[] {
  const { years, reference } = row;
  const { citation, verification } = years;
  const required = { op: "<=", values: [{ kind: "number", value: years.value, unit: years.unit }] } as const;
  const known = isLimitUsable(row, accept) && claim.leastCost === claim.mostCost;
  return [
    makeFinding(
      { id: `${capId}.years`, label: yearsLabel, citation, verification },
      "met",
      undefined,
      required,
    ),
    makeFinding({ id: referenceId, label: referenceLabel, ...reference }, known ? "met" : "unknown"),
  ];
}
