import { decided, undetermined } from "../kernel/answer.js";
import type { Assessment, MissingFact, Notice } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import { InvariantError } from "../kernel/invariant.js";
import type { Locale, Text } from "../kernel/text.js";
import type { Verdict } from "../kernel/verdict.js";
import { kindLabels } from "./criteria/kinds.js";
import type { ParsedClassification } from "./kind-facts.js";
import { type KindResult, type KindState, resultsOf } from "./kind-results.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import type { ClusterKind } from "./regimes/kinds.js";

/** Of which kinds a cluster is; every list in the order of the kinds. */
export interface Classification {
  readonly is: readonly ClusterKind[];
  readonly isNot: readonly ClusterKind[];
  /** Kinds that the law of the day does not know. */
  readonly notInLaw: readonly ClusterKind[];
  /** Kinds that cannot be said; empty when the answer is decided. */
  readonly open: readonly ClusterKind[];
}

/** The day whose law is applied, and the kinds that are asked about. */
export interface ClassificationOptions extends DayOptions {
  /** The kinds that are asked about; all five when not given. */
  readonly kinds?: readonly ClusterKind[] | undefined;
}

const at = "cluster.kind";

const everyKind: readonly ClusterKind[] = [
  "craftVillage",
  "specialised",
  "supporting",
  "highTech",
  "ecological",
];

/**
 * The kinds of a cluster by parsed facts: the twin of `classify` for bulk work, without checking again.
 *
 * @param facts - made by `parseClassification`
 * @param options - `on`: the day whose law is applied; `kinds`: the kinds that are asked about
 * @returns the same answer, byte for byte, as `classify` gives for the same input
 * @throws InvariantError when a kind does not exist, or none is asked about
 *
 * @example
 * ```ts
 * import { classifyParsed, parseClassification } from "vn-rural-industry/cluster";
 *
 * const facts = parseClassification({ industrialHa: 40, specialised: { landHa: 24 } });
 * const options = { on: "2026-10-01", kinds: ["specialised"] as const };
 * const answer = facts.ok ? classifyParsed(facts.value, options) : facts;
 * "outcome" in answer && answer.outcome.is; // => ["specialised"]
 * ```
 */
export function classifyParsed(
  facts: ParsedClassification,
  options: ClassificationOptions,
): Assessment<Classification, Classification> {
  const { on } = options;
  const kinds = kindsAsked(options);
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { regime } = law;
  const results = resultsOf(facts, regime, kinds, options);
  const [first] = results;
  if (first === undefined) return textNotObtained(on, regime);
  const outcome = classified(results);
  const heading = { id: at, label: { vi: "Loại hình cụm công nghiệp", en: "Kinds of cluster" } };
  const found = {
    on,
    regimes: [regime],
    headline: headlineOf(outcome),
    finding: makeGroup(
      { ...heading, ...first.place },
      stateOf(outcome),
      results.map(({ finding }) => finding),
    ),
    notices: [
      ...results.flatMap(({ notices }) => notices),
      ...otherQualities(facts, results),
      ...law.notices,
    ],
  };
  return outcome.open.length === 0
    ? decided(found, outcome, onceEach(results))
    : undetermined(
        found,
        onceEach(results.filter(({ state }) => state === "open")),
        results.flatMap(({ because }) => because),
        outcome,
      );
}

function kindsAsked({ kinds = everyKind }: ClassificationOptions): readonly ClusterKind[] {
  const strange = kinds.find((kind) => !everyKind.includes(kind));
  if (strange !== undefined || kinds.length === 0) {
    throw new InvariantError(`kinds cannot be ${JSON.stringify(kinds)}`);
  }
  return everyKind.filter((kind) => kinds.includes(kind));
}

function classified(results: readonly Pick<KindResult, "kind" | "state">[]): Classification {
  const of = (state: KindState): readonly ClusterKind[] =>
    results.filter((result) => result.state === state).map(({ kind }) => kind);
  return { is: of("is"), isNot: of("isNot"), notInLaw: of("notInLaw"), open: of("open") };
}

function stateOf({ is, isNot, open }: Classification): Verdict {
  if (open.length > 0) return "unknown";
  if (is.length > 0) return "met";
  return isNot.length > 0 ? "unmet" : "not-applicable";
}

/** The facts not given, each path once. */
function onceEach(results: readonly KindResult[]): readonly MissingFact[] {
  return [...new Map(results.flatMap(({ missing }) => missing).map((fact) => [fact.path, fact])).values()];
}

function headlineOf({ is, open }: Classification): Text {
  const names = (kinds: readonly ClusterKind[], locale: Locale): string =>
    kinds.map((kind) => kindLabels[kind][locale]).join("; ");
  const known = {
    vi: is.length > 0 ? `${names(is, "vi")}.` : "Cụm không thuộc loại hình nào được hỏi.",
    en: is.length > 0 ? `${names(is, "en")}.` : "The cluster is of none of the kinds asked about.",
  };
  if (open.length === 0) return known;
  const [vi, en] = is.length > 0 ? [`${known.vi} `, `${known.en} `] : ["", ""];
  return {
    vi: `${vi}Chưa thể kết luận đối với: ${names(open, "vi")}.`,
    en: `${en}Not decided yet: ${names(open, "en")}.`,
  };
}

/** All qualities are asked of an ecological cluster here; the summary may mean any of them. */
function otherQualities(facts: ParsedClassification, results: readonly KindResult[]): readonly Notice[] {
  const { circularEconomy, cleanerProduction, symbiosis } = facts;
  const { open } = classified(results);
  return results
    .filter(({ kind, state }) => kind === "ecological" && state === "isNot")
    .filter(() => circularEconomy === true || cleanerProduction === true || symbiosis === true)
    .map(({ finding, place }) => ({
      code: "ecological-qualities-reading",
      kind: "reading",
      at: finding.id,
      text: {
        vi: "Bản tóm tắt liệt kê các đặc điểm mà không nói phải có đủ hay chỉ cần một; ở đây yêu cầu đủ.",
        en: "The summary lists qualities without saying whether all or any of them are needed; all are asked here.",
      },
      citation: place.citation,
      alternative:
        open.length > 0
          ? null
          : classified(
              results.map(({ kind, state }) => ({ kind, state: kind === "ecological" ? "is" : state })),
            ),
    }));
}
