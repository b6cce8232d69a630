import { checkAccept } from "../kernel/accept.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Decided, MissingFact, Notice, Undetermined } from "../kernel/assessment.js";
import type { Verification } from "../kernel/citation.js";
import { makeGroup } from "../kernel/finding.js";
import { findFinding } from "../kernel/inspect.js";
import { prepare } from "../kernel/prepare.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { ruralEstablishmentNotices } from "../people/establishment-regime.js";
import type { ParsedBeneficiary } from "./beneficiary-facts.js";
import type { BeneficiaryGround, BeneficiaryOutcome } from "./beneficiary-outcome.js";
import { beneficiarySources } from "./beneficiary-sources.js";
import { beneficiaryCriteria, beneficiaryId, groundIds } from "./criteria/beneficiary.js";
import type { BeneficiaryTerms } from "./criteria/beneficiary-terms.js";
import { faultOfDay } from "./options.js";
import { childrenOf, judgePriority, type PriorityQuestion, priorityQuestion } from "./priority.js";
import { beneficiaryRegimes } from "./regimes/beneficiary-regimes.js";
import { type BeneficiaryRemark, beneficiaryRemarks } from "./regimes/beneficiary-remarks.js";

/** The day that selects the law on beneficiaries, and how well verified a provision must be to decide. */
export interface BeneficiaryOptions {
  /** The day on which the project was approved (ngày phê duyệt đề án), `YYYY-MM-DD`. */
  readonly on: string;
  /** The weakest verification that may decide; `"single-source"` when not given. */
  readonly accept?: Verification | undefined;
}

type Eligibility = "eligible" | "ineligible";

const headlines = {
  met: { vi: "Thuộc đối tượng thụ hưởng khuyến công.", en: "A beneficiary of industrial extension." },
  unmet: {
    vi: "Không thuộc đối tượng thụ hưởng khuyến công.",
    en: "Not a beneficiary of industrial extension.",
  },
  unknown: {
    vi: "Chưa thể kết luận về đối tượng thụ hưởng khuyến công.",
    en: "Whether this is a beneficiary of industrial extension cannot be decided yet.",
  },
};

interface Era {
  readonly regime: (typeof beneficiaryRegimes)[number];
  readonly question: Question<ParsedBeneficiary, Eligibility>;
  readonly priority: PriorityQuestion;
  /** Notices that hold whatever the facts. */
  readonly standing: readonly Notice[];
  /** Notices that hold where somebody is a beneficiary on one ground. */
  readonly ofGrounds: readonly (readonly [BeneficiaryGround, Notice])[];
}

const eras: readonly Era[] = /* @__PURE__ */ (() =>
  beneficiaryRegimes.map((regime) => {
    const remarks = beneficiaryRemarks.filter(
      ({ from, to }) => (from === null || regime.from >= from) && (to === null || regime.from < to),
    );
    return {
      regime,
      question: {
        criteria: prepare(beneficiaryCriteria(regime.terms), beneficiarySources),
        outcomes: { met: "eligible" as const, unmet: "ineligible" as const },
        headlines,
      },
      priority: priorityQuestion(regime.terms.priority),
      standing: remarks
        .filter(({ ground }) => ground === null)
        .map((remark) => noticeOf(remark, beneficiaryId)),
      ofGrounds: remarks.flatMap((remark) =>
        remark.ground === null ? [] : [[remark.ground, noticeOf(remark, groundIds[remark.ground])] as const],
      ),
    };
  }))();

function noticeOf({ code, kind, text, place }: BeneficiaryRemark, at: string): Notice {
  return { code, kind, at, text, ...(place === null ? {} : { citation: place.citation }) };
}

/**
 * Judges parsed facts on a beneficiary: the twin of `assessBeneficiary` for bulk work, without checking again.
 *
 * @param facts - made by `parseBeneficiary`
 * @param options - the day on which the project was approved, and how well verified a provision must be
 * @returns the same answer, byte for byte, as `assessBeneficiary` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedBeneficiary, parseBeneficiary } from "vn-rural-industry/extension";
 *
 * const facts = parseBeneficiary({ serviceProvider: true });
 * facts.ok && assessParsedBeneficiary(facts.value, { on: "2026-03-02" }).status; // => "decided"
 * ```
 */
