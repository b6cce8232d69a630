import { describe, expect, it } from "vitest";
import { decision148Of2023 } from "../../../../src/ocop/148-2023.js";
import type { SheetItem } from "../../../../src/ocop/rubric.js";
import {
  casesOf,
  figuresOf,
  gateMinimumsOf,
  headingsOf,
  marksOf,
  readFigures,
  type SetFigures,
  setOf,
  slipsOf,
  sum,
  textsOf,
} from "../figures.js";

interface Figures148 extends SetFigures {
  readonly gates: readonly number[];
  readonly gateMinimums: readonly number[];
  readonly withStory: readonly string[];
  /** Criteria that carry a mark of four stars on their own line. */
  readonly markOnLine: readonly string[];
}

const printed = readFigures<Figures148>("decision-148-2023");
const sets = decision148Of2023.productSets();
const criteria = sets.flatMap((set) => set.criteria);
/** Sets whose criteria do not reach their maximum in the source, and by how much. */
const short: Readonly<Record<number, number>> = { 7: 1, 11: 3, 12: 3, 13: 2 };

describe("the rubric of Decision 148/QĐ-TTg (2023)", () => {
  it("has 26 sets, 795 scored criteria, 2,632 options, 543 marks on options and 26 on lines", () => {
    expect(sets.map(({ number }) => number)).toEqual(printed.map(({ set }) => set));
    expect(criteria).toHaveLength(795);
    expect(criteria.flatMap(({ options }) => options)).toHaveLength(2632);
    expect(sum(sets.flatMap(marksOf))).toBe(543 + 26);
  });

  it.each(printed)("has every figure of set $set", (figures) => {
    const set = setOf(decision148Of2023, figures.set);
    expect(Object.fromEntries(set.parts.map(({ code, max }) => [code, max]))).toEqual(figures.parts);
    expect(Object.fromEntries(set.parts.flatMap(({ items }) => items.flatMap(headingsOf)))).toEqual(
      figures.headings,
    );
    expect(Object.keys(figures.criteria).sort()).toEqual(set.criteria.map(({ code }) => code).sort());
    for (const criterion of set.criteria) {
      const [max, points, gates = points.map(() => 0)] = figures.criteria[criterion.code] ?? [0, []];
      const [composedMax, composedPoints, composed = points.map(() => 0)] = figuresOf(criterion);
      // The mark on the line is read as one on the first option.
      const read = figures.markOnLine.includes(criterion.code) ? [4, ...gates.slice(1)] : gates;
      expect([composedPoints, composed], criterion.code).toEqual([points, read]);
      expect(composedMax, criterion.code).toBe(figures.set === 7 && criterion.code === "6.d" ? max - 1 : max);
    }
    expect(marksOf(set)).toEqual(figures.gates);
    expect(gateMinimumsOf(set)).toEqual(figures.gateMinimums);
    expect(set.criteria.filter((one) => one.appliesWith !== null).map(({ code }) => code)).toEqual(
      figures.withStory,
    );
    expect(casesOf(set)).toEqual(figures.cases);
  });

  it.each(sets)("adds up in set $number, save where points were not obtained", (set) => {
    const check = (item: SheetItem): number => {
      if (item.kind === "criterion") return item.max;
      const found = sum(item.children.map(check));
      if (set.number !== 7 || item.code !== "6") expect(found, item.code).toBe(item.max);
      return found;
    };
    const found = set.parts.map(({ items }) => sum(items.map(check)));
    expect(found).toEqual([40, 25, 35 - (short[set.number] ?? 0)]);
    expect(set.parts.map(({ max }) => max)).toEqual([40, 25, 35]);
  });

  it("never asks fewer points of a later option of the same case, nor a lower tier of it", () => {
    for (const { options } of criteria) {
      for (const [index, option] of options.entries()) {
        for (const later of options.slice(index + 1).filter((other) => other.case === option.case)) {
          expect(later.points).toBeGreaterThan(option.points);
          if (later.gate !== null && option.gate !== null) expect(later.gate).toBeGreaterThan(option.gate);
        }
      }
    }
  });

  it("is known from one source: samples and ministries are not", () => {
    for (const { verification, citation, samples, leads } of sets) {
      expect(verification).toBe("single-source");
      expect(citation).toEqual({ document: "148/QĐ-TTg", annex: "III" });
      expect(samples).toBeNull();
      expect(leads).toEqual([]);
    }
  });

  it("tells the sets apart, in six sectors", () => {
    expect(new Set(sets.map(({ id }) => id)).size).toBe(26);
    expect(new Set(sets.map(({ name }) => name.vi)).size).toBe(26);
    expect([...new Set(sets.map(({ sector }) => sector.code))]).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(sets[11]?.id).toBe("decision-148-2023-12");
    expect(sets[18]?.name.vi).toBe("Mỹ phẩm có thành phần từ Thảo dược");
  });
});

