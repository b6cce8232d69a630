import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import type { CouncilOptions, GateReading } from "../../src/ocop/council-inputs.js";
import { type CouncilAssessment, rateParsedCouncil } from "../../src/ocop/council-rating.js";
import { parseCouncil, rateCouncil } from "../../src/ocop/rate-council.js";
import { rateSheet } from "../../src/ocop/rate-sheet.js";
import { down, halfUp } from "../../src/quantity/rounding.js";
import { decidedOutcome, faultsOf, missingOf, noticesOf } from "./answers.js";
import { bestOptions, today } from "./sheets.js";
import { fullSheetsOnSmallForms, trialRubric } from "./trial.js";

/** One criterion worth any of many points, and one with gates of four and five stars. */
const rubric = trialRubric([
  {
    criteria: {
      "1": { points: Array.from({ length: 26 }, (_, index) => 60 + index).join(" ") },
      "2": { points: "0 4**** 8*****" },
    },
    grounds: { "2": { id: "zero", effect: "stop", text: "Không điểm | Zero points", zeroIn: ["1"] } },
  },
]);
const letters = "abcdefghijklmnopqrstuvwxyz";

/** A member's sheet with so many points in the first criterion, and a letter in the second. */
function sheet(points: number, gate: string | null = "c", member?: string) {
  const first = points === 0 ? "none" : (letters[points - 60] ?? "");
  return { set: 1, options: { "1": first, "2": gate }, ...(member === undefined ? {} : { member }) };
}

function rate(
  sheets: readonly object[],
  options: Partial<CouncilOptions> = {},
  more: object = {},
): CouncilAssessment {
  const council: { sheets: ReturnType<typeof sheet>[] } = { sheets: [] };
  return rateCouncil(Object.assign(council, { sheets }, more), { ...today, rubrics: [rubric], ...options });
}

function notice(answer: CouncilAssessment, code: string) {
  return "notices" in answer ? answer.notices.find((one) => one.code === code) : undefined;
}

