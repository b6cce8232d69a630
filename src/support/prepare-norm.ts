import type { Finding } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import { type Heading, makeFinding } from "../kernel/finding.js";
import type { Place } from "../kernel/place.js";
import type { Requirement, Unit } from "../kernel/value.js";
import { figureUnits } from "../quantity/amount-source.js";
import type { Naming, Raise, SupportNorm } from "./norm.js";
import { percentPlaces, whole } from "./share.js";
import type { Term } from "./term.js";

/** A rate or a cap, ready to be applied many times. */
export interface PreparedTerm {
  readonly kind: Term["kind"];
  /** Rank of the verification of its text. */
  readonly rank: number;
  /** Hundredths of a percent of a rate, đồng of a cap; where the norm sets none, what does not limit. */
  readonly amount: number;
  readonly naming: Naming;
  readonly heading: Heading;
  /** `null` where there is no figure. */
  readonly figure: StepFigure | null;
  readonly required: Requirement | undefined;
  /** The finding where nothing was observed: it does not apply, or its figure was not obtained. */
  readonly bare: Finding;
}

/** A figure as a step shows it. */
export interface StepFigure {
  readonly value: string;
  readonly unit: Unit;
}

/** What lifts a cap, ready to be applied. */
export interface PreparedRaise {
  readonly rank: number;
  /** Hundredths of a percent: 15,000 for one and a half times. */
  readonly parts: number;
  readonly naming: Naming;
  readonly heading: Heading;
  readonly figure: StepFigure;
  readonly applies: Finding;
  readonly doesNot: Finding;
  readonly open: Finding;
  /** The claim is raised, but the provision is not verified well enough. */
  readonly withheld: Finding;
}

/** A norm ready to be applied: numbers read, constant findings made once. */
export interface PreparedNorm {
  readonly rate: PreparedTerm;
  readonly cap: PreparedTerm;
  readonly always: PreparedRaise | null;
  readonly claimed: PreparedRaise | null;
  readonly paysCost: boolean;
}

/** What the two figures of a norm are called. */
export interface NormNaming {
  /** Id of the finding that those of the norm stand under. */
  readonly id: string;
  readonly rate: Naming;
  /** The step that takes the place of the rate where the norm has none. */
  readonly cost: Naming;
  readonly cap: Naming;
}

/** Prepares a norm. */
export function prepareNorm(norm: SupportNorm, naming: NormNaming): PreparedNorm {
  const { place, rate, cap, always, claimed, paysCost } = norm;
  const { id } = naming;
  return {
    rate: prepareTerm(rate, place, { id, naming: naming.rate, without: naming.cost }, percentPlaces, whole),
    cap: prepareTerm(
      cap,
      place,
      { id, naming: naming.cap, without: naming.cap },
      0,
      Number.POSITIVE_INFINITY,
    ),
    always: always === null ? null : prepareRaise(always, id),
    claimed: claimed === null ? null : prepareRaise(claimed, id),
    paysCost,
  };
}

/** What a term is called in findings, and its step where it sets no figure. */
interface TermNaming {
  readonly id: string;
  readonly naming: Naming;
  readonly without: Naming;
}

/** Prepares a rate or a cap; `none`: the amount that does not limit. */
function prepareTerm(
  term: Term,
  place: Place,
  { id, naming, without }: TermNaming,
  places: number,
  none: number,
): PreparedTerm {
  const figure = term.kind === "value" ? term.figure : null;
  const heading = headingOf(id, naming, figure ?? place);
  const required = figure === null ? undefined : atMost(figure);
  return {
    kind: term.kind,
    rank: verificationRank[heading.verification],
    amount: figure === null ? none : figureUnits(figure, places),
    naming: term.kind === "none" ? without : naming,
    heading,
    figure: figure === null ? null : shown(figure),
    required,
    bare: Object.freeze(
      makeFinding(heading, term.kind === "none" ? "not-applicable" : "unknown", undefined, required),
    ),
  };
}

function prepareRaise({ naming, figure }: Raise, id: string): PreparedRaise {
  const heading = headingOf(id, naming, figure);
  const required = atMost(figure);
  const yes = Object.freeze({ kind: "yes-no", value: true } as const);
  const no = Object.freeze({ kind: "yes-no", value: false } as const);
  return {
    rank: verificationRank[heading.verification],
    parts: figureUnits(figure, percentPlaces),
    naming,
    heading,
    figure: shown(figure),
    applies: Object.freeze(makeFinding(heading, "met", yes, required)),
    doesNot: Object.freeze(makeFinding(heading, "not-applicable", no, required)),
    open: Object.freeze(makeFinding(heading, "unknown", undefined, required)),
    withheld: Object.freeze(makeFinding(heading, "unknown", yes, required)),
  };
}

function headingOf(id: string, { name, label }: Naming, { citation, verification }: Place): Heading {
  return Object.freeze({ id: `${id}.${name}`, label, citation, verification });
}

function shown({ value, unit }: Figure): StepFigure {
  return Object.freeze({ value, unit });
}

function atMost({ value, unit }: Figure): Requirement {
  return Object.freeze({
    op: "<=",
    values: Object.freeze([Object.freeze({ kind: "number", value, unit } as const)]),
  });
}
