import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/kernel/invariant.js";
import { composeRubric } from "../../src/ocop/compose.js";
import type { Row, SetForm, Wording } from "../../src/ocop/form.js";

const size: Wording = {
  label: "Kích thước | Size",
  points: "0 1*** 2 4*****",
  options: ["Nhỏ | Small", "Vừa | Middling", "Lớn | Large", "Rất lớn | Very large"],
};

function rubricOf(rows: readonly Row[], more: Partial<SetForm> = {}) {
  const form: SetForm = {
    name: "Bộ thử | A set on trial",
    group: { sector: { code: "I", name: "Ngành | Sector" }, name: "Nhóm | Group" },
    leads: [],
    rejected: [],
    A: rows,
    B: [],
    C: [],
    ...more,
  };
  return composeRubric({
    id: "trial",
    citation: { document: "0/0000" },
    verification: "single-source",
    samples: 3,
    parts: [{ code: "A", label: "Phần A | Part A", max: 4 }],
    sets: [() => form],
  });
}

describe("composing a rubric from its forms", () => {
  it("reads points and star marks from one line", () => {
    const [criterion] = rubricOf([["1", size]]).productSet(1)?.criteria ?? [];
    expect(criterion?.max).toBe(4);
    expect(criterion?.options.map(({ letter, points, gate }) => [letter, points, gate])).toEqual([
      ["a", 0, null],
      ["b", 1, 3],
      ["c", 2, null],
      ["d", 4, 5],
    ]);
  });

  it("takes the points of the form where it prints others", () => {
    const [criterion] = rubricOf([["1", size, "1 2 3**** 5"]]).productSet(1)?.criteria ?? [];
    expect(criterion?.options.map(({ points, gate }) => [points, gate])).toEqual([
      [1, null],
      [2, null],
      [3, 4],
      [5, null],
    ]);
  });

  it("puts a line under the heading that its number begins with", () => {
    const rows: readonly Row[] = [
      ["6", "Cảm quan | Senses", 8],
      ["6.1", "Ngoại hình | Looks", 4],
      ["6.1.1", size],
      ["6.2", size],
      ["10", size],
    ];
    const set = rubricOf(rows).productSet(1);
    expect(set?.parts[0]?.items.map(({ code }) => code)).toEqual(["6", "10"]);
    const [senses] = set?.parts[0]?.items ?? [];
    expect(senses).toMatchObject({
      kind: "heading",
      label: { vi: "Cảm quan", en: "Senses" },
      children: [
        { code: "6.1", children: [{ code: "6.1.1" }] },
        { code: "6.2", kind: "criterion" },
      ],
    });
    expect(set?.criteria.map(({ code }) => code)).toEqual(["6.1.1", "6.2", "10"]);
  });

  it("shares the options among the cases and letters them through", () => {
    const cases: Wording = { ...size, points: "1 3 1 3", cases: ["Một | One", "Hai | Two"] };
    const [criterion] = rubricOf([["1", cases]]).productSet(1)?.criteria ?? [];
    expect(criterion?.cases).toEqual([
      { id: "1", label: { vi: "Một", en: "One" } },
      { id: "2", label: { vi: "Hai", en: "Two" } },
    ]);
    expect(criterion?.options.map((option) => `${option.letter}${option.case}`)).toEqual([
      "a1",
      "b1",
      "c2",
      "d2",
    ]);
  });

  it("names rules by the line they are printed at, those of the head first", () => {
    const ground = { id: "one", effect: "reject", text: "Lý do | Ground" } as const;
    const set = rubricOf([["1", size]], {
      rejected: [ground],
      grounds: { "1": { ...ground, id: "two", zeroIn: ["1"] }, "9": { ...ground, id: "nowhere" } },
    }).productSet(1);
    const text = { vi: "Lý do", en: "Ground" };
    expect(set?.rules).toEqual([
      { id: "one", effect: "reject", at: null, text, zeroIn: [] },
      { id: "two", effect: "reject", at: "1", text, zeroIn: ["1"] },
    ]);
  });

  it("takes the samples of the decision unless the form says another number", () => {
    expect(rubricOf([]).productSet(1)?.samples).toBe(3);
    expect(rubricOf([], { samples: 0 }).productSet(1)?.samples).toBe(0);
  });

  it("makes a set when it is asked for, and once", () => {
    let made = 0;
    const rubric = composeRubric({
      id: "trial",
      citation: { document: "0/0000" },
      verification: "official",
      samples: 1,
      parts: [],
      sets: [
        () => {
          made += 1;
          return {
            name: "Bộ thử | A set on trial",
            group: { sector: { code: "I", name: "Ngành | Sector" }, name: "Nhóm | Group" },
            leads: [],
            rejected: [],
            A: [],
            B: [],
            C: [],
          };
        },
      ],
    });
    expect(made).toBe(0);
    expect(rubric.productSets()[0]).toBe(rubric.productSet(1));
    expect(made).toBe(1);
  });

  it("refuses a form with fewer points than options", () => {
    const rubric = rubricOf([["1", size, "0 1 2"]]);
    expect(() => rubric.productSet(1)).toThrow(InvariantError);
  });
});