describe("the mean of a council's sheets", () => {
  it("is kept exactly and never rounded: 89 and 90 and 90 do not make 90", () => {
    const answer = rate([sheet(81), sheet(82), sheet(82)]);
    expect(decidedOutcome(answer)).toEqual({
      stars: 4,
      certificate: true,
      mean: { numerator: "269", denominator: "3", rounded: "89.67", rounding: "half-up" },
    });
    expect(findFinding(answer, "ocop.rate.points.mean")?.observed).toEqual({
      kind: "range",
      least: "89.6666",
      most: "89.6667",
      unit: "point",
    });
    expect(findFinding(answer, "ocop.rate.tier-5.total")?.state).toBe("unmet");
  });

  it("is rounded only as the council's rule says", () => {
    const sheets = [sheet(81), sheet(82), sheet(82)];
    const up = rate(sheets, { rounding: { places: 0, rule: halfUp } });
    expect(decidedOutcome(up)).toMatchObject({
      stars: 5,
      mean: { rounded: "90", rounding: "half-up", numerator: "269" },
    });
    expect(findFinding(up, "ocop.rate.points.mean")?.observed).toMatchObject({ value: "90" });
    const cut = rate(sheets, { rounding: { places: 1, rule: down } });
    expect(decidedOutcome(cut)).toMatchObject({ stars: 4, mean: { rounded: "89.6", rounding: "down" } });
  });

  it("that is exactly a floor reaches it", () => {
    expect(decidedOutcome(rate([sheet(81), sheet(83)]))).toMatchObject({
      stars: 5,
      mean: { numerator: "90", denominator: "1", rounded: "90" },
    });
  });

  it("of one sheet is that sheet", () => {
    fc.assert(
      fc.property(
        fullSheetsOnSmallForms,
        fc.constantFrom<GateReading>("every-member", "mean-points"),
        (form, gates) => {
          const options = { ...today, rubrics: [form.rubric] };
          const one = { set: 1, options: form.letters };
          const council = decidedOutcome(rateCouncil({ sheets: [one], grounds: [] }, { ...options, gates }));
          const alone = decidedOutcome(rateSheet({ ...one, grounds: [] }, options));
          expect({ stars: council.stars, certificate: council.certificate }).toEqual(alone);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("between two whole-number bands is read as the lower one, with a notice", () => {
    const older = trialRubric([{ criteria: { "1": { points: "89 90" } } }], "decision-1048-2019");
    const one = (letter: string) => ({ set: 1, options: { "1": letter } });
    const options = { on: "2019-12-01", rubrics: [older] };
    const between = rateCouncil({ sheets: [one("a"), one("b")] }, options);
    expect(decidedOutcome(between)).toMatchObject({ stars: 4, mean: { rounded: "89.5" } });
    expect(noticesOf(between)).toContain("between-bands");
    expect(noticesOf(rateCouncil({ sheets: [one("a"), one("a")] }, options))).not.toContain("between-bands");
  });
});

describe("sheets of members", () => {
  it("are each shown with their total, by name or number", () => {
    const answer = rate([sheet(62, "c", "Bà Lan"), sheet(64)]);
    expect(findFinding(answer, "ocop.rate.points.sheets.1")).toMatchObject({
      label: { vi: "Tổng điểm phiếu Bà Lan" },
      observed: { value: "70" },
    });
    expect(findFinding(answer, "ocop.rate.points.sheets.2")?.label.en).toBe("Total of sheet 2");
  });

  it("may lie no further apart than the council allows", () => {
    const sheets = [sheet(62), sheet(72)];
    expect(decidedOutcome(rate(sheets, { mostSpread: 10 })).stars).toBe(4);
    const apart = rate(sheets, { mostSpread: "9.5" });
    expect(apart).toMatchObject({
      status: "undetermined",
      because: [{ kind: "authority", at: "ocop.rate.points.spread" }],
      missing: [],
      possible: {
        least: { stars: 4 },
        most: { stars: 4 },
        mean: { least: { rounded: "75" }, most: { rounded: "75" } },
      },
    });
    expect(findFinding(apart, "ocop.rate.points.spread")).toMatchObject({
      state: "unmet",
      observed: { value: "10" },
      required: { op: "<=", values: [{ value: "9.5" }] },
    });
    expect(findFinding(rate(sheets), "ocop.rate.points.spread")).toBeUndefined();
  });

  it("with blanks have no mean yet", () => {
    const answer = rate([sheet(62), { set: 1, options: { "2": "c" } }], { mostSpread: 100 });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts" }],
      possible: {
        least: { stars: null },
        most: { stars: 4 },
        mean: { least: { rounded: "39" }, most: { rounded: "81.5" } },
      },
    });
    expect(missingOf(answer)).toEqual(["sheets[1].options.1"]);
    expect(findFinding(answer, "ocop.rate.points.sheets.2")?.observed).toMatchObject({
      least: "8",
      most: "93",
    });
    expect(findFinding(answer, "ocop.rate.points.spread")?.observed).toMatchObject({
      least: "0",
      most: "62",
    });
  });

  it("must be there and rate the same product set", () => {
    expect(faultsOf(rate([]))).toEqual(["sheets empty"]);
    expect(
      faultsOf(
        rateCouncil({ sheets: [{ set: 1 }, { set: 2 }, { set: "decision-26-2026-1" }, { set: 99 }] }, today),
      ),
    ).toEqual(["sheets[3].set unknown-set", "sheets[1].set sets-differ"]);
    expect(faultsOf(rateCouncil({ sheets: [{ set: 99 }] }, today))).toEqual(["sheets[0].set unknown-set"]);
  });

  it("of another set are not held against the wrong form", () => {
    const sheets = [
      { set: 26, options: { "17": "a" } },
      { set: 1, options: { "12": "a", "2.4": "b" } },
    ];
    expect(faultsOf(rateCouncil({ sheets }, today))).toEqual(["sheets[1].set sets-differ"]);
  });

  it("have their faults named at their places, all at once", () => {
    const parsed = parseCouncil(
      {
        sheets: [
          { set: 26, options: { "1.1": 3 }, member: 7 },
          { set: 26, cases: { "8": "4" }, grounds: [] },
        ],
        agreed: { "3.4": "z" },
        grounds: ["x"],
        minimums: 9,
      },
      today,
    );
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "sheets[0].member not-a-text",
      "sheets[1].grounds unknown-key",
      "minimums not-a-choice",
      "sheets[0].options.1.1 points-not-letter",
      "sheets[1].cases.8 unknown-case",
      "agreed.3.4 unknown-option",
      "grounds[0] unknown-ground",
    ]);
  });
});

describe("a gate on which members differ", () => {
  const sheets = [sheet(85, "b"), sheet(85, "c"), sheet(85, "c")];

  it("stays open while the council does not say how it is judged", () => {
    const answer = rate(sheets);
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "open-reading", at: "ocop.rate.tier-5.gates.2" }],
      missing: [],
      possible: { least: { stars: 4 }, most: { stars: 5 } },
    });
  });

  it("of a tier that the mean does not reach is no reason", () => {
    expect(rate([sheet(66, "a"), sheet(76, "c")])).toMatchObject({
      because: [{ kind: "open-reading", at: "ocop.rate.tier-4.gates.2" }],
      possible: { least: { stars: 3 }, most: { stars: 4 } },
    });
    expect(missingOf(rate([sheet(66, "a"), sheet(76, "c")], { gates: "agreed" }))).toEqual(["agreed.2"]);
    const blank = { set: 1, options: {} };
    expect(missingOf(rate([sheet(60, "b"), sheet(60, "c"), blank], { gates: "agreed" }))).toEqual([
      "sheets[2].options.1",
      "sheets[2].options.2",
    ]);
  });

  it("does not matter where the mean does not reach its tier", () => {
    expect(decidedOutcome(rate([sheet(60, "b"), sheet(80, "c")])).stars).toBe(4);
  });

  it.each<[GateReading, number, number]>([
    ["every-member", 4, 5],
    ["mean-points", 4, 5],
  ])("is judged by %s: %i stars, otherwise %i", (gates, stars, otherwise) => {
    const answer = rate(sheets, { gates });
    expect(decidedOutcome(answer)).toMatchObject({ stars, mean: { rounded: "91.67" } });
    expect(notice(answer, "gates-on-disagreement")?.alternative).toMatchObject({
      stars: otherwise,
      certificate: true,
      mean: { rounded: "91.67" },
    });
  });

  it("is shown with the mean points of the criterion where these judge it", () => {
    const answer = rate([sheet(85, "a"), sheet(85, "c")], { gates: "mean-points" });
    expect(findFinding(answer, "ocop.rate.tier-4.gates.2")).toMatchObject({
      state: "met",
      observed: { value: "4" },
      required: { op: ">=", values: [{ value: "4" }] },
    });
    expect(decidedOutcome(answer).stars).toBe(4);
  });

  it("is judged by the option agreed on, where one is", () => {
    const high = [sheet(85, "b"), sheet(85, "c")];
    const agreed = rate(high, {}, { agreed: { "2": "c" } });
    expect(decidedOutcome(agreed).stars).toBe(5);
    expect(findFinding(agreed, "ocop.rate.tier-5.gates.2")?.observed).toMatchObject({ value: "c" });
    expect(notice(agreed, "gates-on-disagreement")?.alternative).toMatchObject({ stars: 4 });
    expect(decidedOutcome(rate(high, {}, { agreed: { "2": "b" } })).stars).toBe(4);
    const other = rate(high, { gates: "every-member" }, { agreed: { "2": "c" } });
    expect(decidedOutcome(other).stars).toBe(4);
  });

  it("has to be agreed on where the council judges by that", () => {
    const high = [sheet(85, "b"), sheet(85, "c")];
    const answer = rate(high, { gates: "agreed" });
    expect(missingOf(answer)).toEqual(["agreed.2"]);
    expect(rate(high, {}, { agreed: {} }).status).toBe("undetermined");
    expect(decidedOutcome(rate([sheet(85), sheet(85)], { gates: "agreed" })).stars).toBe(5);
  });

  it("is not reached by the mean of options that all miss it, though they are worth as much", () => {
    const equal = trialRubric([{ criteria: { "1": { points: "60" }, "2": { points: "30 30***" } } }]);
    const one = { set: 1, options: { "1": "a", "2": "a" } };
    const options = { ...today, rubrics: [equal], gates: "mean-points" } as const;
    expect(decidedOutcome(rateCouncil({ sheets: [one, one] }, options)).stars).toBe(2);
  });

  it("has nothing to show where the sheets say different things", () => {
    expect(findFinding(rate(sheets), "ocop.rate.tier-5.gates.2")?.observed).toBeUndefined();
    expect(findFinding(rate([sheet(85), sheet(84)]), "ocop.rate.tier-5.gates.2")?.observed).toMatchObject({
      value: "c",
    });
  });
});

