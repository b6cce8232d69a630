import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import { rateSheet } from "../../src/ocop/rate-sheet.js";
import type { SheetAssessment } from "../../src/ocop/sheet-rating.js";
import { decidedOutcome, missingOf, noticesOf } from "./answers.js";
import { bestOptions, setOf, today } from "./sheets.js";
import { trialRubric } from "./trial.js";

function rate(
  set: number,
  options: Record<string, string | null>,
  more: object = { grounds: [] },
): SheetAssessment {
  return rateSheet({ set, options, ...more }, today);
}

function alternativesOf(answer: SheetAssessment): Readonly<Record<string, unknown>> {
  const notices = "notices" in answer ? answer.notices : [];
  return Object.fromEntries(notices.map(({ code, alternative }) => [code, alternative]));
}

function stateOf(answer: SheetAssessment, id: string): string | undefined {
  return findFinding(answer, id)?.state;
}

describe("a complete sheet", () => {
  it.each(Array.from({ length: 26 }, (_, index) => index + 1))(
    "earns 100 points and five stars at best: set %i",
    (set) => {
      const answer = rate(set, bestOptions(set));
      expect(decidedOutcome(answer)).toEqual({ stars: 5, certificate: true });
      expect(findFinding(answer, "ocop.rate.points.total")?.observed).toEqual({
        kind: "number",
        value: "100",
        unit: "point",
      });
      expect(answer.status === "decided" && answer.unanswered).toEqual([]);
    },
  );

  it("is held at three stars by one gate whatever its total (Điều 3 khoản 3; Phụ lục II)", () => {
    const answer = rate(1, { ...bestOptions(1), "3.4": "a" });
    expect(decidedOutcome(answer)).toEqual({ stars: 3, certificate: true });
    expect(findFinding(answer, "ocop.rate.points.total")?.observed).toMatchObject({ value: "99" });
    expect(stateOf(answer, "ocop.rate.tier-5.total")).toBe("met");
    expect(stateOf(answer, "ocop.rate.tier-5.gates")).toBe("met");
    expect(stateOf(answer, "ocop.rate.tier-5.lower")).toBe("unmet");
    expect(stateOf(answer, "ocop.rate.tier-4.gates")).toBe("unmet");
    expect(findFinding(answer, "ocop.rate.tier-4.gates.3.4")).toMatchObject({
      state: "unmet",
      observed: { kind: "choice", value: "a" },
      required: { op: "one-of", values: [{ value: "b" }] },
      citation: { document: "26/2026/QĐ-TTg", annex: "II", set: "1", criterion: "3.4" },
    });
    expect(stateOf(answer, "ocop.rate")).toBe("met");
  });

  it("says what another reading of the silence would give: no rating, or gates of one tier alone", () => {
    const answer = rate(1, { ...bestOptions(1), "3.4": "a" });
    expect(alternativesOf(answer)).toMatchObject({
      "gate-missed": { stars: null, certificate: false },
      "lower-gates": { stars: 5, certificate: true },
    });
    const top = rate(2, { ...bestOptions(2), "1.5": "c" });
    expect(decidedOutcome(top).stars).toBe(4);
    expect(noticesOf(top)).toContain("gate-missed");
    expect(noticesOf(top)).not.toContain("lower-gates");
  });

  it("leaves the other reading open while the total may not reach the higher tier", () => {
    const rubric = trialRubric([
      { criteria: { "1": { points: "60" }, "2": { points: "0 20****" }, "3": { points: "15" } } },
    ]);
    const rateOn = (third: string | null) =>
      rateSheet({ set: 1, options: { "1": "a", "2": "a", "3": third } }, { ...today, rubrics: [rubric] });
    expect(decidedOutcome(rateOn(null)).stars).toBe(3);
    expect(alternativesOf(rateOn(null))).toMatchObject({ "gate-missed": null, "lower-gates": null });
    expect(alternativesOf(rateOn("a"))).toMatchObject({ "gate-missed": { stars: null } });
  });

  it("reads the marks of set 26 as gates, though its form has no footnote, and says so", () => {
    const open = rate(26, bestOptions(26));
    expect(alternativesOf(open)).toHaveProperty("print-no-footnote", undefined);
    const held = rate(26, { ...bestOptions(26), "3.4": "a" });
    expect(decidedOutcome(held).stars).toBe(3);
    expect(alternativesOf(held)).toMatchObject({ "print-no-footnote": { stars: 5, certificate: true } });
    expect(noticesOf(held)).toEqual(
      expect.arrayContaining(["print-older-heading", "print-no-rejection-line", "authority-decides"]),
    );
  });

  it("names a slip of the print where the option concerned is chosen", () => {
    expect(noticesOf(rate(7, { ...bestOptions(7), "3.1": "b" }))).toContain("print-equal-points");
    expect(noticesOf(rate(7, bestOptions(7)))).not.toContain("print-equal-points");
  });

  it.each([
    [29, 1, false],
    [30, 2, false],
    [49, 2, false],
    [50, 3, true],
    [69, 3, true],
    [70, 4, true],
    [89, 4, true],
    [90, 5, true],
  ])("with %i points and no gates is worth %i stars (Điều 3 khoản 3)", (total, stars, certificate) => {
    const rubric = trialRubric([{ criteria: { "1": { points: `0 ${total} 100` } } }]);
    const answer = rateSheet({ set: 1, options: { "1": "b" } }, { ...today, rubrics: [rubric] });
    expect(decidedOutcome(answer)).toEqual({ stars, certificate });
    const next = findFinding(answer, `ocop.rate.tier-${stars + 1}.total`);
    expect(next?.shortfall).toEqual(
      stars === 5 ? undefined : { value: total % 10 === 9 ? "1" : "20", unit: "point", exclusive: false },
    );
  });

  it("gives points to no criterion of which no option is met", () => {
    const answer = rate(1, Object.fromEntries(setOf(1).criteria.map(({ code }) => [code, "none"])));
    expect(decidedOutcome(answer)).toEqual({ stars: 1, certificate: false });
    expect(findFinding(answer, "ocop.rate.points.1.1")).toMatchObject({
      state: "unmet",
      observed: { value: "none" },
    });
  });

  it("scores a criterion without printed options as 0 or 1", () => {
    const total = (letter: string) =>
      findFinding(rate(1, { ...bestOptions(1), "2.4": letter }), "ocop.rate.points.total")?.observed;
    expect([total("a"), total("b")]).toMatchObject([{ value: "99" }, { value: "100" }]);
  });
});

