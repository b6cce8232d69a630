import fc from "fast-check";
import type { Verification } from "../../src/kernel/citation.js";
import { composeRubric } from "../../src/ocop/compose.js";
import type { Anomaly, CriterionRow, Ground, Row, SetForm, Wording } from "../../src/ocop/form.js";
import type { ProductSet, Rubric, SheetCriterion, SheetOption } from "../../src/ocop/rubric.js";

/** A criterion on trial: the points and stars of its options as a form prints them, and what else it has. */
export interface TrialCriterion {
  readonly points: string;
  readonly cases?: number;
  readonly appliesWith?: string;
}

/** A form on trial: its criteria by code, all in part A, and what stands outside the points. */
export interface TrialForm {
  readonly criteria: Readonly<Record<string, TrialCriterion>>;
  /** Headings over criteria, by code, with their maximum. */
  readonly headings?: Readonly<Record<string, number>>;
  readonly head?: readonly Ground[];
  readonly grounds?: Readonly<Record<string, Ground>>;
  readonly anomalies?: readonly Anomaly[];
  /** Maximum printed for the part; the sum of the criteria when not given. */
  readonly max?: number;
}

/** Letters by criterion; `null` for a blank. */
export type Letters = Readonly<Record<string, string | null>>;

function rowOf(code: string, { points, cases = 0, appliesWith }: TrialCriterion): CriterionRow {
  const names = Array.from(
    { length: cases },
    (_, index) => `Trường hợp ${index + 1} | Case ${index + 1}` as const,
  );
  const wording: Wording = {
    label: `Tiêu chí ${code} | Criterion ${code}`,
    points,
    options: points.split(" ").map((_, index) => `Lựa chọn ${index} | Option ${index}` as const),
    ...(cases === 0 ? {} : { cases: names }),
    ...(appliesWith === undefined ? {} : { appliesWith }),
  };
  return [code, wording];
}

/** A rubric of forms on trial that stands in for that of a decision. */
export function trialRubric(
  forms: readonly TrialForm[],
  id = "decision-26-2026",
  verification: Verification = "official",
): Rubric {
  const sets = forms.map(({ criteria, headings = {}, head = [], grounds = {}, anomalies = [] }, index) => {
    const rows: readonly Row[] = [
      ...Object.entries(headings).map(
        ([code, most]): Row => [code, `Đề mục ${code} | Heading ${code}`, most],
      ),
      ...Object.entries(criteria).map(([code, one]) => rowOf(code, one)),
    ];
    const form: SetForm = {
      name: `Bộ thử ${index + 1} | Set on trial ${index + 1}`,
      group: { sector: { code: "I", name: "Ngành | Sector" }, name: "Nhóm | Group" },
      leads: [],
      rejected: head,
      A: rows,
      B: [],
      C: [],
      grounds,
      anomalies,
    };
    return () => form;
  });
  const max = Math.max(
    ...forms.map(
      (form) =>
        form.max ??
        Object.values(form.criteria).reduce(
          (sum, { points }) => sum + Math.max(...points.split(" ").map(pointsOf)),
          0,
        ),
    ),
  );
  return composeRubric({
    id,
    citation: { document: "26/2026/QĐ-TTg", annex: "II" },
    verification,
    samples: 0,
    parts: [{ code: "A", label: "Phần A | Part A", max }],
    sets,
  });
}

function pointsOf(printed: string): number {
  return Number(printed.replaceAll("*", ""));
}

/** The first set of a rubric. */
export function onlySet(rubric: Rubric): ProductSet {
  const set = rubric.productSet(1);
  if (set === undefined) throw new Error("a trial has a set");
  return set;
}

/** The letters that a criterion can be given. */
export function lettersOf({ options }: SheetCriterion): readonly string[] {
  return ["none", ...options.map(({ letter }) => letter)];
}

function optionOf({ options }: SheetCriterion, letter: string): SheetOption | undefined {
  return options.find((option) => option.letter === letter);
}