describe("0 points that stop the evaluation", () => {
  it("are judged as gates are", () => {
    const sheets = [sheet(0), sheet(85)];
    expect(decidedOutcome(rate(sheets, { gates: "every-member" })).stars).toBeNull();
    expect(decidedOutcome(rate(sheets, { gates: "mean-points" })).stars).toBe(3);
    expect(rate(sheets)).toMatchObject({ because: [{ kind: "open-reading", at: "ocop.rate.rules.zero" }] });
    expect(missingOf(rate(sheets, { gates: "agreed" }))).toEqual(["agreed.1"]);
    expect(decidedOutcome(rate([sheet(0), sheet(0)])).stars).toBeNull();
  });
});

describe("rules and minimums beside the points of a council", () => {
  const best = { set: 1, options: bestOptions(1) };

  it("are asked for, and reject before points", () => {
    expect(missingOf(rateCouncil({ sheets: [best, best] }, today))).toEqual(["grounds"]);
    expect(decidedOutcome(rateCouncil({ sheets: [best, best], grounds: [] }, today))).toMatchObject({
      stars: 5,
    });
    const lower = { set: 1, options: { ...bestOptions(1), "1.7": "a" } };
    const rejected = rateCouncil(
      { sheets: [best, lower], grounds: ["forged-dossier"] },
      { ...today, mostSpread: 0 },
    );
    expect(decidedOutcome(rejected)).toMatchObject({ stars: null, mean: { rounded: "99.5" } });
    const blank = rateCouncil(
      { sheets: [best, { set: 1 }], grounds: ["forged-dossier"] },
      { ...today, mostSpread: 0 },
    );
    expect(blank).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts" }],
      possible: { least: { stars: null }, most: { stars: null } },
    });
    expect(rateCouncil({ sheets: [best], grounds: ["test-report"] }, today)).toMatchObject({
      because: [{ kind: "open-reading", at: "ocop.rate.rules.test-report" }],
    });
  });

  it("hold the product at the tier whose minimum criteria it meets", () => {
    const older = trialRubric([{ criteria: { "1": { points: "20 90" } } }], "decision-1048-2019");
    const options = { on: "2021-03-01", rubrics: [older] };
    const one = (letter: string) => ({ set: 1, options: { "1": letter } });
    expect(missingOf(rateCouncil({ sheets: [one("b")] }, options))).toEqual(["minimums"]);
    expect(decidedOutcome(rateCouncil({ sheets: [one("b")], minimums: 3 }, options)).stars).toBe(3);
    expect(decidedOutcome(rateCouncil({ sheets: [one("a")] }, options)).stars).toBe(1);
    const blank = { set: 1, options: {} };
    expect(missingOf(rateCouncil({ sheets: [one("b"), blank], minimums: 3 }, options))).toEqual([
      "sheets[1].options.1",
    ]);
  });

  it("do not come up where forms or bands are not verified well enough", () => {
    const older = trialRubric([{ criteria: { "1": { points: "0 90" } } }], "decision-148-2023");
    const options = { on: "2024-03-01", rubrics: [older], accept: "official" } as const;
    expect(rateCouncil({ sheets: [{ set: 1, options: { "1": "b" } }] }, options)).toMatchObject({
      because: [{ kind: "withheld" }],
    });
  });

  it("leave out what a form lacks", () => {
    const lacking = trialRubric([{ criteria: { "1": { points: "0 90" } }, max: 92 }]);
    const answer = rateCouncil(
      { sheets: [{ set: 1, options: { "1": "b" } }] },
      { ...today, rubrics: [lacking] },
    );
    expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "text-not-obtained" }] });
    const gated = trialRubric([{ criteria: { "1": { points: "0 90****" } }, max: 92 }]);
    const doubtful = rateCouncil(
      { sheets: [{ set: 1, options: { "1": "b" } }] },
      { ...today, rubrics: [gated] },
    );
    expect(doubtful).toMatchObject({ possible: { least: { stars: 3 }, most: { stars: 5 } } });
    expect(findFinding(doubtful, "ocop.rate.tier-4.gates.unobtained")?.state).toBe("unknown");
  });

  it("name slips of the print that a member's option concerns", () => {
    const lower = { set: 7, options: { ...bestOptions(7), "3.1": "b" } };
    const answer = rateCouncil({ sheets: [{ set: 7, options: bestOptions(7) }, lower], grounds: [] }, today);
    expect(noticesOf(answer)).toContain("print-equal-points");
  });
});