describe("the story (5.2 applies with 5.1)", () => {
  it("earns nothing for its structure where there is none, and asks for nothing", () => {
    for (const structure of ["c", null]) {
      const answer = rate(1, { ...bestOptions(1), "5.1": "a", "5.2": structure });
      expect(decidedOutcome(answer).stars).toBe(3);
      expect(stateOf(answer, "ocop.rate.points.5.2")).toBe("not-applicable");
      expect(findFinding(answer, "ocop.rate.points.B.sum")?.observed).toMatchObject({ value: "18" });
    }
  });

  it("is open while it is not known whether there is one", () => {
    const answer = rate(1, { ...bestOptions(1), "5.1": null });
    expect(findFinding(answer, "ocop.rate.points.5.2")).toMatchObject({
      state: "unknown",
      observed: { kind: "choice", value: "c" },
    });
    expect(findFinding(answer, "ocop.rate.points.B.sum")?.observed).toEqual({
      kind: "range",
      least: "18",
      most: "25",
      unit: "point",
    });
    expect(missingOf(answer)).toEqual(["options.5.1"]);
  });
});

describe("an incomplete sheet", () => {
  it("can still reach tiers with a hole between them", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "60" }, "2": { points: "0 9 40****" } } }]);
    const answer = rateSheet({ set: 1, options: { "1": "a" } }, { ...today, rubrics: [rubric] });
    expect(answer).toMatchObject({
      status: "undetermined",
      headline: { vi: "Chưa thể kết luận hạng sao; có thể: 3 hoặc 5." },
      possible: { stars: [3, 5], unrated: false, total: { least: 60, most: 100 } },
      because: [{ kind: "missing-facts" }],
    });
  });

  it("names the criteria that can still change the stars, and no other", () => {
    const answer = rate(1, { ...bestOptions(1), "1.7": null, "3.4": null });
    expect(answer).toMatchObject({
      possible: { stars: [3, 5], unrated: false, total: { least: 97, most: 100 } },
    });
    expect(missingOf(answer)).toEqual(["options.3.4"]);
  });

  it("is decided when what is missing cannot matter, and says what was not asked", () => {
    const answer = rate(1, { ...bestOptions(1), "1.7": null });
    expect(decidedOutcome(answer).stars).toBe(5);
    expect(answer.status === "decided" && answer.unanswered.map(({ path }) => path)).toEqual(["options.1.7"]);
  });

  it("asks with every letter of the form, and none", () => {
    const answer = rate(1, { ...bestOptions(1), "3.4": null });
    const [fact] = answer.status === "undetermined" ? answer.missing : [];
    expect(fact).toMatchObject({ kind: "choice", citation: { set: "1", criterion: "3.4" } });
    expect(fact?.choices?.map(({ value }) => value)).toEqual(["a", "b", "none"]);
  });

  it("that is blank can come to anything", () => {
    const answer = rateSheet({ set: 14 }, today);
    expect(answer).toMatchObject({
      possible: { stars: [1, 2, 3, 4, 5], unrated: true, total: { least: 0, most: 100 } },
      headline: { en: "The star tier cannot be decided yet; possible: 1, 2, 3, 4, 5 or not rated." },
    });
    expect(missingOf(answer)).toHaveLength(setOf(14).criteria.length + 1);
  });
});

