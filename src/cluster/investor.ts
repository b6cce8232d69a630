import { defaultAccept } from "../kernel/accept.js";
import { decided, missingOf, undetermined } from "../kernel/answer.js";
import type {
  Decided,
  Finding,
  Invalid,
  MissingFact,
  NotInForce,
  Reason,
  Undetermined,
} from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { type Gap, gapOf } from "../kernel/field.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import type { Text } from "../kernel/text.js";
import { figureUnits } from "../quantity/amount-source.js";
import { scoreMeasure } from "../quantity/score.js";
import { type Contest, contest, type Rules } from "./investor-contest.js";
import type { Candidate, ParsedInvestorSelection, Selection } from "./investor-facts.js";
import { investorFields as fields } from "./investor-fields.js";
import { selectionFinding as at, candidateFinding } from "./investor-findings.js";
import { noticesOf } from "./investor-notices.js";
import { type RankedCandidate, ranking } from "./investor-ranking.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { authorityDecides } from "./regime-notices.js";
import { type ScoringTerms, scoringTerms } from "./regimes/investor.js";

/** To whom the construction of the infrastructure may be assigned. */
export interface InvestorChoice {
  /** Name of the candidate; `null` when it may be assigned to nobody. */
  readonly assignable: string | null;
}

/** Who can still come to be assigned. */
export interface PossibleInvestors {
  /** Names in the order of the input, and `null` at the end where it may still be nobody. */
  readonly assignable: readonly (string | null)[];
}

/** The candidates by their scores, as far as they are known. */
export interface Ranked {
  readonly ranking: readonly RankedCandidate[];
}

/** Who may be assigned, with the ranking behind it. */
export type InvestorSelection =
  | (Decided<InvestorChoice> & Ranked)
  | (Undetermined<PossibleInvestors> & Ranked)
  | NotInForce
  | Invalid;

/**
 * Selects the infrastructure investor by parsed facts: the twin of `selectInvestor` for bulk work, without checking
 * again.
 *
 * @param facts - made by `parseInvestorSelection`
 * @param options - `on`: the day on which appraisal began
 * @returns the same answer, byte for byte, as `selectInvestor` gives for the same input
 *
 * @example
 * ```ts
 * import { parseInvestorSelection, selectParsedInvestor } from "vn-rural-industry/cluster";
 *
 * const sheets = [{ infrastructure: 10, environment: 10, capacity: 20, finance: 30 }];
 * const candidates = [{ name: "A", dossierMeetsDecree: true, sheets }];
 * const facts = parseInvestorSelection({ candidates });
 * const answer = facts.ok ? selectParsedInvestor(facts.value, { on: "2025-03-10" }) : facts;
 * "outcome" in answer && answer.outcome; // => { assignable: "A" }
 * ```
 */
export function selectParsedInvestor(facts: ParsedInvestorSelection, options: DayOptions): InvestorSelection {
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { regime } = law;
  const { on, accept = defaultAccept } = options;
  const terms = scoringTerms[regime.id];
  if (terms === undefined) return textNotObtained(on, regime);
  const { place } = terms;
  const partnership = terms.partnership === null ? false : facts.partnership;
  const common = { on, regimes: [regime] };
  if (partnership === true || !isAccepted(place.verification, accept)) {
    const finding = makeGroup({ id: at, label, ...place }, "unknown", partnershipFinding(facts, terms));
    const notices = [...law.notices, authorityDecides(at)];
    const because = partnership === true ? otherLaw(terms) : withheld(terms);
    return {
      ...undetermined({ ...common, headline: unsaid, finding, notices }, [], [because], null),
      ranking: [],
    };
  }
  const rules: Rules = {
    pass: figureUnits(terms.pass.figure, scoreMeasure.places),
    dossier: terms.dossier !== null,
    preferred: terms.tie === null ? undefined : facts.chairProposal,
  };
  const { candidates = [] } = facts;
  const found = contest(candidates, rules);
  const names = namesOf(found);
  const [name = null] = names;
  const sure = partnership === false && facts.candidates !== undefined && names.length === 1;
  const findings = [
    ...partnershipFinding(facts, terms),
    ...candidates.map((candidate) => candidateFinding(candidate, found, rules, terms)),
  ];
  const notices = [
    ...noticesOf(candidates, sure && name === null, terms),
    ...law.notices,
    authorityDecides(at),
  ];
  const finding = makeGroup(
    { id: at, label, ...place },
    sure ? (name === null ? "unmet" : "met") : "unknown",
    findings,
  );
  const answer = sure
    ? decided(
        { ...common, headline: said(name), finding, notices },
        { assignable: name },
        notGiven(facts, terms),
      )
    : undetermined(
        { ...common, headline: unsaid, finding, notices },
        notGiven(facts, terms, found),
        found.tie ? [tieReason(terms)] : [],
        facts.candidates === undefined ? null : { assignable: names },
      );
  return { ...answer, ranking: ranking(candidates, rules) };
}