describe("the rules of a council", () => {
  it("are read, or name their fault", () => {
    expect(faultsOf(rate([sheet(60)], { mostSpread: "ten" }))).toEqual(["mostSpread malformed"]);
  });

  it("that do not exist stop the programmer", () => {
    const gates: { gates?: GateReading } = {};
    Object.assign(gates, { gates: "majority" });
    expect(() => rate([sheet(60)], gates)).toThrow(InvariantError);
    for (const places of [-1, 1.5, 5]) {
      expect(() => rate([sheet(60)], { rounding: { places, rule: halfUp } })).toThrow(InvariantError);
    }
  });
});

describe("the twin for parsed councils", () => {
  it("gives the same bytes", () => {
    const council = { sheets: [sheet(85, "b"), sheet(85, "c")] };
    const options = { ...today, rubrics: [rubric], gates: "every-member" } as const;
    const parsed = parseCouncil(council, options);
    if (!parsed.ok) throw new Error("sheets are read");
    expect(JSON.stringify(rateParsedCouncil(parsed.value, options))).toBe(
      JSON.stringify(rateCouncil(council, options)),
    );
    expect(faultsOf(rateParsedCouncil(parsed.value, { on: "2024-03-01" }))).toEqual([
      "sheets[0].set other-regime",
    ]);
    expect(rateParsedCouncil(parsed.value, { on: "2000-01-01" }).status).toBe("not-in-force");
  });
});