export function assessParsedBeneficiary(
  facts: ParsedBeneficiary,
  options: BeneficiaryOptions,
): Assessment<BeneficiaryOutcome> {
  const { on, accept } = options;
  checkAccept(accept);
  const fault = faultOfDay(on);
  if (fault !== null) return fault;
  const era = eraOn(on);
  if (era === undefined) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const answer = assess(era.question, facts, {
    on,
    regimes: era.regime.refs,
    accept,
    notices: noticesOf(era, facts, on),
  });
  return withPriority(answer, era, facts, options);
}

function eraOn(on: string): Era | undefined {
  let found: Era | undefined;
  for (const era of eras) if (on >= era.regime.from) found = era;
  return found;
}

function noticesOf({ standing }: Era, { establishment }: ParsedBeneficiary, on: string): readonly Notice[] {
  const dated = ruralEstablishmentNotices(establishment, on, beneficiaryId);
  return [...(on > knownThrough ? [afterKnowledge(beneficiaryId)] : []), ...dated, ...standing];
}

/** Adds what is known of priority: its findings to the tree, its class to the outcome. */
function withPriority(
  answer: Decided<Eligibility> | Undetermined<never>,
  { regime, priority, ofGrounds }: Era,
  facts: ParsedBeneficiary,
  { on, accept }: BeneficiaryOptions,
): Assessment<BeneficiaryOutcome> {
  const judged = judgePriority(priority, facts, on, accept);
  const { schema, regimes, headline, notices } = answer;
  const { id, state, label, citation, verification } = answer.finding;
  const children = [...childrenOf(answer.finding), judged.finding];
  const finding = makeGroup({ id, label, citation, verification }, state, children);
  if (answer.status === "undetermined") {
    const { because, missing, possible } = answer;
    return {
      status: "undetermined",
      schema,
      on,
      regimes,
      headline,
      finding,
      notices,
      because,
      missing,
      possible,
    };
  }
  const grounds = groundsOf(answer);
  const eligible = answer.outcome === "eligible";
  return {
    status: "decided",
    schema,
    on,
    regimes,
    headline,
    outcome: eligible ? { eligible, grounds, priority: judged.priority } : { eligible },
    finding,
    notices: [
      ...notices,
      ...(eligible ? brickKilnReading(grounds, regime.terms, facts) : []),
      ...ofGrounds.flatMap(([ground, notice]) => (grounds.includes(ground) ? [notice] : [])),
    ],
    unanswered: eligible ? withoutTwins([...answer.unanswered, ...judged.missing]) : answer.unanswered,
  };
}

const allGrounds: readonly BeneficiaryGround[] = [
  "ruralEstablishment",
  "cleanerProduction",
  "infrastructureInvestor",
  "handicraftArtisan",
  "serviceProvider",
];

function groundsOf(answer: Assessment<Eligibility>): readonly BeneficiaryGround[] {
  return allGrounds.filter((ground) => findFinding(answer, groundIds[ground])?.state === "met");
}

/** Read as concerning the whole establishment, the words on kilns would leave a producer no ground. */
function brickKilnReading(
  grounds: readonly BeneficiaryGround[],
  { brickKilns }: BeneficiaryTerms,
  { pollutingBrickKiln }: ParsedBeneficiary,
): readonly Notice[] {
  const producer = grounds.every((one) => one === "ruralEstablishment" || one === "cleanerProduction");
  if (brickKilns === null || pollutingBrickKiln !== true || !producer) return [];
  const alternative: BeneficiaryOutcome = { eligible: false };
  const { citation } = brickKilns;
  return [{ ...brickKilnWords, kind: "reading", at: `${beneficiaryId}.sector`, citation, alternative }];
}

const brickKilnWords = {
  code: "brick-kiln-reading",
  text: {
    vi: "Không hỗ trợ gạch nung bằng lò gây ô nhiễm được hiểu trong phạm vi vật liệu xây dựng; cách hiểu khác là loại cả cơ sở.",
    en: "That bricks from polluting kilns are not supported is read within building materials; it may exclude the whole establishment.",
  },
};

/** Each path once. */
function withoutTwins(facts: readonly MissingFact[]): readonly MissingFact[] {
  return facts.filter(({ path }, index) => facts.findIndex((fact) => fact.path === path) === index);
}
