import type { Finding } from "../kernel/assessment.js";
import { type Heading, makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Requirement } from "../kernel/value.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { scoreMeasure } from "../quantity/score.js";
import type { Council, Member } from "./council-facts.js";
import type { CouncilRules } from "./council-rules.js";
import { meanBetween } from "./mean.js";
import { pointsBetween } from "./points.js";
import { holds, type Sign, signOfFloor, stateOf } from "./signs.js";
import { pointsOfUnits } from "./total-facts.js";

/** What is found of the points of a council's sheets. */
export interface CouncilPoints {
  readonly finding: Finding;
  /** Of all sheets together, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Whether the totals lie close enough together for a mean. */
  readonly close: Sign;
  readonly spreadHeading: Heading;
}

interface SheetTotal {
  readonly name: string | null;
  readonly least: number;
  readonly most: number;
}

/** Adds up every sheet, and all of them. */
export function judgePoints(council: Council, { rounding, mostSpread }: CouncilRules): CouncilPoints {
  const { form, members } = council;
  const { citation, verification } = form.pointsHeading;
  const heading = (id: string, vi: string, en: string): Heading => ({
    id: `ocop.rate.points.${id}`,
    label: { vi, en },
    citation,
    verification,
  });
  const totals = members.map((member) => totalOf(member, council));
  const least = totals.reduce((sum, total) => sum + total.least, 0);
  const most = totals.reduce((sum, total) => sum + total.most, 0);
  const known = least === most ? "met" : "unknown";
  const mean = meanBetween(least, most, members.length, rounding);
  const spreadHeading = heading("spread", "Chênh lệch giữa các phiếu", "Spread between the sheets");
  const spread = mostSpread === null ? null : judgeSpread(totals, mostSpread, spreadHeading);
  const sheets = totals.map((total, place) => {
    const number = place + 1;
    const label = total.name ?? String(number);
    const about = heading(`sheets.${number}`, `Tổng điểm phiếu ${label}`, `Total of sheet ${label}`);
    const state = total.least === total.most ? "met" : "unknown";
    return makeFinding(about, state, pointsBetween(total.least, total.most));
  });
  const finding = makeGroup(form.pointsHeading, known, [
    makeFinding(heading("mean", "Tổng điểm trung bình", "Mean total"), known, mean),
    ...(spread === null ? [] : [spread.finding]),
    ...sheets,
  ]);
  return { finding, least, most, close: spread?.sign ?? holds, spreadHeading };
}

function totalOf({ name, standings }: Member, { form }: Council): SheetTotal {
  let least = 0;
  let most = form.gap;
  for (const one of form.criteria) {
    const standing = present(standings[one.index], "a sheet has a standing for every criterion");
    least += present(one.least[standing], "every standing has points");
    most += present(one.most[standing], "every standing has points");
  }
  return { name, least, most };
}

/** How far the totals lie apart, against the limit that the council sets. */
function judgeSpread(
  totals: readonly SheetTotal[],
  mostSpread: number,
  heading: Heading,
): { readonly finding: Finding; readonly sign: Sign } {
  const least = widest(totals, (one, other) => one.least - other.most);
  const most = widest(totals, (one, other) => one.most - other.least);
  const unit = powerOfTen(scoreMeasure.places);
  // Not over the limit: the limit as a floor over what is asked.
  const sign = signOfFloor(-mostSpread, -most * unit, -least * unit);
  const required: Requirement = { op: "<=", values: [pointsOfUnits(mostSpread)] };
  return { finding: makeFinding(heading, stateOf(sign), pointsBetween(least, most), required), sign };
}

/** The greatest distance between two different sheets; 0 where there is one. */
function widest(
  totals: readonly SheetTotal[],
  between: (one: SheetTotal, other: SheetTotal) => number,
): number {
  return Math.max(
    0,
    ...totals.flatMap((one) => totals.flatMap((other) => (one === other ? [] : between(one, other)))),
  );
}