const label = { vi: "Lựa chọn chủ đầu tư hạ tầng kỹ thuật", en: "Selection of the infrastructure investor" };

const unsaid: Text = { vi: "Chưa thể kết luận về chủ đầu tư.", en: "The investor cannot be decided yet." };

function said(name: string | null): Text {
  return name === null
    ? { vi: "Không có bên nào đủ điểm để được giao.", en: "Nobody has the points to be assigned." }
    : { vi: `Được xem xét giao làm chủ đầu tư: ${name}.`, en: `May be assigned as investor: ${name}.` };
}

/** Who can still win, in the order of the input, and `null` where it may still be nobody. */
function namesOf({ possible, nobody }: Contest): readonly (string | null)[] {
  return [...[...possible].map(({ name }) => name), ...(nobody ? [null] : [])];
}

/**
 * The facts that were not given; once the contest is known, those that can change who wins. A candidate who cannot win
 * any more changes nothing.
 */
function notGiven(facts: Selection, terms: ScoringTerms, found?: Contest): readonly MissingFact[] {
  const { citation } = terms.place;
  const { candidates } = facts;
  const ofCandidate = (candidate: Candidate): readonly Gap[] => [
    ...(terms.dossier !== null && candidate.dossier === undefined && found?.possible.has(candidate) !== false
      ? [{ path: `${candidate.path}.dossierMeetsDecree`, field: fields.dossier }]
      : []),
    ...(found?.marksMatter.has(candidate) === false ? [] : candidate.gaps),
  ];
  const tie = terms.tie !== null && facts.chairProposal === undefined && found?.tiePossible === true;
  return missingOf(
    [
      ...(terms.partnership !== null && facts.partnership === undefined ? [partnershipGap] : []),
      ...(candidates?.flatMap(ofCandidate) ?? [candidatesGap]),
      ...(tie ? [proposalGap] : []),
    ],
    citation,
  );
}

const partnershipGap = /* @__PURE__ */ gapOf(fields.publicPrivatePartnership);
const candidatesGap = /* @__PURE__ */ gapOf(fields.candidates);
const proposalGap = /* @__PURE__ */ gapOf(fields.chairProposal);

function partnershipFinding({ partnership }: Selection, terms: ScoringTerms): readonly Finding[] {
  if (terms.partnership === null) return [];
  const heading = { id: `${at}.partnership`, label: noPartnership, ...terms.partnership };
  const required = { op: "=", values: [{ kind: "yes-no", value: false }] } as const;
  if (partnership === undefined) return [makeFinding(heading, "unknown", undefined, required)];
  const state = partnership ? "unmet" : "met";
  return [makeFinding(heading, state, { kind: "yes-no", value: partnership }, required)];
}

const noPartnership = {
  vi: "Hạ tầng không đầu tư theo phương thức đối tác công tư",
  en: "The infrastructure is not built in public-private partnership",
};

function otherLaw({ place: { citation } }: ScoringTerms): Reason {
  return {
    kind: "text-not-obtained",
    at: `${at}.partnership`,
    text: {
      vi: "Hạ tầng đầu tư theo phương thức đối tác công tư: chọn theo pháp luật về đối tác công tư, ngoài phạm vi thư viện.",
      en: "In public-private partnership the selection follows the law on such partnerships, which the library does not hold.",
    },
    citation,
  };
}

function withheld({ place: { citation } }: ScoringTerms): Reason {
  return { kind: "withheld", at, text: withheldText, citation };
}

/** A tie at the top is for the chair of the council to decide, where that rule is known. */
function tieReason({ tie, place: { citation } }: ScoringTerms): Reason {
  return tie === null
    ? {
        kind: "text-not-obtained",
        at,
        text: {
          vi: "Các bên dẫn đầu bằng điểm; chưa có văn bản của giai đoạn này về trường hợp bằng điểm.",
          en: "The leading candidates tie; the text of this period on ties was not obtained.",
        },
        citation,
      }
    : {
        kind: "authority",
        at,
        text: {
          vi: "Các bên dẫn đầu bằng điểm; giao theo đề xuất của Chủ tịch Hội đồng.",
          en: "The leading candidates tie; the chair of the council proposes who is assigned.",
        },
        citation,
      };
}
