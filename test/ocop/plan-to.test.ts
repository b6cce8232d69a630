import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/kernel/invariant.js";
import { planParsedTo } from "../../src/ocop/plan.js";
import type { PlanOptions } from "../../src/ocop/plan-inputs.js";
import { planTo } from "../../src/ocop/plan-to.js";
import { parseSheet } from "../../src/ocop/rate-sheet.js";
import { decidedOutcome, faultsOf, missingOf, noticesOf } from "./answers.js";
import { bestOptions, today } from "./sheets.js";
import { trialRubric } from "./trial.js";

type Sheet = Readonly<Record<string, string>>;

function plans(stars: 1 | 2 | 3 | 4 | 5, set: number, options: Sheet, more: Partial<PlanOptions> = {}) {
  return decidedOutcome(planTo(stars, { set, options, grounds: [] }, { ...today, ...more }));
}

/** Changes as text: the criterion, then from and to. */
function changesOf(outcome: ReturnType<typeof plans>): readonly string[] {
  if (outcome.result === "impossible") return [];
  return outcome.plans.map(({ changes }) =>
    changes.map(({ criterion, from, to }) => `${criterion} ${from?.option ?? "-"}>${to.option}`).join(", "),
  );
}

describe("the way up on a real form", () => {
  it("opens the gate that holds a sheet of 99 points at three stars", () => {
    const options = { ...bestOptions(1), "3.4": "a" };
    expect(plans(5, 1, options)).toMatchObject({
      result: "plans",
      criteria: 1,
      steps: 1,
      weight: null,
      complete: true,
      plans: [
        {
          total: 100,
          changes: [
            {
              criterion: "3.4",
              part: "A",
              from: { option: "a", points: 1 },
              to: { option: "b", points: 2 },
              points: 1,
              gates: [4],
              citation: { document: "26/2026/QĐ-TTg", annex: "II", set: "1", criterion: "3.4" },
            },
          ],
        },
      ],
    });
  });

  it("is empty where the tier is reached", () => {
    const answer = planTo(4, { set: 1, options: bestOptions(1) }, today);
    expect(decidedOutcome(answer)).toEqual({
      result: "plans",
      criteria: 0,
      steps: 0,
      weight: null,
      plans: [{ changes: [], total: 100 }],
      complete: true,
    });
    expect(answer.status === "decided" && answer.headline.en).toBe("4 stars are reached already.");
  });

  it("takes the option of the case that is there, and never switches it", () => {
    const low = { ...bestOptions(26), "8": "a", "9": "c", "15": "none" };
    const lacking = Object.fromEntries(
      Object.entries(low).map(([code, letter]) => [
        code,
        ["1.1", "1.2", "2.1", "2.3"].includes(code) ? "a" : letter,
      ]),
    );
    const locked = Object.keys(low).filter((code) => !["8", "9", "15"].includes(code));
    const outcome = plans(5, 26, low, { locked: [...locked, "15"] });
    expect(outcome).toMatchObject({ criteria: 0 });
    const needed = plans(
      4,
      26,
      { ...lacking, "16": "none", "17": "none", "13": "none", "14": "none", "12": "none" },
      { locked },
    );
    const letters = changesOf(needed).join(" ");
    expect(letters).not.toMatch(/8 a>[cd]|9 c>[ab]/);
  });

  it("goes to either case while none is known, and only to the one that was stated", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "20 60 20 60", cases: 2 } } }]);
    const options = { ...today, rubrics: [rubric] };
    const sheet = { set: 1, options: { "1": "none" } };
    expect(changesOf(decidedOutcome(planTo(3, sheet, options)))).toEqual(["1 none>b", "1 none>d"]);
    expect(changesOf(decidedOutcome(planTo(3, { ...sheet, cases: { "1": "2" } }, options)))).toEqual([
      "1 none>d",
    ]);
  });
});

