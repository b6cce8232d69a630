import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import type { Value } from "../../src/kernel/value.js";
import { parseSheet, rateSheet } from "../../src/ocop/rate-sheet.js";
import { decision26Of2026 } from "../../src/ocop/regimes/decision-26-2026/index.js";
import type { ProductSet } from "../../src/ocop/rubric.js";
import { rateParsedSheet } from "../../src/ocop/sheet-rating.js";
import { missingOf } from "./answers.js";
import {
  completions,
  fullSheetsOnSmallForms,
  type Letters,
  lettersOf,
  onlySet,
  plainRating,
  sheetsOnSmallForms,
} from "./trial.js";

const on = "2026-09-01";

/** The criteria whose letter alone can change the stars, whatever the other blanks turn out to be. */
function relevantCriteria(set: ProductSet, letters: Letters): readonly string[] {
  return set.criteria
    .filter(({ code }) => (letters[code] ?? null) === null)
    .filter((criterion) =>
      completions(set, { ...letters, [criterion.code]: "none" }).some((others) => {
        const stars = lettersOf(criterion).map(
          (letter) => plainRating(set, { ...others, [criterion.code]: letter }).stars,
        );
        return new Set(stars).size > 1;
      }),
    )
    .map(({ code }) => `options.${code}`);
}

