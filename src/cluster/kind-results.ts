import { assess, type Question } from "../kernel/assess.js";
import type { Finding, MissingFact, Notice, Reason, RegimeRef } from "../kernel/assessment.js";
import { makeFinding } from "../kernel/finding.js";
import type { Place } from "../kernel/place.js";
import { prepare } from "../kernel/prepare.js";
import { type Sources, yesNoSource } from "../kernel/source.js";
import { hectareMeasure } from "../quantity/area.js";
import { kindCriterion, kindIds, kindLabels, kindPlace } from "./criteria/kinds.js";
import type { ParsedClassification } from "./kind-facts.js";
import { kindFields as fields } from "./kind-fields.js";
import { remarkOnKind } from "./kind-notices.js";
import type { DayOptions } from "./law-of-day.js";
import { type ClusterKind, type KindRow, kindRows } from "./regimes/kinds.js";
import { shareSource } from "./share-source.js";

/** Whether a cluster is of a kind: it is, it is not, the law does not know the kind, or it cannot be said. */
export type KindState = "is" | "isNot" | "notInLaw" | "open";

/** What was found on one kind. */
export interface KindResult {
  readonly kind: ClusterKind;
  readonly state: KindState;
  readonly place: Place;
  readonly finding: Finding;
  readonly missing: readonly MissingFact[];
  /** Why it cannot be said, besides facts that are missing. */
  readonly because: readonly Reason[];
  readonly notices: readonly Notice[];
}

type Facts = ParsedClassification;

const share = (kind: "craftVillage" | "specialised" | "supporting" | "highTech") =>
  shareSource<Facts>({ part: fields[kind], whole: fields.industrial }, "ha", hectareMeasure, (facts) => ({
    part: facts[kind],
    whole: facts.industrial,
  }));

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  craftVillage: share("craftVillage"),
  specialised: share("specialised"),
  supporting: share("supporting"),
  highTech: share("highTech"),
  traditionalCraft: yesNoSource<Facts>(fields.traditionalCraft, (facts) => facts.traditionalCraft),
  recognisedCraft: yesNoSource<Facts>(fields.recognisedCraft, (facts) => facts.recognisedCraft),
  forCraftVillage: yesNoSource<Facts>(fields.forCraftVillage, (facts) => facts.forCraftVillage),
  circularEconomy: yesNoSource<Facts>(fields.circularEconomy, (facts) => facts.circularEconomy),
  cleanerProduction: yesNoSource<Facts>(fields.cleanerProduction, (facts) => facts.cleanerProduction),
  symbiosis: yesNoSource<Facts>(fields.symbiosis, (facts) => facts.symbiosis),
}))();

interface PreparedRow extends KindRow {
  /** `null` where the regime does not know the kind. */
  readonly question: Question<Facts, "is" | "isNot"> | null;
}

const rows: readonly PreparedRow[] = /* @__PURE__ */ (() =>
  kindRows.map((row) => {
    const criterion = kindCriterion(row);
    const label = kindLabels[row.kind];
    return {
      ...row,
      question: criterion && {
        criteria: prepare(criterion, sources),
        outcomes: { met: "is" as const, unmet: "isNot" as const },
        headlines: { met: label, unmet: label, unknown: label },
      },
    };
  }))();

/** What is found on each kind asked about; nothing where of the regime nothing is known. */
export function resultsOf(
  facts: Facts,
  regime: RegimeRef,
  kinds: readonly ClusterKind[],
  options: DayOptions,
): readonly KindResult[] {
  const inForce = rows.filter((row) => row.regime === regime.id && (row.from ?? "") <= options.on);
  return kinds.flatMap((kind) =>
    inForce
      .filter((row) => row.kind === kind)
      .slice(-1)
      .map((row) => resultOf(row, facts, regime, options)),
  );
}

function resultOf(
  { kind, term, question }: PreparedRow,
  facts: Facts,
  regime: RegimeRef,
  { on, accept }: DayOptions,
): KindResult {
  const place = kindPlace(term);
  const { citation, verification } = place;
  if (question === null) {
    const heading = { id: kindIds[kind], label: kindLabels[kind], citation, verification };
    const finding = makeFinding(heading, "not-applicable");
    return { kind, state: "notInLaw", place, finding, missing: [], because: [], notices: [] };
  }
  const answer = assess(question, facts, { on, regimes: [regime], accept });
  const { finding } = answer;
  const notices = remarkOnKind(kind, term);
  return answer.status === "decided"
    ? { kind, state: answer.outcome, place, finding, missing: answer.unanswered, because: [], notices }
    : {
        kind,
        state: "open",
        place,
        finding,
        missing: answer.missing,
        because: answer.because.filter((reason) => reason.kind !== "missing-facts"),
        notices,
      };
}
