import { describe, expect, it } from "vitest";
import { decision148Of2023 } from "../../src/ocop/148-2023.js";
import { decision1048Of2019 } from "../../src/ocop/1048-2019.js";
import { productSets } from "../../src/ocop/product-sets.js";
import { decision26Of2026 } from "../../src/ocop/regimes/decision-26-2026/index.js";
import type { Rubric } from "../../src/ocop/rubric.js";
import { sheetForm } from "../../src/ocop/sheet-form.js";
import { decidedOutcome, faultsOf, noticesOf, outcomeOf } from "./answers.js";

const on = "2026-09-01";
const old: Rubric = { ...decision26Of2026, id: "decision-148-2023", verification: "single-source" };

describe("the product sets of a day", () => {
  it("are the 26 of Decision 26/2026/QĐ-TTg since 22 May 2026", () => {
    const answer = productSets({ on: "2026-05-22" });
    expect(decidedOutcome(answer)).toEqual(decision26Of2026.productSets());
    expect(answer).toMatchObject({
      headline: { en: "There are 26 product sets." },
      regimes: [{ id: "ocop.decision-26-2026" }],
      finding: { id: "ocop.forms", state: "met", citation: { annex: "II" } },
    });
    expect(noticesOf(answer)).toEqual([]);
  });

  it("are open the day before unless the forms of the old decision are passed", () => {
    expect(productSets({ on: "2026-05-21" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "text-not-obtained", citation: { document: "148/QĐ-TTg" } }],
      finding: { state: "unknown" },
    });
    expect(decidedOutcome(productSets({ on: "2026-05-21", rubrics: [old] }))).toHaveLength(26);
    expect(decidedOutcome(productSets({ on: "2026-05-22", rubrics: [old] }))).toEqual(
      decision26Of2026.productSets(),
    );
  });

  it("are withheld below the verification that is accepted", () => {
    expect(productSets({ on: "2026-05-21", rubrics: [old], accept: "corroborated" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld" }],
    });
    expect(outcomeOf(productSets({ on, accept: "official" }))).toHaveLength(26);
  });

  it("of old decisions are their own entry points, each set with its own verification", () => {
    const rubrics = [decision148Of2023, decision1048Of2019];
    const first = (on: string) => decidedOutcome(productSets({ on, rubrics }))[0]?.id;
    expect(first("2026-05-21")).toBe("decision-148-2023-1");
    expect(first("2023-02-24")).toBe("decision-148-2023-1");
    expect(first("2023-02-23")).toBe("decision-1048-2019-1");
    expect(first("2019-08-21")).toBe("decision-1048-2019-1");
    const form = (set: number) => sheetForm(set, { on: "2021-01-01", rubrics, accept: "corroborated" });
    expect(decidedOutcome(form(2)).name.vi).toBe("Thịt, trứng, sữa tươi");
    expect(form(3)).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld", citation: { document: "1048/QĐ-TTg", set: "3" } }],
    });
  });

  it("do not exist before the first criteria or on a day that does not", () => {
    expect(outcomeOf(productSets({ on: "2019-08-20" }))).toBe("before");
    expect(faultsOf(productSets({ on: "2026-02-30" }))).toEqual(["on not-a-day"]);
  });
});

describe("a form", () => {
  const numberOf = (set: Parameters<typeof sheetForm>[0]) => decidedOutcome(sheetForm(set, { on })).number;

  it("is found by number, by id, or by its place in the classification", () => {
    expect(numberOf(7)).toBe(7);
    expect(numberOf("decision-26-2026-7")).toBe(7);
    expect(numberOf({ subgroup: "Chế biến từ rau, củ, quả, hạt" })).toBe(7);
    expect(numberOf({ sector: "VI" })).toBe(26);
    expect(numberOf({ sector: "Sản phẩm đồ uống", subgroup: " rượu trắng " })).toBe(14);
    expect(numberOf({ group: "Coffee, cocoa" })).toBe(13);
    expect(numberOf({ sector: "III", group: "Mỹ phẩm có thành phần từ dược liệu" })).toBe(19);
  });

  it("is found by the place of each set, and by nothing less where groups have several", () => {
    for (const { sector, group, subgroup, number } of decision26Of2026.productSets()) {
      const place = { sector: sector.code, group: group.vi };
      expect(numberOf(subgroup === null ? place : { ...place, subgroup: subgroup.vi })).toBe(number);
    }
    const several = sheetForm({ sector: "V" }, { on });
    expect(faultsOf(several)).toEqual(["set several-sets"]);
    expect(several).toMatchObject({
      issues: [{ message: { en: "There are several such product sets: 23, 24, 25." } }],
    });
    expect(faultsOf(sheetForm({}, { on }))).toEqual(["set several-sets"]);
  });

  it("is enough to draw it", () => {
    const answer = sheetForm(26, { on });
    const { parts, criteria } = decidedOutcome(answer);
    expect(parts.map(({ code, max }) => [code, max])).toEqual([
      ["A", 40],
      ["B", 25],
      ["C", 35],
    ]);
    expect(criteria.find(({ code }) => code === "8")?.cases).toHaveLength(2);
    expect(answer).toMatchObject({ headline: { vi: expect.stringMatching(/^Phiếu đánh giá: /) } });
  });

  it("that does not exist is a fault, one of another decision too", () => {
    const faults = (set: Parameters<typeof sheetForm>[0]) => faultsOf(sheetForm(set, { on }));
    expect(faults(27)).toEqual(["set unknown-set"]);
    expect(faults("decision-148-2023-7")).toEqual(["set other-regime"]);
    expect(faults({ subgroup: "Gạo" })).toEqual(["set unknown-set"]);
    expect(faults({ group: "Hoa", subgroup: "Hoa" })).toEqual(["set unknown-set"]);
    const nothing: number = JSON.parse("null");
    expect(faults(nothing)).toEqual(["set missing"]);
    expect(outcomeOf(sheetForm(7, { on: "2026-05-21" }))).toBe("undetermined");
  });
});