describe("the gates of Decision 148/QĐ-TTg", () => {
  const gate = (number: number, code: string, tier: number): number | undefined =>
    setOf(decision148Of2023, number)
      .criteria.find((criterion) => criterion.code === code)
      ?.options.find((option) => option.gate === tier)?.points;

  it("tests capacity, packing at five stars and the structure of the story", () => {
    for (const { number } of sets.filter((set) => set.number <= 25)) {
      expect([gate(number, "1.c", 4), gate(number, "1.c", 5)], `${number}`).toEqual([2, 3]);
      expect(gate(number, "5.c", 5), `${number}`).toBe(2);
      expect(gate(number, "2.b", 5), `${number}`).toBe(number <= 20 ? 3 : 4);
    }
  });

  it("asks the trademark certificate at four stars, by the mark on the line", () => {
    for (const { number } of sets)
      expect([gate(number, "3.e", 3), gate(number, "3.e", 4)]).toEqual([undefined, 1]);
  });

  it("marks distribution in set 1 alone", () => {
    for (const { number } of sets) expect(gate(number, "4.a", 5)).toBe(number === 1 ? 5 : undefined);
  });
});

describe("what the source says outside the points", () => {
  const withRule = (id: string): readonly number[] =>
    sets.filter(({ rules }) => rules.some((rule) => rule.id === id)).map(({ number }) => number);

  it.each([
    ["within-province", [1, 3, 4]],
    ["common-product", [1, 2, 3, 4]],
    ["imported-materials", [5, 6]],
    ["identical-product", [5, 6]],
    ["impurities", [1, 2, 3, 4, 5, 6]],
    ["test-report", [1, 2, 3, 4, 5, 6]],
    ["food-safety", [1, 3, 4, 5, 6]],
    ["infringement", [21, 22]],
  ])("%s stands in sets %j", (id, numbers) => {
    expect(withRule(id)).toEqual(numbers);
  });

  it("stands at a line of its form", () => {
    for (const { rules, criteria: scored, parts } of sets) {
      const lines = new Set<string | null>(scored.map(({ code }) => code));
      for (const [code] of parts.flatMap(({ items }) => items.flatMap(headingsOf))) lines.add(code);
      for (const { at } of rules) expect(lines).toContain(at);
    }
  });
});

describe("the slips and silences of the source", () => {
  const standing = ["no-footnote", "no-rejection-line", "mark-on-line"];

  it("hold of every set, or are named where they are", () => {
    for (const { anomalies } of sets) {
      expect(anomalies.slice(0, 3).map(({ reason }) => reason)).toEqual(standing);
    }
    const others = sets.flatMap((set) => slipsOf({ ...set, anomalies: set.anomalies.slice(3) }));
    expect(others).toEqual([
      "3 7  empty-maximum - 2 corrected",
      "3 8  empty-maximum - 5 corrected",
      "3 10  empty-maximum - 5 corrected",
      "3 12.1  empty-maximum - 3 corrected",
      "7 6.d  option-missing 4 - open",
      "11 C  points-missing 35 - open",
      "12 C  points-missing 35 - open",
      "13 C  points-missing 35 - open",
      "17 1.d b misread-points l 1 corrected",
      "18 1.b b misread-points t 1 corrected",
      "18 3.e  numbering c e corrected",
      "19 3.e  numbering c e corrected",
      "24 2.b ab same-wording - - kept",
      "25 2.b ab same-wording - - kept",
    ]);
  });
});

describe("the labels of the forms of 2023", () => {
  it("are there in both languages, short, tidy, and not the same in both", () => {
    for (const { vi, en } of sets.flatMap(textsOf)) {
      expect(vi).not.toBe(en);
      for (const label of [vi, en]) {
        expect(label.length).toBeGreaterThan(1);
        expect(label.length, label).toBeLessThanOrEqual(120);
        expect(label).toBe(label.trim().normalize("NFC"));
        expect(label).not.toMatch(/\||\s\s|[.,;]$|\d%/);
      }
      expect(en).toMatch(/^[\x20-\x7e…]*$/);
    }
  });

  it("tell the options of a criterion apart", () => {
    for (const { options, code } of criteria) {
      for (const language of ["vi", "en"] as const) {
        expect(new Set(options.map((one) => `${one.case} ${one.label[language]}`)).size, code).toBe(
          options.length,
        );
      }
    }
  });
});