describe("the smallest way", () => {
  const rubric = trialRubric([
    {
      criteria: {
        "1": { points: "0 10 20" },
        "2": { points: "0 10 20" },
        "3": { points: "40" },
        "4": { points: "0 20 21" },
      },
    },
  ]);
  const letters = { "1": "a", "2": "a", "3": "a", "4": "a" };
  const at = { rubrics: [rubric] };

  it("changes fewest criteria, then takes fewest steps", () => {
    expect(changesOf(plans(3, 1, letters, at))).toEqual(["4 a>b", "1 a>b", "2 a>b"].sort());
    expect(plans(3, 1, letters, at)).toMatchObject({ criteria: 1, steps: 1 });
    expect(changesOf(plans(4, 1, letters, at))).toEqual(["1 a>b, 4 a>b", "2 a>b, 4 a>b"]);
  });

  it("weighs least where weights are given; what is not named weighs 1", () => {
    expect(plans(3, 1, letters, { ...at, weights: { "1": "0.25", "4": 2 } })).toMatchObject({
      weight: "0.25",
      criteria: 1,
      plans: [{ changes: [{ criterion: "1" }] }],
    });
    expect(plans(4, 1, letters, { ...at, weights: { "1": 0.5, "2": 0.25 } })).toMatchObject({
      weight: "0.75",
      criteria: 2,
    });
  });

  it("leaves locked criteria as they are", () => {
    expect(changesOf(plans(4, 1, letters, { ...at, locked: ["4"] }))).toEqual([
      "1 a>b, 2 a>c",
      "1 a>c, 2 a>b",
    ]);
  });

  it("is listed up to the limit, which is 10 when not given", () => {
    const many = trialRubric([
      {
        criteria: Object.fromEntries(
          Array.from({ length: 12 }, (_, index) => [String(index + 1), { points: "0 30" }]),
        ),
      },
    ]);
    const none = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [String(index + 1), "a"]));
    const ten = plans(2, 1, none, { rubrics: [many] });
    expect(ten).toMatchObject({ complete: false });
    expect(changesOf(ten)).toHaveLength(10);
    expect(changesOf(ten)[0]).toBe("1 a>b");
    expect(plans(2, 1, none, { rubrics: [many], limit: 12 })).toMatchObject({ complete: true });
    expect(plans(2, 1, none, { rubrics: [many], limit: 11 })).toMatchObject({ complete: false });
  });
});

describe("a criterion that depends on another", () => {
  const rubric = trialRubric([
    {
      criteria: {
        "1": { points: "0 30" },
        "2": { points: "0 10 20****", appliesWith: "1" },
        "3": { points: "30" },
      },
    },
  ]);
  const at = { rubrics: [rubric] };

  it("comes to life with it, from nothing", () => {
    const outcome = plans(4, 1, { "1": "a", "3": "a" }, at);
    expect(outcome).toMatchObject({
      criteria: 2,
      steps: 1 + 3,
      plans: [
        {
          total: 80,
          changes: [
            { criterion: "1", from: { option: "a" }, points: 30 },
            { criterion: "2", from: null, to: { option: "c" }, points: 20, gates: [4] },
          ],
        },
      ],
    });
  });

  it("opens every gate that it reaches when it comes to life, those below included", () => {
    const gated = trialRubric([
      {
        criteria: {
          "1": { points: "0 30" },
          "2": { points: "10*** 20****", appliesWith: "1" },
          "3": { points: "30" },
        },
      },
    ]);
    expect(plans(4, 1, { "1": "a", "2": "a", "3": "a" }, { rubrics: [gated] })).toMatchObject({
      plans: [
        {
          changes: [
            { criterion: "1", points: 40 },
            { criterion: "2", from: null, points: 10, gates: [3, 4] },
          ],
        },
      ],
    });
  });

  it("counts with the change that brings it to life where its option was given", () => {
    expect(plans(4, 1, { "1": "a", "2": "c", "3": "a" }, at)).toMatchObject({
      criteria: 1,
      plans: [{ changes: [{ criterion: "1", points: 50, gates: [] }] }],
    });
  });
});