describe("rules outside the points", () => {
  it("are not known until they are stated: one list, empty when there is nothing", () => {
    const answer = rate(1, bestOptions(1), {});
    expect(answer).toMatchObject({ possible: { stars: [5], unrated: true } });
    expect(missingOf(answer)).toEqual(["grounds"]);
    const [fact] = answer.status === "undetermined" ? answer.missing : [];
    expect(fact?.choices?.map(({ value }) => value)).toEqual(setOf(1).rules.map(({ id }) => id));
  });

  it.each(["forged-dossier", "common-product", "impurities"])(
    "reject, stop or leave out before points: %s",
    (ground) => {
      const answer = rate(1, {}, { grounds: [ground] });
      expect(decidedOutcome(answer)).toEqual({ stars: null, certificate: false });
      expect(stateOf(answer, `ocop.rate.rules.${ground}`)).toBe("unmet");
      expect(stateOf(answer, "ocop.rate.rules.food-safety")).toBe("met");
      expect(stateOf(answer, "ocop.rate")).toBe("unmet");
    },
  );

  it("leave the answer open where a requirement is not met, for the form does not say what follows", () => {
    const answer = rate(1, bestOptions(1), { grounds: ["test-report"] });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "open-reading", at: "ocop.rate.rules.test-report" }],
      missing: [],
      possible: { stars: [2, 5], unrated: true },
    });
  });

  it("leave points of every criterion under a heading in doubt where the requirement stands there", () => {
    const rule = { id: "rule", effect: "require", text: "Yêu cầu | Requirement" } as const;
    const rubric = trialRubric([
      {
        criteria: { "1.1": { points: "60" }, "1.2": { points: "0 40" } },
        headings: { "1": 100 },
        grounds: { "1": rule },
      },
    ]);
    const answer = rateSheet(
      { set: 1, options: { "1.1": "a", "1.2": "b" }, grounds: ["rule"] },
      { ...today, rubrics: [rubric] },
    );
    expect(answer).toMatchObject({ possible: { stars: [1, 2, 3, 5], unrated: true } });
  });

  it("follow from the points where the form says so: 0 in a sensory indicator of set 16", () => {
    const zero = setOf(16).criteria.find(({ code }) => code === "6.2")?.options[0];
    expect(zero?.points).toBe(0);
    const stopped = rate(16, { ...bestOptions(16), "6.2": "a" });
    expect(decidedOutcome(stopped).stars).toBeNull();
    expect(stateOf(stopped, "ocop.rate.rules.zero-points")).toBe("unmet");
    const open = rate(16, { ...bestOptions(16), "6.2": null });
    expect(open).toMatchObject({ possible: { stars: [5], unrated: true } });
    expect(missingOf(open)).toEqual(["options.6.2"]);
    expect(stateOf(rate(16, bestOptions(16), {}), "ocop.rate.rules.zero-points")).toBe("met");
  });

  it("are none in set 26, so that nothing has to be stated", () => {
    expect(decidedOutcome(rate(26, bestOptions(26), {})).stars).toBe(5);
  });
});

describe("the two cases of set 26", () => {
  it("are each scored by their own options", () => {
    const totals = ["b", "d"].map((letter) =>
      rate(26, { ...bestOptions(26), "8": letter, "9": letter, "15": letter }),
    );
    for (const answer of totals) expect(decidedOutcome(answer).stars).toBe(5);
  });

  it("bound an open criterion once the case is stated", () => {
    const answer = rate(26, { ...bestOptions(26), "8": null }, { cases: { "8": "1" } });
    expect(decidedOutcome(answer).stars).toBe(5);
    expect(findFinding(answer, "ocop.rate.points.8")?.state).toBe("unknown");
  });
});