/** What a complete sheet is worth by the plain words of the law: the slow and obvious way. */
export function plainRating(set: ProductSet, letters: Letters): { stars: number; total: number } {
  const earned = new Map<string, number>();
  let total = 0;
  let unrated = false;
  const missed: number[] = [];
  for (const criterion of set.criteria) {
    const applies = criterion.appliesWith === null || earned.get(criterion.appliesWith) !== 0;
    const option = applies ? optionOf(criterion, letters[criterion.code] ?? "none") : undefined;
    const points = option?.points ?? 0;
    earned.set(criterion.code, points);
    total += points;
    for (const [index, marked] of criterion.options.entries()) {
      const reaches =
        option !== undefined && (option.case !== marked.case || criterion.options.indexOf(option) >= index);
      if (marked.gate !== null && !reaches) missed.push(marked.gate);
    }
    if (set.rules.some(({ zeroIn }) => zeroIn.includes(criterion.code)) && points === 0) unrated = true;
  }
  if (unrated) return { stars: 0, total };
  const floors = [0, 0, 30, 50, 70, 90];
  const holds = (tier: number): boolean =>
    total >= (floors[tier] ?? 0) && !missed.some((gate) => gate <= tier);
  return { stars: [5, 4, 3, 2, 1].find(holds) ?? 0, total };
}

/** Every way to fill the blanks of a sheet. */
export function completions(set: ProductSet, letters: Letters): readonly Letters[] {
  return set.criteria.reduce<readonly Letters[]>(
    (sheets, criterion) => {
      const given = letters[criterion.code] ?? null;
      const choices = given === null ? lettersOf(criterion) : [given];
      return sheets.flatMap((sheet) => choices.map((letter) => ({ ...sheet, [criterion.code]: letter })));
    },
    [{}],
  );
}

/** Points that never fall from one option to the next, some with star marks that never fall either. */
const printedOptions = (most: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: most }), fc.boolean()), { minLength: 1, maxLength: 3 })
    .chain((options) =>
      fc.shuffledSubarray([3, 4, 5], { maxLength: options.length }).map((tiers) => {
        const points = options.map(([each]) => each).sort((one, other) => one - other);
        const marks = [...tiers].sort();
        const places = options.map((_, index) => index).slice(options.length - marks.length);
        return points
          .map((each, index) => {
            const mark = marks[places.indexOf(index)];
            return `${each}${mark === undefined || options[index]?.[1] === false ? "" : "*".repeat(mark)}`;
          })
          .join(" ");
      }),
    );

/** Small forms: two to four criteria, sometimes with a case to choose, a criterion that depends, 0 points that stop. */
const smallForms: fc.Arbitrary<TrialForm> = fc
  .record({
    points: fc.array(printedOptions(45), { minLength: 2, maxLength: 4 }),
    cased: fc.boolean(),
    depends: fc.boolean(),
    stops: fc.boolean(),
  })
  .map(({ points, cased, depends, stops }) => {
    const criteria = Object.fromEntries(
      points.map((each, index): [string, TrialCriterion] => {
        const code = String(index + 1);
        if (cased && index === 0) return [code, { points: `${each} ${each}`, cases: 2 }];
        if (depends && index === 1) return [code, { points: each, appliesWith: "1" }];
        return [code, { points: each }];
      }),
    );
    const zero: Ground = { id: "zero", effect: "stop", text: "Không điểm | Zero points", zeroIn: ["2"] };
    return { criteria, ...(stops ? { grounds: { "2": zero } } : {}) };
  });

/** A form with a sheet on it, some of whose criteria are blank. */
export const sheetsOnSmallForms: fc.Arbitrary<{ readonly rubric: Rubric; readonly letters: Letters }> =
  smallForms.chain((form) => {
    const rubric = trialRubric([form]);
    const letters = onlySet(rubric).criteria.map((criterion) =>
      fc
        .option(fc.constantFrom(...lettersOf(criterion)), { freq: 2 })
        .map((letter) => [criterion.code, letter] as const),
    );
    return fc.tuple(...letters).map((entries) => ({ rubric, letters: Object.fromEntries(entries) }));
  });

/** The same without blanks. */
export const fullSheetsOnSmallForms = sheetsOnSmallForms.map(({ rubric, letters }) => ({
  rubric,
  letters: Object.fromEntries(Object.entries(letters).map(([code, letter]) => [code, letter ?? "none"])),
}));
