import type { Finding } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Value } from "../kernel/value.js";
import { allOf, type Verdict } from "../kernel/verdict.js";
import { scaledText } from "../quantity/decimal.js";
import { powerOfTen } from "../quantity/power-of-ten.js";
import { roundedQuotient } from "../quantity/quotient.js";
import { halfUp } from "../quantity/rounding.js";
import { scoreMeasure } from "../quantity/score.js";
import { type Contest, isKnown, isScored, passes, type Rules } from "./investor-contest.js";
import { type Candidate, mostOfMember } from "./investor-facts.js";
import { investorFields as fields } from "./investor-fields.js";
import type { ScoringTerms } from "./regimes/investor.js";

/** Id of the finding on the selection. */
export const selectionFinding = "cluster.investor";

/** What was found on one candidate: its dossier, its score, and whether it comes first. */
export function candidateFinding(
  candidate: Candidate,
  found: Contest,
  rules: Rules,
  terms: ScoringTerms,
): Finding {
  const { name, path } = candidate;
  const id = `${selectionFinding}.${path}`;
  const scored = isScored(candidate, rules);
  const dossier = terms.dossier === null ? [] : [dossierFinding(id, candidate.dossier, terms.dossier)];
  const children = [
    ...dossier,
    scoreFinding(
      id,
      candidate,
      scored === false ? "not-applicable" : verdict(passes(candidate, rules)),
      terms,
    ),
    makeFinding(
      {
        id: `${id}.first`,
        label: {
          vi: "Điểm cao nhất, hoặc được đề xuất khi bằng điểm",
          en: "Highest score, or proposed in a tie",
        },
        ...terms.place,
      },
      scored === false || passes(candidate, rules) === false
        ? "not-applicable"
        : firstState(candidate, found),
    ),
  ];
  const label = { vi: `Bên đề nghị: ${name}`, en: `Candidate: ${name}` };
  const state = allOf(children.map((child) => child.state));
  return makeGroup({ id, label, ...terms.place }, state, children);
}

function dossierFinding(
  id: string,
  value: boolean | undefined,
  place: NonNullable<ScoringTerms["dossier"]>,
): Finding {
  const observed = value === undefined ? undefined : ({ kind: "yes-no", value } as const);
  const required = { op: "=", values: [{ kind: "yes-no", value: true }] } as const;
  return makeFinding(
    { id: `${id}.dossier`, label: fields.dossier.label, ...place },
    verdict(value),
    observed,
    required,
  );
}

function scoreFinding(id: string, candidate: Candidate, state: Verdict, { pass }: ScoringTerms): Finding {
  const { op, figure } = pass;
  const { value, unit, citation, verification } = figure;
  const heading = {
    id: `${id}.score`,
    label: { vi: "Điểm trung bình của các thành viên", en: "Mean of the members' marks" },
    citation,
    verification,
  };
  const required = { op, values: [{ kind: "number", value, unit }] } as const;
  return makeFinding(heading, state, isKnown(candidate) ? meanValue(candidate) : undefined, required);
}

/** The points given of all that could be given: on a scale of 100 the percentage is the mean. */
function meanValue({ least, members }: Candidate): Value {
  const most = members * mostOfMember;
  const text = (units: number): string => scaledText(units, scoreMeasure.places);
  const percent = scaledText(
    roundedQuotient(least, powerOfTen(percentPlaces + 2), most, halfUp),
    percentPlaces,
  );
  return { kind: "ratio", numerator: text(least), denominator: text(most), unit: "point", percent };
}

const percentPlaces = 2;

function firstState(candidate: Candidate, { possible, nobody }: Contest): Verdict {
  if (!possible.has(candidate)) return "unmet";
  return possible.size === 1 && !nobody ? "met" : "unknown";
}

function verdict(value: boolean | undefined): Verdict {
  if (value === undefined) return "unknown";
  return value ? "met" : "unmet";
}