describe("a form that was not obtained whole", () => {
  const rubric = trialRubric([{ criteria: { "1": { points: "0 48" } }, max: 50 }]);

  it("leaves open what its missing points could change", () => {
    const answer = rateSheet({ set: 1, options: { "1": "b" } }, { ...today, rubrics: [rubric] });
    expect(answer).toMatchObject({
      because: [{ kind: "text-not-obtained", at: "ocop.rate.points" }],
      missing: [],
      possible: { stars: [2, 3], total: { least: 48, most: 50 } },
    });
  });

  it("leaves open every tier whose gates they could carry, where the form has gates", () => {
    const gated = trialRubric([
      { criteria: { "1": { points: "0 48" }, "2": { points: "0 50****" } }, max: 100 },
    ]);
    const rateOn = (first: string, second: string) =>
      rateSheet({ set: 1, options: { "1": first, "2": second } }, { ...today, rubrics: [gated] });
    const answer = rateOn("b", "b");
    expect(answer).toMatchObject({
      because: [{ kind: "text-not-obtained" }],
      possible: { stars: [3, 4, 5], total: { least: 98, most: 100 } },
    });
    expect(findFinding(answer, "ocop.rate.tier-4.gates.unobtained")?.state).toBe("unknown");
    expect(findFinding(answer, "ocop.rate.tier-5.gates.unobtained")?.state).toBe("unknown");
    expect(findFinding(answer, "ocop.rate.tier-3.gates.unobtained")).toBeUndefined();
    expect(rateOn("b", "a")).toMatchObject({ possible: { stars: [2, 3] } });
    expect(decidedOutcome(rateOn("a", "a")).stars).toBe(1);
  });

  it("is rated where they could not", () => {
    const answer = rateSheet({ set: 1, options: { "1": "a" } }, { ...today, rubrics: [rubric] });
    expect(decidedOutcome(answer).stars).toBe(1);
  });
});

describe("text that is not verified well enough", () => {
  it("does not decide", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "0 100" } } }], "decision-148-2023");
    const sheet = { set: 1, options: { "1": "b" } };
    const options = { on: "2024-03-01", rubrics: [rubric] };
    expect(decidedOutcome(rateSheet(sheet, options)).stars).toBe(5);
    expect(rateSheet(sheet, { ...options, accept: "corroborated" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld", at: "ocop.rate" }],
      missing: [],
      possible: null,
    });
  });
});

describe("a form that is less sure than the bands", () => {
  it("does not decide either", () => {
    const rubric = trialRubric([{ criteria: { "1": { points: "0 100" } } }], undefined, "single-source");
    const answer = rateSheet(
      { set: 1, options: { "1": "b" } },
      { ...today, rubrics: [rubric], accept: "official" },
    );
    expect(answer).toMatchObject({ status: "undetermined", because: [{ kind: "withheld" }] });
  });
});

describe("minimum criteria beside the form (Quyết định 781/QĐ-TTg)", () => {
  const forms = Array.from({ length: 26 }, () => ({ criteria: { "1": { points: "0 60 95" } } }));
  const options = { on: "2021-03-01", rubrics: [trialRubric(forms, "decision-1048-2019")] };
  const sheet = { set: 1, options: { "1": "c" } };

  it("have to be stated, for their text was not obtained whole", () => {
    const answer = rateSheet(sheet, options);
    expect(answer).toMatchObject({ possible: { stars: [1, 2, 3, 4, 5] } });
    expect(missingOf(answer)).toEqual(["minimums"]);
    expect(noticesOf(answer)).toContain("minimums-not-obtained");
    expect(answer.status === "undetermined" && answer.missing[0]?.choices?.map(({ value }) => value)).toEqual(
      ["1", "2", "3", "4", "5"],
    );
  });

  it.each([1, 2, 3, 4, 5])("hold the product at %i stars", (minimums) => {
    const answer = rateSheet({ ...sheet, minimums }, options);
    expect(decidedOutcome(answer).stars).toBe(minimums);
    expect(noticesOf(answer).includes("gate-missed")).toBe(minimums < 5);
    expect(noticesOf(answer)).not.toContain("lower-gates");
    expect(findFinding(answer, "ocop.rate.tier-5.minimums")?.citation).toMatchObject({
      annex: "II",
      section: "6",
    });
  });

  it("bound what an incomplete sheet can come to", () => {
    const answer = rateSheet({ set: 1, minimums: 3 }, options);
    expect(answer).toMatchObject({ possible: { stars: [1, 3] } });
    expect(missingOf(answer)).toEqual(["options.1"]);
  });

  it("are not asked where the total leaves nothing to decide, and not of tourism", () => {
    const low = rateSheet({ set: 1, options: { "1": "a" } }, options);
    expect(decidedOutcome(low).stars).toBe(1);
    expect(low.status === "decided" && low.unanswered.map(({ path }) => path)).toEqual(["minimums"]);
    expect(decidedOutcome(rateSheet({ ...sheet, set: 26 }, options)).stars).toBe(5);
    expect(decidedOutcome(rateSheet(sheet, { ...options, on: "2019-12-01" })).stars).toBe(5);
  });
});
