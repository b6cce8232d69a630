import { describe, expect, it } from "vitest";
import { decision1048Of2019 } from "../../../../src/ocop/1048-2019.js";
import type { SheetItem } from "../../../../src/ocop/rubric.js";
import {
  casesOf,
  figuresOf,
  headingsOf,
  marksOf,
  readFigures,
  type SetFigures,
  setOf,
  slipsOf,
  sum,
  textsOf,
} from "../figures.js";

interface Figures1048 extends SetFigures {
  readonly withStory: readonly string[];
}

const found = readFigures<Figures1048>("decision-1048-2019");
const sets = decision1048Of2019.productSets();
const criteria = sets.flatMap((set) => set.criteria);

describe("the rubric of Decision 1048/QĐ-TTg (2019)", () => {
  it("has 26 sets, 782 scored criteria, 2,806 options, and no star marks", () => {
    expect(sets.map(({ number }) => number)).toEqual(found.map(({ set }) => set));
    expect(criteria).toHaveLength(782);
    expect(criteria.flatMap(({ options }) => options)).toHaveLength(2806);
    expect(sum(sets.flatMap(marksOf))).toBe(0);
  });

  it.each(found)("has every figure of set $set", (figures) => {
    const set = setOf(decision1048Of2019, figures.set);
    expect(Object.fromEntries(set.parts.map(({ code, max }) => [code, max]))).toEqual(figures.parts);
    expect(Object.fromEntries(set.parts.flatMap(({ items }) => items.flatMap(headingsOf)))).toEqual(
      figures.headings,
    );
    expect(Object.fromEntries(set.criteria.map((one) => [one.code, figuresOf(one)]))).toEqual(
      figures.criteria,
    );
    expect(set.criteria.filter((one) => one.appliesWith !== null).map(({ code }) => code)).toEqual(
      figures.withStory,
    );
    expect(casesOf(set)).toEqual(figures.cases);
  });

  it.each(sets)("adds up to 35/25/40 in set $number, save in part C of set 19", (set) => {
    const check = (item: SheetItem): number => {
      if (item.kind === "heading") expect(sum(item.children.map(check)), item.code).toBe(item.max);
      return item.max;
    };
    expect(set.parts.map(({ items }) => sum(items.map(check)))).toEqual([
      35,
      25,
      set.number === 19 ? 38 : 40,
    ]);
    expect(set.parts.map(({ max }) => max)).toEqual([35, 25, 40]);
  });

  it("gives more points to a later option of the same case", () => {
    for (const { options, code } of criteria) {
      for (const [index, option] of options.entries()) {
        for (const later of options.slice(index + 1).filter((other) => other.case === option.case)) {
          expect(later.points, code).toBeGreaterThan(option.points);
        }
      }
    }
  });

  it("lets choose between companies and households in the management of every set", () => {
    for (const set of sets) {
      const management = set.criteria.find(({ code }) => code === "3.2");
      expect(management?.cases.map(({ id }) => id)).toEqual(["1", "2"]);
      const points = set.number === 26 ? [1, 2, 1, 2] : [1, 2, 0, 1];
      expect(management?.options.map((option) => option.points)).toEqual(points);
    }
  });

  it("is corroborated, save sets 3 and 26, which one source has", () => {
    for (const { verification, citation, samples, number } of sets) {
      expect(verification).toBe(number === 3 || number === 26 ? "single-source" : "corroborated");
      expect(citation).toEqual({ document: "1048/QĐ-TTg" });
      expect(samples).toBe(number === 26 ? 0 : 5);
    }
    expect(decision1048Of2019.verification).toBe("corroborated");
  });

  it.each([
    [1, "I", "Thực phẩm tươi sống", "Rau, củ, quả, hạt tươi", "Bộ Nông nghiệp và Phát triển nông thôn"],
    [5, "I", "Thực phẩm chế biến", "Đồ ăn nhanh", "Bộ Công Thương"],
    [14, "I", "Cà phê, ca cao", null, "Bộ Nông nghiệp và Phát triển nông thôn"],
    [17, "II", "Đồ uống không cồn", "Nước khoáng thiên nhiên, nước uống tinh khiết", "Bộ Y tế"],
    [21, "III", "Trang thiết bị, dụng cụ y tế", null, "Bộ Y tế"],
    [24, "IV", "Thủ công mỹ nghệ gia dụng", null, "Bộ Khoa học và Công nghệ"],
    [25, "V", "Vải, may mặc", null, "Bộ Công Thương"],
    [26, "VI", "Dịch vụ du lịch cộng đồng và điểm du lịch", null, "Bộ Văn hóa, Thể thao và Du lịch"],
  ])(
    "puts set %i in sector %s, group %s, sub-group %s, under %s",
    (number, sector, group, subgroup, lead) => {
      const set = setOf(decision1048Of2019, number);
      expect([set.sector.code, set.group.vi, set.subgroup?.vi ?? null]).toEqual([sector, group, subgroup]);
      expect(set.leads.map(({ vi }) => vi)).toEqual([lead]);
    },
  );
});