describe("a tier out of reach", () => {
  const rubric = trialRubric([
    {
      criteria: { "1": { points: "0 10***" }, "2": { points: "0 40" }, "3": { points: "0 30*****" } },
      grounds: { "2": { id: "zero", effect: "stop", text: "Không điểm | Zero points", zeroIn: ["2"] } },
    },
  ]);
  const low = { "1": "a", "2": "a", "3": "a" };
  const kinds = (outcome: ReturnType<typeof plans>) =>
    outcome.result === "impossible" ? outcome.because.map(({ kind, at }) => `${kind} ${at}`) : [];

  it("says which gate, which 0 points, or how few points are left", () => {
    expect(kinds(plans(3, 1, low, { rubrics: [rubric], locked: ["1"] }))).toEqual([
      "gate ocop.rate.tier-3.gates.1",
    ]);
    expect(kinds(plans(1, 1, low, { rubrics: [rubric], locked: ["2"] }))).toEqual([
      "zero ocop.rate.points.2",
    ]);
    expect(kinds(plans(5, 1, low, { rubrics: [rubric] }))).toEqual(["points ocop.rate.tier-5.total"]);
    expect(kinds(plans(5, 1, low, { rubrics: [rubric], locked: ["1", "3"] }))).toEqual([
      "gate ocop.rate.tier-3.gates.1",
      "gate ocop.rate.tier-5.gates.3",
      "points ocop.rate.tier-5.total",
    ]);
  });

  it("says it in words", () => {
    const answer = planTo(5, { set: 1, options: low }, { ...today, rubrics: [rubric] });
    expect(answer).toMatchObject({
      headline: { vi: "Không thể đạt 5 sao." },
      outcome: { because: [{ text: { vi: "Nhiều nhất chỉ có thể đạt 80 điểm, cần 90 điểm." } }] },
    });
  });

  it("may be barred by minimum criteria beside the form", () => {
    const older = trialRubric([{ criteria: { "1": { points: "0 95" } } }], "decision-1048-2019");
    const options = { on: "2021-03-01", rubrics: [older] };
    const sheet = { set: 1, options: { "1": "a" } };
    expect(missingOf(planTo(4, sheet, options))).toEqual(["minimums"]);
    expect(kinds(decidedOutcome(planTo(4, { ...sheet, minimums: 3 }, options)))).toEqual([
      "minimums ocop.rate.tier-4.minimums",
    ]);
    expect(kinds(decidedOutcome(planTo(2, { ...sheet, minimums: 1 }, options)))).toEqual([
      "minimums ocop.rate.tier-2.minimums",
    ]);
    expect(kinds(decidedOutcome(planTo(1, { ...sheet, minimums: 1 }, options)))).toEqual([]);
    expect(decidedOutcome(planTo(3, { ...sheet, minimums: 3 }, options))).toMatchObject({ criteria: 1 });
  });
});

describe("a sheet that cannot be planned on", () => {
  it("is one with blanks", () => {
    const answer = planTo(
      5,
      { set: 1, options: { ...bestOptions(1), "1.7": null, "5.1": "a", "5.2": null } },
      today,
    );
    expect(missingOf(answer)).toEqual(["options.1.7"]);
  });

  it("is one whose form was not obtained whole", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "0 90" } }, max: 95 }]);
    expect(planTo(5, { set: 1, options: { "1": "a" } }, { ...today, rubrics: [rubric] })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "text-not-obtained" }],
      missing: [],
    });
  });

  it("is one whose form is not verified well enough", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "0 90" } } }], "decision-148-2023");
    const options = { on: "2024-03-01", rubrics: [rubric], accept: "official" } as const;
    expect(planTo(5, { set: 1, options: { "1": "a" } }, options)).toMatchObject({
      because: [{ kind: "withheld" }],
    });
  });
});

describe("rules outside the points", () => {
  it("are left aside, and a notice says so", () => {
    const sheet = { set: 1, options: bestOptions(1) };
    expect(noticesOf(planTo(5, sheet, today))).toContain("points-only");
    const rejected = planTo(5, { ...sheet, grounds: ["forged-dossier"] }, today);
    expect(noticesOf(rejected)).toContain("grounds-stand");
    expect(decidedOutcome(rejected)).toMatchObject({ criteria: 0 });
    const without = planTo(5, { set: 26, options: bestOptions(26) }, today);
    expect(noticesOf(without)).not.toContain("points-only");
  });
});

describe("what is asked of a plan", () => {
  it("names its faults", () => {
    const options = {
      ...today,
      locked: ["1.1", "9.9"],
      weights: { "8.8": 1, "1.1": -1, "1.2": "much", "1.3": 100_001 },
    };
    expect(faultsOf(planTo(5, { set: 1, options: bestOptions(1) }, options))).toEqual([
      "locked[1] unknown-criterion",
      "weights.8.8 unknown-criterion",
      "weights.1.1 negative",
      "weights.1.2 malformed",
      "weights.1.3 too-large",
    ]);
  });

  it("stops the programmer where there is no such tier or limit", () => {
    const sheet = { set: 1, options: bestOptions(1) };
    const stars: { most: 5 } = { most: 5 };
    Object.assign(stars, { most: 6 });
    expect(() => planTo(stars.most, sheet, today)).toThrow(InvariantError);
    for (const limit of [0, 1.5, Number.POSITIVE_INFINITY]) {
      expect(() => planTo(5, sheet, { ...today, limit })).toThrow(InvariantError);
    }
  });
});

describe("the twin for parsed sheets", () => {
  it("refuses a sheet of another decision, and a day without rules", () => {
    const parsed = parseSheet({ set: 1, options: bestOptions(1) }, today);
    if (!parsed.ok) throw new Error("a sheet is read");
    expect(faultsOf(planParsedTo(5, parsed.value, { on: "2024-03-01" }))).toEqual(["set other-regime"]);
    expect(planParsedTo(5, parsed.value, { on: "2000-01-01" }).status).toBe("not-in-force");
  });
});
