import { describe, expect, it } from "vitest";
import { toJSONSchema } from "zod";
import { councilSchema, sheetSchema, totalSchema } from "../../src/ocop/facts.js";
import { parseSheet, rateSheet } from "../../src/ocop/rate-sheet.js";
import { rateParsedSheet } from "../../src/ocop/sheet-rating.js";
import { faultsOf, noticesOf } from "./answers.js";
import { bestOptions, today } from "./sheets.js";
import { trialRubric } from "./trial.js";

/** The faults of an input of any shape. */
function faultsIn(input: unknown, options: { on: string } = today): readonly string[] {
  const parsed = parseSheet(input, options);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

describe("the product set of a sheet", () => {
  it("is found by number and by id", () => {
    const options = bestOptions(5);
    const byNumber = rateSheet({ set: 5, options, grounds: [] }, today);
    expect(rateSheet({ set: "decision-26-2026-5", options, grounds: [] }, today)).toEqual(byNumber);
  });

  it.each([0, 27, -1, 1.5, Number.NaN, "decision-26-2026-27", "decision-26-2026-", "set 5", "5", true, {}])(
    "is unknown: %s",
    (set) => {
      expect(faultsIn({ set })).toEqual(["set unknown-set"]);
    },
  );

  it.each(["decision-148-2023-5", "decision-1048-2019-5"])("belongs to another decision: %s", (set) => {
    expect(faultsIn({ set })).toEqual(["set other-regime"]);
  });

  it.each([{}, { set: null }, { set: undefined }])("is missing: %o", (input) => {
    expect(faultsIn(input)).toEqual(["set missing"]);
  });
});

describe("the letters of a sheet", () => {
  it("are faults all at once, each at its place", () => {
    const sheet = {
      set: 26,
      colour: "red",
      options: {
        "1.1": 3,
        "1.2": "3",
        "1.3": "z",
        "1.4": "",
        "2.1": "B",
        "2.2": true,
        "8": "c",
        "9.9": "a",
        "15": "b",
        "17": null,
      },
      cases: { "8": "1", "15": "3", "1.1": "1", "99": "1", "9": undefined },
      grounds: ["forged-dossier", 4],
      minimums: 6,
    };
    expect(faultsIn(sheet)).toEqual([
      "colour unknown-key",
      "minimums not-a-choice",
      "cases.15 unknown-case",
      "cases.99 unknown-criterion",
      "cases.1.1 unknown-case",
      "options.8 other-case",
      "options.1.1 points-not-letter",
      "options.1.2 unknown-option",
      "options.1.3 unknown-option",
      "options.1.4 unknown-option",
      "options.2.1 unknown-option",
      "options.2.2 unknown-option",
      "options.9.9 unknown-criterion",
      "grounds[0] unknown-ground",
      "grounds[1] unknown-ground",
    ]);
  });

  it("stand in objects", () => {
    expect(faultsIn({ set: 1, options: ["a"], cases: "1" })).toEqual([
      "cases not-an-object",
      "options not-an-object",
    ]);
    expect(faultsIn({ set: 1, grounds: "none" })).toEqual(["grounds not-a-list"]);
    expect(faultsIn([])).toEqual([" not-an-object", "set missing"]);
    expect(faultsIn("sheet")).toEqual([" not-an-object", "set missing"]);
  });

  it("are not looked for in what objects inherit", () => {
    const options: unknown = JSON.parse('{ "__proto__": "a", "constructor": "a" }');
    expect(faultsIn({ set: 1, options })).toEqual([
      "options.__proto__ unknown-criterion",
      "options.constructor unknown-criterion",
    ]);
  });

  it("may say the case, or a case stated with them", () => {
    expect(faultsIn({ set: 26, options: { "8": "c" }, cases: { "8": "2" } })).toEqual([]);
    expect(faultsIn({ set: 26, options: { "8": "none" }, cases: { "8": "2" } })).toEqual([]);
  });
});

describe("the grounds of a sheet", () => {
  it("are rules of the form that somebody has to state, each once", () => {
    expect(
      faultsIn({ set: 16, grounds: ["forged-dossier", "forged-dossier", "zero-points", "impurities"] }),
    ).toEqual(["grounds[1] duplicate", "grounds[2] unknown-ground", "grounds[3] unknown-ground"]);
  });
});

describe("the minimums beside the form", () => {
  it.each([1, "5"])("are a tier: %s", (minimums) => {
    expect(faultsIn({ set: 1, minimums })).toEqual([]);
  });

  it.each([0, 2.5, "05", true])("are not a tier: %s", (minimums) => {
    expect(faultsIn({ set: 1, minimums })).toEqual(["minimums not-a-choice"]);
  });
});

describe("the day of a sheet", () => {
  const sheet = { set: 1, grounds: ["forged-dossier"] };

  it("must exist and have rules", () => {
    expect(faultsOf(rateSheet(sheet, { on: "2026-02-30" }))).toEqual(["on not-a-day"]);
    expect(faultsIn(sheet, { on: "2026-02-30" })).toEqual(["on not-a-day"]);
    expect(rateSheet(sheet, { on: "2019-08-20" })).toEqual({
      status: "not-in-force",
      on: "2019-08-20",
      regimes: [],
      reason: "before",
    });
    expect(faultsIn(sheet, { on: "2019-08-20" })).toEqual(["on not-in-force"]);
  });

  it("may fall under a decision whose forms were not passed: the answer says so", () => {
    expect(rateSheet(sheet, { on: "2024-03-01" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "text-not-obtained", at: "ocop.rate" }],
      regimes: [{ id: "ocop.decision-148-2023" }],
      missing: [],
      possible: null,
    });
    expect(faultsIn(sheet, { on: "2024-03-01" })).toEqual(["rubrics no-forms"]);
  });

  it("must be that of the decision that a parsed sheet was read against", () => {
    const parsed = parseSheet(sheet, today);
    if (!parsed.ok) throw new Error("a sheet is read");
    expect(faultsOf(rateParsedSheet(parsed.value, { on: "2024-03-01" }))).toEqual(["set other-regime"]);
    expect(rateParsedSheet(parsed.value, { on: "2019-01-01" }).status).toBe("not-in-force");
  });

  it("after what the library knows is answered with a notice", () => {
    expect(noticesOf(rateSheet(sheet, { on: "2027-01-01" }))).toContain("after-knowledge");
  });
});

describe("forms that are passed", () => {
  it("come before those that are built in", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "0 100" } } }]);
    expect(rateSheet({ set: 1, options: { "1": "b" } }, { ...today, rubrics: [rubric] })).toMatchObject({
      outcome: { stars: 5 },
    });
  });
});

describe("the schemas", () => {
  it("describe their input as JSON Schema", () => {
    expect(toJSONSchema(sheetSchema)).toMatchObject({ required: ["set"], additionalProperties: false });
    expect(toJSONSchema(councilSchema)).toMatchObject({ required: ["sheets"], additionalProperties: false });
    expect(toJSONSchema(totalSchema)).toMatchObject({ additionalProperties: false });
  });
});