describe("what the forms of 2019 say outside the points", () => {
  const withRule = (id: string): readonly number[] =>
    sets.filter(({ rules }) => rules.some((rule) => rule.id === id)).map(({ number }) => number);
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);

  it.each([
    ["imported-materials", range(4, 25)],
    ["impurities", [2, 5, 6, ...range(8, 16), 18]],
    ["zero-points", [7, 17]],
    ["test-report", [2, ...range(5, 18)]],
    ["food-safety", [1, 2, 4, ...range(5, 18)]],
    ["declaration-sheet", [20, 21, 22]],
    ["production-certificate", [19, 20, 21, 22]],
    ["infringement", [23, 24, 25]],
  ])("%s stands in sets %j", (id, numbers) => {
    expect(withRule(id)).toEqual(numbers);
  });

  it("stands at a line of its form, once", () => {
    for (const { rules, criteria: scored, parts } of sets) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      const lines = new Set<string | null>(scored.map(({ code }) => code));
      for (const [code] of parts.flatMap(({ items }) => items.flatMap(headingsOf))) lines.add(code);
      for (const { at, zeroIn } of rules) for (const code of [at, ...zeroIn]) expect(lines).toContain(code);
    }
  });
});

describe("where the sources of 2019 differ or are silent", () => {
  it("is named, with what is used", () => {
    expect(sets.flatMap(slipsOf)).toEqual([
      "2 9  numbering - - kept",
      "3 -  one-source - - kept",
      "3 8  wrong-title - - corrected",
      "4 C  sources-differ 38 40 corrected",
      "6 6.2 c sources-differ 3 2 corrected",
      "7 -  sources-differ - - corrected",
      "10 7 cd sources-differ 2, 3 3, 5 corrected",
      "14 6.1.4  numbering 6.1.3 6.1.4 corrected",
      "14 6.1.5  numbering 6.1.4 6.1.5 corrected",
      "15 6.5  numbering - - kept",
      "16 6.2  sources-differ 0, 1, 3 0, 1, 2, 3 corrected",
      "16 6.3  sources-differ 0, 2, 4, 6 0, 1, 2, 4, 6 corrected",
      "16 6.5  sources-differ 0, 2, 4, 6 0, 1, 3, 5, 8 corrected",
      "16 6.5  numbering - - kept",
      "16 7 b sources-differ 2 1 corrected",
      "17 7 d sources-differ 0 10 corrected",
      "19 C  points-missing 40 - open",
      "26 9  two-tracks - - read",
      "26 10  two-tracks - - read",
      "26 16  two-tracks - - read",
      "26 -  one-source - - kept",
    ]);
  });

  it("stands at options that are worth what is said to be used", () => {
    for (const { anomalies, criteria: scored } of sets) {
      for (const { at, reason, options: letters, used } of anomalies) {
        if (reason !== "sources-differ" || used === undefined || at === "C") continue;
        const options = scored.find(({ code }) => code === at)?.options ?? [];
        const chosen = options.filter(({ letter }) => letters === undefined || letters.includes(letter));
        expect(chosen.map(({ points }) => points).join(", ")).toBe(used);
      }
    }
  });
});

describe("the labels of the forms of 2019", () => {
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

  it("tell the options of a criterion apart, and the sets", () => {
    for (const { options, code } of criteria) {
      for (const language of ["vi", "en"] as const) {
        expect(new Set(options.map((one) => `${one.case} ${one.label[language]}`)).size, code).toBe(
          options.length,
        );
      }
    }
    expect(new Set(sets.map(({ name }) => name.vi)).size).toBe(26);
    expect(new Set(sets.map(({ name }) => name.en)).size).toBe(26);
  });
});
