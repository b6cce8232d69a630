import { describe, expect, it } from "vitest";
import { sensitivityOfParsed } from "../../src/ocop/losses.js";
import { parseSheet } from "../../src/ocop/rate-sheet.js";
import { sensitivity } from "../../src/ocop/sensitivity.js";
import { decidedOutcome, faultsOf, missingOf, noticesOf } from "./answers.js";
import { bestOptions, setOf, today } from "./sheets.js";
import { trialRubric } from "./trial.js";

describe("single losses that cost a star", () => {
  it("are those of gates alone where the total has points to spare", () => {
    const answer = sensitivity({ set: 1, options: bestOptions(1), grounds: [] }, today);
    const { stars, spare, losses } = decidedOutcome(answer);
    expect([stars, spare]).toEqual([5, 10]);
    expect(losses.map(({ criterion }) => criterion)).toEqual(
      setOf(1)
        .criteria.filter(({ options }) => options.some(({ gate }) => gate !== null))
        .map(({ code }) => code),
    );
    expect(losses.find(({ criterion }) => criterion === "1.5")).toMatchObject({
      from: { option: "d" },
      to: { option: "c" },
      points: -1,
      gates: [5],
      stars: 4,
    });
    expect(answer.status === "decided" && answer.headline.vi).toBe(
      `Đạt hạng 5 sao. Số tiêu chí mà chỉ cần sụt giảm là mất hạng: ${losses.length}.`,
    );
  });

  it("take the smallest fall: past options that cost nothing, down to none", () => {
    const rubric = trialRubric([
      { criteria: { "1": { points: "20 25 30" }, "2": { points: "30" }, "3": { points: "0" } } },
    ]);
    const sheet = { set: 1, options: { "1": "c", "2": "a", "3": "a" } };
    expect(decidedOutcome(sensitivity(sheet, { ...today, rubrics: [rubric] }))).toMatchObject({
      stars: 3,
      spare: 10,
      losses: [
        { criterion: "1", to: { option: "none" }, points: -30, stars: 2 },
        { criterion: "2", to: { option: "none" }, points: -30, stars: 2 },
      ],
    });
  });

  it("of a criterion take with them what depends on it", () => {
    const rubric = trialRubric([
      {
        criteria: { "1": { points: "0 10" }, "2": { points: "30", appliesWith: "1" }, "3": { points: "15" } },
      },
    ]);
    const sheet = { set: 1, options: { "1": "b", "2": "a", "3": "a" } };
    const { losses } = decidedOutcome(sensitivity(sheet, { ...today, rubrics: [rubric] }));
    expect(losses[0]).toMatchObject({ criterion: "1", to: { option: "a" }, points: -40, stars: 1 });
  });

  it("are none on the lowest tier and where a product is not rated", () => {
    const none = Object.fromEntries(setOf(16).criteria.map(({ code }) => [code, "none"]));
    expect(decidedOutcome(sensitivity({ set: 16, options: none }, today))).toEqual({
      stars: null,
      spare: null,
      losses: [],
    });
    const last = Object.fromEntries(setOf(1).criteria.map(({ code }) => [code, "none"]));
    expect(decidedOutcome(sensitivity({ set: 1, options: last }, today))).toMatchObject({
      stars: 1,
      spare: 0,
      losses: [],
    });
  });

  it("reckon with minimum criteria beside the form", () => {
    const older = trialRubric([{ criteria: { "1": { points: "0 95" } } }], "decision-1048-2019");
    const options = { on: "2021-03-01", rubrics: [older] };
    expect(
      decidedOutcome(sensitivity({ set: 1, options: { "1": "b" }, minimums: 3 }, options)),
    ).toMatchObject({
      stars: 3,
      spare: 45,
    });
    expect(missingOf(sensitivity({ set: 1, options: { "1": "b" } }, options))).toEqual(["minimums"]);
  });

  it("are not looked for on a sheet with blanks", () => {
    expect(missingOf(sensitivity({ set: 1, options: { ...bestOptions(1), "2.1": null } }, today))).toEqual([
      "options.2.1",
    ]);
  });

  it("leave rules outside the points aside", () => {
    expect(noticesOf(sensitivity({ set: 1, options: bestOptions(1) }, today))).toContain("points-only");
  });

  it("are the same for a parsed sheet, of the decision that it was read against", () => {
    const sheet = { set: 1, options: bestOptions(1) };
    const parsed = parseSheet(sheet, today);
    if (!parsed.ok) throw new Error("a sheet is read");
    expect(JSON.stringify(sensitivityOfParsed(parsed.value, today))).toBe(
      JSON.stringify(sensitivity(sheet, today)),
    );
    expect(faultsOf(sensitivityOfParsed(parsed.value, { on: "2024-03-01" }))).toEqual(["set other-regime"]);
    expect(sensitivityOfParsed(parsed.value, { on: "2000-01-01" }).status).toBe("not-in-force");
  });
});
