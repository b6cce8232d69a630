import type { Finding } from "./assessment.js";
import { verificationRank } from "./citation.js";
import type {
  ChoiceTest,
  Criterion,
  DayTest,
  Leaf,
  NumberTest,
  OpenTest,
  Provision,
  Reading,
  When,
  YesNoTest,
} from "./criterion.js";
import { type Gap, gapOf } from "./field.js";
import { type Heading, makeFinding, makeGroup } from "./finding.js";
import { never } from "./invariant.js";
import type {
  BoundNumber,
  ChoiceSource,
  DaySource,
  NumberSource,
  Source,
  Sources,
  YesNoSource,
} from "./source.js";
import type { Requirement } from "./value.js";

/** A yes-or-no test, ready: all its findings are constants. */
interface PreparedYesNo<Facts> {
  readonly read: YesNoSource<Facts>["read"];
  readonly expected: boolean;
  readonly gaps: readonly Gap[];
  readonly unknown: Finding;
  readonly met: Finding;
  readonly unmet: Finding;
  readonly withheldMet: Finding;
  readonly withheldUnmet: Finding;
}

interface PreparedNumber<Facts> {
  readonly bound: BoundNumber<Facts>;
  readonly op: NumberTest["op"];
  readonly required: Requirement;
}

interface PreparedText<Facts> {
  readonly source: DaySource<Facts> | ChoiceSource<Facts>;
  readonly test: DayTest | ChoiceTest;
  readonly gaps: readonly Gap[];
  readonly required: Requirement;
}

interface PreparedOpen {
  readonly test: OpenTest;
  readonly unknown: Finding;
}

interface PreparedGroup<Facts> {
  readonly parts: readonly Prepared<Facts>[];
  /** How many must be met; 0 for all. */
  readonly least: number;
}

interface PreparedWhen<Facts> {
  readonly condition: Prepared<Facts>;
  readonly criterion: Prepared<Facts>;
  /** The finding on the criterion where it does not apply: what would be required, and nothing observed. */
  readonly skipped: Finding;
}

interface PreparedReading<Facts> {
  readonly decides: Prepared<Facts>;
  readonly alternative: Prepared<Facts>;
  readonly notice: Reading["notice"];
}

/**
 * A criterion ready to be judged many times: sources resolved, constant findings made once and frozen. Exactly one
 * of the last seven is not `null`; all nodes have one shape, because the interpreter reads it millions of times.
 */
export interface Prepared<Facts> {
  readonly heading: Heading;
  /** Rank of the verification; groups have the best, for only what they consist of can be withheld. */
  readonly rank: number;
  readonly yesNo: PreparedYesNo<Facts> | null;
  readonly number: PreparedNumber<Facts> | null;
  readonly group: PreparedGroup<Facts> | null;
  readonly when: PreparedWhen<Facts> | null;
  readonly reading: PreparedReading<Facts> | null;
  readonly text: PreparedText<Facts> | null;
  readonly open: PreparedOpen | null;
}

/** Makes a node; the one place that knows its shape. */
function node<Facts>(
  heading: Heading,
  rank: number,
  content: Partial<Omit<Prepared<Facts>, "heading" | "rank">>,
): Prepared<Facts> {
  return {
    heading,
    rank,
    yesNo: content.yesNo ?? null,
    number: content.number ?? null,
    group: content.group ?? null,
    when: content.when ?? null,
    reading: content.reading ?? null,
    text: content.text ?? null,
    open: content.open ?? null,
  };
}

const always = 0;

/** Prepares a criterion for the interpreter; `sources` must hold every source that it names. */
export function prepare<Facts>(criterion: Criterion | When, sources: Sources<Facts>): Prepared<Facts> {
  switch (criterion.kind) {
    case "all":
      return prepareGroup(criterion, 0, sources);
    case "any":
      return prepareGroup(criterion, 1, sources);
    case "at-least":
      return prepareGroup(criterion, criterion.count, sources);
    case "when": {
      const prepared = prepare(criterion.criterion, sources);
      return node<Facts>(headingOf(criterion), always, {
        when: {
          condition: prepare(criterion.condition, sources),
          criterion: prepared,
          skipped: notApplicable(prepared),
        },
      });
    }
    case "reading": {
      const decides = prepareLeaf(criterion.decides, sources);
      const alternative = prepareLeaf(criterion.alternative, sources);
      const { notice } = criterion;
      return node<Facts>(decides.heading, decides.rank, { reading: { decides, alternative, notice } });
    }
    default:
      return prepareLeaf(criterion, sources);
  }
}