describe("a sheet without blanks", () => {
  it("is rated as the plain words of the law say", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, ({ rubric, letters }) => {
        const answer = rateSheet({ set: 1, options: letters, grounds: [] }, { on, rubrics: [rubric] });
        const { stars } = plainRating(onlySet(rubric), letters);
        expect(answer).toMatchObject({
          status: "decided",
          outcome: { stars: stars === 0 ? null : stars, certificate: stars >= 3 },
          unanswered: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("never loses a star when an option is raised", () => {
    fc.assert(
      fc.property(fullSheetsOnSmallForms, fc.nat(), ({ rubric, letters }, seed) => {
        const set = onlySet(rubric);
        const criterion = set.criteria[seed % set.criteria.length];
        if (criterion === undefined) throw new Error("a form has criteria");
        const { options, code } = criterion;
        const index = options.findIndex(({ letter }) => letter === letters[code]);
        const raised = options.find(
          (option, at) => at > index && (index < 0 || option.case === options[index]?.case),
        );
        const stars = (sheet: Letters): number => {
          const answer = rateSheet({ set: 1, options: sheet, grounds: [] }, { on, rubrics: [rubric] });
          if (answer.status !== "decided") throw new Error(answer.status);
          return answer.outcome.stars ?? 0;
        };
        fc.pre(raised !== undefined);
        expect(stars({ ...letters, [code]: raised?.letter ?? "" })).toBeGreaterThanOrEqual(stars(letters));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a sheet with blanks", () => {
  it("is decided when no way to fill them changes the stars, else names the stars, totals and criteria", () => {
    fc.assert(
      fc.property(sheetsOnSmallForms, ({ rubric, letters }) => {
        const set = onlySet(rubric);
        const answer = rateSheet({ set: 1, options: letters, grounds: [] }, { on, rubrics: [rubric] });
        const ratings = completions(set, letters).map((sheet) => plainRating(set, sheet));
        const stars = [...new Set(ratings.map((rating) => rating.stars))].sort();
        const totals = ratings.map(({ total }) => total);
        if (stars.length === 1) {
          expect(answer).toMatchObject({ status: "decided", outcome: { stars: stars[0] || null } });
          return;
        }
        expect(answer).toMatchObject({
          status: "undetermined",
          possible: {
            stars: stars.filter((one) => one > 0),
            unrated: stars.includes(0),
            total: { least: Math.min(...totals), most: Math.max(...totals) },
          },
        });
        expect(missingOf(answer)).toEqual(relevantCriteria(set, letters));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a decided tier whatever is filled in", () => {
    fc.assert(
      fc.property(sheetsOnSmallForms, fc.infiniteStream(fc.nat()), ({ rubric, letters }, numbers) => {
        const set = onlySet(rubric);
        const rate = (sheet: Letters) =>
          rateSheet({ set: 1, options: sheet, grounds: [] }, { on, rubrics: [rubric] });
        const before = rate(letters);
        fc.pre(before.status === "decided");
        const filled = set.criteria.map((criterion): readonly [string, string | null] => {
          const given = letters[criterion.code] ?? null;
          const choices = [null, ...lettersOf(criterion)];
          const [number = 0] = [...numbers.take(1)];
          return [criterion.code, given ?? choices[number % choices.length] ?? null];
        });
        const after = rate(Object.fromEntries(filled));
        expect(after.status === "decided" && after.outcome).toEqual(
          before.status === "decided" && before.outcome,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("leaves every star open that grounds not given may take away", () => {
    fc.assert(
      fc.property(sheetsOnSmallForms, ({ rubric, letters }) => {
        const set = { set: 1, options: letters } as const;
        const known = rateSheet({ ...set, grounds: [] }, { on, rubrics: [rubric] });
        // The trial forms have no ground that somebody has to state.
        expect(rateSheet(set, { on, rubrics: [rubric] })).toEqual(known);
      }),
      { numRuns: 100 },
    );
  });
});

describe("every form of the decision in force", () => {
  const sets = decision26Of2026.productSets();
  const sheets = fc.constantFrom(...sets).chain((set) =>
    fc
      .tuple(
        ...set.criteria.map((criterion) => fc.option(fc.constantFrom(...lettersOf(criterion)), { freq: 9 })),
      )
      .map((letters) => ({
        set,
        letters: Object.fromEntries(set.criteria.map(({ code }, index) => [code, letters[index] ?? null])),
      })),
  );

  it("has totals that its parts bound", () => {
    const bounds = (value: Value | undefined): readonly [number, number] => {
      if (value?.kind === "number") return [Number(value.value), Number(value.value)];
      if (value?.kind === "range") return [Number(value.least), Number(value.most)];
      throw new Error("a sum is observed");
    };
    fc.assert(
      fc.property(sheets, ({ set, letters }) => {
        const answer = rateSheet({ set: set.number, options: letters, grounds: [] }, { on });
        const sums = set.parts.map(({ code, max }) => {
          const [least, most] = bounds(findFinding(answer, `ocop.rate.points.${code}.sum`)?.observed);
          expect(least).toBeGreaterThanOrEqual(0);
          expect(most).toBeLessThanOrEqual(max);
          return [least, most] as const;
        });
        expect(bounds(findFinding(answer, "ocop.rate.points.total")?.observed)).toEqual([
          sums.reduce((sum, [least]) => sum + least, 0),
          sums.reduce((sum, [, most]) => sum + most, 0),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same bytes by the checking function and by its twin", () => {
    fc.assert(
      fc.property(sheets, fc.boolean(), ({ set, letters }, stated) => {
        const sheet = { set: set.number, options: letters, ...(stated ? { grounds: [] } : {}) };
        const parsed = parseSheet(sheet, { on });
        if (!parsed.ok) throw new Error("a sheet of letters of its form is read");
        expect(JSON.stringify(rateParsedSheet(parsed.value, { on }))).toBe(
          JSON.stringify(rateSheet(sheet, { on })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("rates complete sheets as the plain words of the law say", () => {
    fc.assert(
      fc.property(sheets, ({ set, letters }) => {
        const full = Object.fromEntries(
          Object.entries(letters).map(([code, letter]) => [code, letter ?? "none"]),
        );
        const answer = rateSheet({ set: set.number, options: full, grounds: [] }, { on });
        expect(answer.status === "decided" && (answer.outcome.stars ?? 0)).toBe(plainRating(set, full).stars);
      }),
      { numRuns: 500 },
    );
  });
});
