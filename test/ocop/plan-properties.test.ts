import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planParsedTo } from "../../src/ocop/plan.js";
import type { FoundPlans, Plan } from "../../src/ocop/plan-outcome.js";
import { planTo } from "../../src/ocop/plan-to.js";
import { parseSheet, rateSheet } from "../../src/ocop/rate-sheet.js";
import type { ProductSet, Rubric, SheetCriterion } from "../../src/ocop/rubric.js";
import { sensitivity } from "../../src/ocop/sensitivity.js";
import { decidedOutcome } from "./answers.js";
import { fullSheetsOnSmallForms, type Letters, onlySet, plainRating } from "./trial.js";

const on = "2026-09-01";

/** How many options of its case a letter stands above "none". */
function rankOf({ options }: SheetCriterion, letter: string): number {
  const chosen = options.find((option) => option.letter === letter);
  return options.filter((option) => option.case === chosen?.case && option.letter <= letter).length;
}

/** The letters that a criterion can come to, the one it has included. */
function lettersAbove(criterion: SheetCriterion, letter: string): readonly string[] {
  const chosen = criterion.options.find((option) => option.letter === letter);
  const above = criterion.options.filter(
    (option) =>
      (chosen === undefined || option.case === chosen.case) &&
      rankOf(criterion, option.letter) > rankOf(criterion, letter),
  );
  return [...above.map((option) => option.letter), letter];
}

interface Way {
  readonly letters: Letters;
  readonly cost: readonly number[];
}

interface Wish {
  readonly locked: readonly string[];
  readonly weights: Readonly<Record<string, number>> | undefined;
}

