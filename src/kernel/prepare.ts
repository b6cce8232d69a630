import type { Finding } from "./assessment.js";
import { type Verification, verificationRank } from "./citation.js";
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
import { type Heading, makeFinding } from "./finding.js";
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

/** What a prepared leaf has in common: its heading, the rank of its verification, what it requires. */
interface PreparedBase {
  readonly heading: Heading;
  readonly rank: number;
}

interface PreparedYesNo<Facts> extends PreparedBase {
  readonly kind: "yes-no";
  readonly read: YesNoSource<Facts>["read"];
  readonly expected: boolean;
  readonly gaps: readonly Gap[];
  readonly unknown: Finding;
  readonly met: Finding;
  readonly unmet: Finding;
  readonly withheldMet: Finding;
  readonly withheldUnmet: Finding;
}

interface PreparedNumber<Facts> extends PreparedBase {
  readonly kind: "number";
  readonly number: BoundNumber<Facts>;
  readonly op: NumberTest["op"];
  readonly required: Requirement;
}

interface PreparedText<Facts> extends PreparedBase {
  readonly kind: "day" | "choice";
  readonly source: DaySource<Facts> | ChoiceSource<Facts>;
  readonly test: DayTest | ChoiceTest;
  readonly gaps: readonly Gap[];
  readonly required: Requirement;
}

interface PreparedOpen extends PreparedBase {
  readonly kind: "open";
  readonly test: OpenTest;
  readonly unknown: Finding;
}

/** A criterion without parts, its sources resolved. */
export type PreparedLeaf<Facts> =
  | PreparedYesNo<Facts>
  | PreparedNumber<Facts>
  | PreparedText<Facts>
  | PreparedOpen;

/** A group of criteria, its parts prepared; `least` is how many must be met. */
export interface PreparedGroup<Facts> {
  readonly kind: "all" | "at-least";
  readonly heading: Heading;
  readonly least: number;
  readonly of: readonly Prepared<Facts>[];
}

export interface PreparedWhen<Facts> {
  readonly kind: "when";
  readonly heading: Heading;
  readonly condition: Prepared<Facts>;
  readonly criterion: Prepared<Facts>;
}

export interface PreparedReading<Facts> {
  readonly kind: "reading";
  readonly decides: PreparedLeaf<Facts>;
  readonly alternative: PreparedLeaf<Facts>;
  readonly notice: Reading["notice"];
}

/** A criterion ready to be judged many times: sources resolved, constant findings made once and frozen. */
export type Prepared<Facts> =
  | PreparedLeaf<Facts>
  | PreparedGroup<Facts>
  | PreparedWhen<Facts>
  | PreparedReading<Facts>;

/** Prepares a criterion for the interpreter; `sources` must hold every source that it names. */
export function prepare<Facts>(criterion: Criterion | When, sources: Sources<Facts>): Prepared<Facts> {
  switch (criterion.kind) {
    case "all":
    case "any":
    case "at-least":
      return {
        kind: criterion.kind === "all" ? "all" : "at-least",
        heading: headingOf(criterion),
        least: criterion.kind === "at-least" ? criterion.count : 1,
        of: criterion.of.map((part) => prepare(part, sources)),
      };
    case "when":
      return {
        kind: "when",
        heading: headingOf(criterion),
        condition: prepare(criterion.condition, sources),
        criterion: prepare(criterion.criterion, sources),
      };
    case "reading":
      return {
        kind: "reading",
        decides: prepareLeaf(criterion.decides, sources),
        alternative: prepareLeaf(criterion.alternative, sources),
        notice: criterion.notice,
      };
    default:
      return prepareLeaf(criterion, sources);
  }
}

function prepareLeaf<Facts>(leaf: Leaf, sources: Sources<Facts>): PreparedLeaf<Facts> {
  switch (leaf.kind) {
    case "yes-no":
      return prepareYesNo(leaf, sourceOf(leaf, "yes-no", sources));
    case "number":
      return prepareNumber(leaf, sourceOf(leaf, "number", sources));
    case "day":
      return prepareText(leaf, sourceOf(leaf, "day", sources), {
        op: leaf.op,
        values: [{ kind: "day", value: leaf.day }],
      });
    case "choice":
      return prepareChoice(leaf, sourceOf(leaf, "choice", sources));
    case "open": {
      const heading = headingOf(leaf);
      const unknown = Object.freeze(makeFinding(heading, "unknown"));
      return { kind: "open", heading, rank: rankOf(leaf.verification), test: leaf, unknown };
    }
  }
}

function prepareYesNo<Facts>(test: YesNoTest, source: YesNoSource<Facts>): PreparedYesNo<Facts> {
  const heading = headingOf(test);
  const required: Requirement = Object.freeze({
    op: "=",
    values: Object.freeze([Object.freeze({ kind: "yes-no", value: test.expected } as const)]),
  });
  const observed = (value: boolean) => Object.freeze({ kind: "yes-no", value } as const);
  const asExpected = observed(test.expected);
  const otherwise = observed(!test.expected);
  return {
    kind: "yes-no",
    heading,
    rank: rankOf(test.verification),
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

function prepareNumber<Facts>(test: NumberTest, source: NumberSource<Facts>): PreparedNumber<Facts> {
  const { id, label, figure, op } = test;
  const { value, unit, citation, verification } = figure;
  return {
    kind: "number",
    heading: Object.freeze({ id, label, citation, verification }),
    rank: rankOf(verification),
    number: source.bind(figure),
    op,
    required: Object.freeze({
      op,
      values: Object.freeze([Object.freeze({ kind: "number", value, unit } as const)]),
    }),
  };
}

function prepareChoice<Facts>(test: ChoiceTest, source: ChoiceSource<Facts>): PreparedText<Facts> {
  const choices = source.field.choices ?? [];
  return prepareText(test, source, {
    op: "one-of",
    values: choices
      .filter((choice) => test.oneOf.includes(choice.value))
      .map(({ value, label }) => ({ kind: "choice", value, label })),
  });
}

function prepareText<Facts>(
  test: DayTest | ChoiceTest,
  source: DaySource<Facts> | ChoiceSource<Facts>,
  required: Requirement,
): PreparedText<Facts> {
  const heading = headingOf(test);
  const rank = rankOf(test.verification);
  return { kind: test.kind, heading, rank, source, test, gaps: [gapOf(source.field)], required };
}

function headingOf({ id, label, citation, verification }: Provision): Heading {
  return Object.freeze({ id, label, citation, verification });
}

function rankOf(verification: Verification): number {
  return verificationRank[verification];
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