/** The finding on a criterion that does not apply, with all its parts. */
function notApplicable<Facts>({
  heading,
  yesNo,
  number,
  text,
  group,
  when,
  reading,
}: Prepared<Facts>): Finding {
  if (reading !== null) return notApplicable(reading.decides);
  const parts = group?.parts ?? (when === null ? null : [when.condition, when.criterion]);
  if (parts !== null) {
    return Object.freeze(makeGroup(heading, "not-applicable", Object.freeze(parts.map(notApplicable))));
  }
  const required = yesNo?.met.required ?? number?.required ?? text?.required;
  return Object.freeze(makeFinding(heading, "not-applicable", undefined, required));
}

function prepareGroup<Facts>(
  group: Provision & { readonly of: readonly (Criterion | When)[] },
  least: number,
  sources: Sources<Facts>,
): Prepared<Facts> {
  const parts = group.of.map((part) => prepare(part, sources));
  return node<Facts>(headingOf(group), always, { group: { parts, least } });
}

function prepareLeaf<Facts>(leaf: Leaf, sources: Sources<Facts>): Prepared<Facts> {
  const heading = headingOf(leaf.kind === "number" ? { ...leaf.figure, ...leaf } : leaf);
  const rank = verificationRank[heading.verification];
  switch (leaf.kind) {
    case "yes-no":
      return node<Facts>(heading, rank, {
        yesNo: prepareYesNo(leaf, heading, sourceOf(leaf, "yes-no", sources)),
      });
    case "number":
      return node<Facts>(heading, rank, { number: prepareNumber(leaf, sourceOf(leaf, "number", sources)) });
    case "day":
      return node<Facts>(heading, rank, { text: prepareDay(leaf, sourceOf(leaf, "day", sources)) });
    case "choice":
      return node<Facts>(heading, rank, { text: prepareChoice(leaf, sourceOf(leaf, "choice", sources)) });
    case "open":
      return node<Facts>(heading, rank, {
        open: { test: leaf, unknown: Object.freeze(makeFinding(heading, "unknown")) },
      });
  }
}

function prepareYesNo<Facts>(
  test: YesNoTest,
  heading: Heading,
  source: YesNoSource<Facts>,
): PreparedYesNo<Facts> {
  const required: Requirement = Object.freeze({
    op: "=",
    values: Object.freeze([Object.freeze({ kind: "yes-no", value: test.expected } as const)]),
  });
  const observed = (value: boolean) => Object.freeze({ kind: "yes-no", value } as const);
  const asExpected = observed(test.expected);
  const otherwise = observed(!test.expected);
  return {
    read: source.read,
    expected: test.expected,
    gaps: [gapOf(source.field)],
    unknown: Object.freeze(makeFinding(heading, "unknown", undefined, required)),
    met: Object.freeze(makeFinding(heading, "met", asExpected, required)),
    unmet: Object.freeze(makeFinding(heading, "unmet", otherwise, required)),
    withheldMet: Object.freeze(makeFinding(heading, "unknown", asExpected, required)),
    withheldUnmet: Object.freeze(makeFinding(heading, "unknown", otherwise, required)),
  };
}

function prepareNumber<Facts>(
  { figure, op }: NumberTest,
  source: NumberSource<Facts>,
): PreparedNumber<Facts> {
  const { value, unit } = figure;
  return {
    bound: source.bind(figure),
    op,
    required: Object.freeze({
      op,
      values: Object.freeze([Object.freeze({ kind: "number", value, unit } as const)]),
    }),
  };
}

function prepareDay<Facts>(test: DayTest, source: DaySource<Facts>): PreparedText<Facts> {
  const required: Requirement = { op: test.op, values: [{ kind: "day", value: test.day }] };
  return { source, test, gaps: [gapOf(source.field)], required };
}

function prepareChoice<Facts>(test: ChoiceTest, source: ChoiceSource<Facts>): PreparedText<Facts> {
  const choices = source.field.choices ?? [];
  const required: Requirement = {
    op: "one-of",
    values: choices
      .filter((choice) => test.oneOf.includes(choice.value))
      .map(({ value, label }) => ({ kind: "choice", value, label })),
  };
  return { source, test, gaps: [gapOf(source.field)], required };
}

function headingOf({ id, label, citation, verification }: Provision): Heading {
  return Object.freeze({ id, label, citation, verification });
}

function sourceOf<Facts, Kind extends Source<Facts>["kind"]>(
  leaf: { readonly id: string; readonly source: string },
  kind: Kind,
  sources: Sources<Facts>,
): Extract<Source<Facts>, { readonly kind: Kind }> {
  const source = sources[leaf.source];
  return source !== undefined && isOfKind(source, kind)
    ? source
    : never(`criterion ${leaf.id} needs a source "${leaf.source}" of kind ${kind}`);
}

function isOfKind<Facts, Kind extends Source<Facts>["kind"]>(
  source: Source<Facts>,
  kind: Kind,
): source is Extract<Source<Facts>, { readonly kind: Kind }> {
  return source.kind === kind;
}