/** Every cheapest way up, by trying everything. */
function cheapest(
  set: ProductSet,
  letters: Letters,
  stars: number,
  { locked, weights }: Wish,
): readonly Way[] {
  const now = (code: string): string => letters[code] ?? "none";
  const all = set.criteria.reduce<readonly Letters[]>(
    (sheets, criterion) => {
      const { code } = criterion;
      const choices = locked.includes(code) ? [now(code)] : lettersAbove(criterion, now(code));
      return sheets.flatMap((sheet) => choices.map((letter) => ({ ...sheet, [code]: letter })));
    },
    [{}],
  );
  const ways = all
    .filter((sheet) => plainRating(set, sheet).stars >= stars)
    .map((sheet): Way => {
      const changed = set.criteria.filter(({ code }) => sheet[code] !== now(code));
      const weight = changed.reduce((sum, { code }) => sum + (weights?.[code] ?? 1), 0);
      const steps = changed.reduce(
        (sum, criterion) =>
          sum + rankOf(criterion, sheet[criterion.code] ?? "none") - rankOf(criterion, now(criterion.code)),
        0,
      );
      return { letters: sheet, cost: [weights === undefined ? 0 : weight, changed.length, steps] };
    })
    .sort((one, other) => compare(one.cost, other.cost));
  return ways.filter(({ cost }) => compare(cost, ways[0]?.cost ?? []) === 0);
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((each, index) => each - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The sheet that a plan comes to. */
function changed(letters: Letters, { changes }: Plan): Letters {
  return { ...letters, ...Object.fromEntries(changes.map(({ criterion, to }) => [criterion, to.option])) };
}

function plansTo(stars: 3 | 4 | 5, rubric: Rubric, letters: Letters, wish: Wish, limit: number) {
  const { locked, weights } = wish;
  const sheet = { set: 1, options: letters, grounds: [] };
  return decidedOutcome(
    planTo(stars, sheet, { on, rubrics: [rubric], locked, limit, ...(weights && { weights }) }),
  );
}

const wishes = fc.record({
  stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
  locked: fc.subarray(["1", "2"]),
  weights: fc.option(fc.record({ "1": fc.integer({ min: 0, max: 3 }), "2": fc.constantFrom(0.5, 2) }), {
    nil: undefined,
  }),
});

describe("planTo", () => {
  it("finds every cheapest way up that trying everything finds, and no other", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, wishes, ({ rubric, letters }, { stars, ...wish }) => {
        const ways = cheapest(onlySet(rubric), letters, stars, wish);
        const outcome = plansTo(stars, rubric, letters, wish, 10_000);
        if (ways.length === 0) {
          expect(outcome.result).toBe("impossible");
          return;
        }
        const found: FoundPlans["plans"] = outcome.result === "plans" ? outcome.plans : [];
        const sheets = found.map((plan) => JSON.stringify(changed(letters, plan)));
        expect([...sheets].sort()).toEqual(ways.map((way) => JSON.stringify(way.letters)).sort());
        expect(outcome).toMatchObject({
          complete: true,
          criteria: ways[0]?.cost[1],
          steps: ways[0]?.cost[2],
          weight: wish.weights === undefined ? null : String(ways[0]?.cost[0]),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("says why where there is no way up", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, wishes, ({ rubric, letters }, { stars, ...wish }) => {
        const outcome = plansTo(stars, rubric, letters, wish, 1);
        if (outcome.result === "impossible") expect(outcome.because.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("comes to sheets that are rated as promised, with the points that the changes win", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, wishes, ({ rubric, letters }, { stars, ...wish }) => {
        const outcome = plansTo(stars, rubric, letters, wish, 20);
        const before = plainRating(onlySet(rubric), letters);
        for (const plan of outcome.result === "plans" ? outcome.plans : []) {
          const options = changed(letters, plan);
          const rating = decidedOutcome(
            rateSheet({ set: 1, options, grounds: [] }, { on, rubrics: [rubric] }),
          );
          expect(rating.stars).toBeGreaterThanOrEqual(stars);
          expect(plainRating(onlySet(rubric), options).total).toBe(plan.total);
          expect(plan.changes.reduce((sum, { points }) => sum + points, before.total)).toBe(plan.total);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("lists the first plans in the same order whatever the limit, and says whether they are all", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, wishes, fc.integer({ min: 1, max: 5 }), (form, wish, limit) => {
        const { rubric, letters } = form;
        const all = plansTo(wish.stars, rubric, letters, wish, 10_000);
        const some = plansTo(wish.stars, rubric, letters, wish, limit);
        fc.pre(all.result === "plans" && some.result === "plans");
        if (all.result !== "plans" || some.result !== "plans") return;
        expect(some.plans).toEqual(all.plans.slice(0, limit));
        expect(some.complete).toBe(all.plans.length <= limit);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same bytes by the checking function and by its twin", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, wishes, ({ rubric, letters }, { stars, locked }) => {
        const options = { on, rubrics: [rubric], locked };
        const parsed = parseSheet({ set: 1, options: letters }, options);
        if (!parsed.ok) throw new Error("letters of the form are read");
        expect(JSON.stringify(planParsedTo(stars, parsed.value, options))).toBe(
          JSON.stringify(planTo(stars, { set: 1, options: letters }, options)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("sensitivity", () => {
  it("finds the smallest loss in each criterion that costs a star, by trying every lower option", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, ({ rubric, letters }) => {
        const set = onlySet(rubric);
        const { stars } = plainRating(set, letters);
        const losses = set.criteria.flatMap((criterion) => {
          const { code, options, appliesWith } = criterion;
          const now = letters[code] ?? "none";
          if (
            appliesWith !== null &&
            plainRating(set, { [appliesWith]: letters[appliesWith] ?? "none" }).total === 0
          ) {
            return [];
          }
          const chosen = options.find((option) => option.letter === now);
          const lower = options
            .filter((option) => option.case === chosen?.case && option.letter < now)
            .map(({ letter }) => letter)
            .reverse();
          const falls = chosen === undefined ? [] : [...lower, "none"];
          const fall = falls.find((letter) => plainRating(set, { ...letters, [code]: letter }).stars < stars);
          if (fall === undefined) return [];
          const left = plainRating(set, { ...letters, [code]: fall });
          return [
            {
              criterion: code,
              to: fall,
              stars: left.stars || null,
              points: left.total - plainRating(set, letters).total,
            },
          ];
        });
        const outcome = decidedOutcome(
          sensitivity({ set: 1, options: letters, grounds: [] }, { on, rubrics: [rubric] }),
        );
        expect(outcome.stars).toBe(stars || null);
        expect(
          outcome.losses.map(({ criterion, to, stars: left, points }) => ({
            criterion,
            to: to.option,
            stars: left,
            points,
          })),
        ).toEqual(losses);
      }),
      { numRuns: 1000 },
    );
  });
});
