import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Text } from "../../../../src/kernel/text.js";
import { decision26Of2026 } from "../../../../src/ocop/regimes/decision-26-2026/index.js";
import type { ProductSet, SheetCriterion, SheetItem } from "../../../../src/ocop/rubric.js";

/** Figures of the printed forms alone: maximum, points of the options, and the gates where there are any. */
type CriterionFigures = readonly [max: number, points: readonly number[], gates?: readonly number[]];

interface SetFigures {
  readonly set: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly samples: number;
  /** How many marks of 3, 4 and 5 stars, and the points that they ask for together. */
  readonly gates: readonly number[];
  readonly gateMinimums: readonly number[];
  readonly headings: Readonly<Record<string, number>>;
  readonly criteria: Readonly<Record<string, CriterionFigures>>;
  readonly withoutPrintedOptions: readonly string[];
  readonly withStory: readonly string[];
  readonly cases: Readonly<Record<string, readonly number[]>>;
}

const printed: { readonly sets: readonly SetFigures[] } = JSON.parse(
  readFileSync(new URL("../../fixtures/decision-26-2026.json", import.meta.url), "utf8"),
);

const sets = decision26Of2026.productSets();
const criteria = sets.flatMap((set) => set.criteria);
const options = criteria.flatMap((criterion) => criterion.options);
const tiers = [3, 4, 5];

function headingsOf(item: SheetItem): readonly (readonly [string, number])[] {
  if (item.kind === "criterion") return [];
  return [[item.code, item.max], ...item.children.flatMap(headingsOf)];
}

function figuresOf({ max, options: chosen }: SheetCriterion): CriterionFigures {
  const points = chosen.map((option) => option.points);
  const gates = chosen.map((option) => option.gate ?? 0);
  return gates.some((gate) => gate > 0) ? [max, points, gates] : [max, points];
}

/** The points that the gates up to a tier ask for together. */
function gateMinimum(set: ProductSet, tier: number): number {
  return sum(
    set.criteria.map(({ options: chosen }) =>
      Math.max(0, ...chosen.filter(({ gate }) => gate !== null && gate <= tier).map(({ points }) => points)),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function maxOf(set: ProductSet, code: string): number | undefined {
  return set.criteria.find((criterion) => criterion.code === code)?.max;
}

describe("the rubric of Decision 26/2026/QĐ-TTg", () => {
  it("has 26 sets, 787 scored criteria, 2,579 options and 575 star marks", () => {
    expect(sets.map(({ number }) => number)).toEqual(printed.sets.map(({ set }) => set));
    expect(sets).toHaveLength(26);
    expect(criteria).toHaveLength(787);
    expect(options).toHaveLength(2579);
    expect(options.filter(({ gate }) => gate !== null)).toHaveLength(575);
  });

  it.each(printed.sets)("prints every figure of set $set", (figures) => {
    const set = decision26Of2026.productSet(figures.set);
    if (set === undefined) throw new Error(`no set ${figures.set}`);
    expect(Object.fromEntries(set.parts.map(({ code, max }) => [code, max]))).toEqual(figures.parts);
    expect(Object.fromEntries(set.parts.flatMap(({ items }) => items.flatMap(headingsOf)))).toEqual(
      figures.headings,
    );
    const found = Object.fromEntries(set.criteria.map((criterion) => [criterion.code, figuresOf(criterion)]));
    expect(found).toEqual(figures.criteria);
    expect(set.criteria.map(({ code }) => code)).toEqual(inOrder(figures.criteria));
    expect(set.samples).toBe(figures.samples);
    expect(set.criteria.filter((one) => !one.optionsPrinted).map(({ code }) => code)).toEqual(
      figures.withoutPrintedOptions,
    );
    expect(set.criteria.filter((one) => one.appliesWith !== null).map(({ code }) => code)).toEqual(
      figures.withStory,
    );
    const cases = set.criteria
      .filter((one) => one.cases.length > 0)
      .map((one) => [one.code, one.options.map((option) => Number(option.case))]);
    expect(Object.fromEntries(cases)).toEqual(figures.cases);
    const marks = set.criteria.flatMap((one) => one.options.map(({ gate }) => gate));
    expect(tiers.map((tier) => marks.filter((mark) => mark === tier).length)).toEqual(figures.gates);
    expect(tiers.map((tier) => gateMinimum(set, tier))).toEqual(figures.gateMinimums);
  });

  it.each(sets)("adds up in set $number: criteria to heading, to part, to 40/25/35, to 100", (set) => {
    const check = (item: SheetItem): number => {
      if (item.kind === "heading") expect(sum(item.children.map(check)), item.code).toBe(item.max);
      return item.max;
    };
    expect(set.parts.map(({ code }) => code).join("")).toBe("ABC");
    for (const part of set.parts) expect(sum(part.items.map(check)), part.code).toBe(part.max);
    expect(set.parts.map(({ max }) => max)).toEqual([40, 25, 35]);
    expect(sum(set.criteria.map(({ max }) => max))).toBe(100);
  });

  it("numbers criteria once in a set and letters options in printed order", () => {
    for (const set of sets) {
      const codes = set.criteria.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    for (const { options: chosen } of criteria) {
      expect(chosen.map(({ letter }) => letter).join("")).toBe("abcde".slice(0, chosen.length));
    }
  });

  it("never asks fewer points of a later option of the same case, nor a lower tier of it", () => {
    for (const { options: chosen } of criteria) {
      for (const [index, option] of chosen.entries()) {
        for (const later of chosen.slice(index + 1).filter((other) => other.case === option.case)) {
          expect(later.points).toBeGreaterThanOrEqual(option.points);
          if (later.gate !== null && option.gate !== null) expect(later.gate).toBeGreaterThan(option.gate);
        }
      }
    }
  });

  it("lets the story be structured only where there is a story: criterion 5.1, whose first option is none", () => {
    const structured = criteria.filter(({ appliesWith }) => appliesWith !== null);
    expect(structured).toHaveLength(25);
    for (const { code, appliesWith } of structured) expect([code, appliesWith]).toEqual(["5.2", "5.1"]);
    for (const set of sets.filter((one) => one.number !== 26)) {
      const story = set.criteria.find(({ code }) => code === "5.1");
      expect(story?.options.map(({ points }) => points)).toEqual([0, 1, 2, 3, 5]);
      expect(story?.options[0]?.label.vi).toBe("Không có");
    }
  });

  it("asks a bilingual label as 0 or 1", () => {
    const bilingual = criteria.filter(({ optionsPrinted }) => !optionsPrinted);
    expect(bilingual).toHaveLength(22);
    for (const { options: chosen } of bilingual) expect(chosen.map(({ points }) => points)).toEqual([0, 1]);
  });

  it("makes a set once and freezes it", () => {
    expect(decision26Of2026.productSet(7)).toBe(sets[6]);
    expect(decision26Of2026.productSet(0)).toBeUndefined();
    expect(decision26Of2026.productSet(27)).toBeUndefined();
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(sets[6])).toBe(true);
    expect(Object.isFrozen(decision26Of2026)).toBe(true);
  });

  it("cites Phụ lục II, read in the text of the decision", () => {
    for (const { rubric, citation, verification } of sets) {
      expect(rubric).toBe(decision26Of2026.id);
      expect(citation).toEqual({ document: "26/2026/QĐ-TTg", annex: "II" });
      expect(verification).toBe("official");
    }
  });
});

describe("the classification of Decision 26/2026/QĐ-TTg (Phụ lục I)", () => {
  it("puts 26 sets in 6 sectors and 17 groups, 10 of them without sub-groups", () => {
    expect([...new Set(sets.map(({ sector }) => sector.code))]).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    const groups = new Set(sets.map(({ sector, group }) => `${sector.code} ${group.vi}`));
    expect(groups.size).toBe(17);
    expect(sets.filter(({ subgroup }) => subgroup === null)).toHaveLength(10);
  });

  it.each([
    [1, "I", "Thực phẩm tươi sống", "Rau, củ, quả, hạt tươi", ["Bộ Nông nghiệp và Môi trường"]],
    [5, "I", "Thực phẩm chế biến", "Đồ ăn nhanh", ["Bộ Công Thương"]],
    [
      6,
      "I",
      "Thực phẩm chế biến",
      "Chế biến từ gạo, ngũ cốc",
      ["Bộ Nông nghiệp và Môi trường", "Bộ Công Thương"],
    ],
    [10, "I", "Gia vị", "Gia vị khác", ["Bộ Nông nghiệp và Môi trường"]],
    [11, "I", "Chè", "Chè tươi, chế biến", ["Bộ Nông nghiệp và Môi trường"]],
    [12, "I", "Chè", "Sản phẩm chè từ thực vật khác", ["Bộ Nông nghiệp và Môi trường"]],
    [13, "I", "Cà phê, ca cao", null, ["Bộ Nông nghiệp và Môi trường"]],
    [16, "II", "Đồ uống không cồn", "Nước khoáng thiên nhiên, nước uống đóng chai", ["Bộ Y tế"]],
    [17, "II", "Đồ uống không cồn", "Đồ uống không cồn", ["Bộ Công Thương"]],
    [20, "III", "Tinh dầu và dược liệu khác", null, ["Bộ Y tế", "Bộ Công Thương"]],
    [
      21,
      "IV",
      "Thủ công mỹ nghệ gia dụng, trang trí",
      null,
      ["Bộ Công Thương", "Bộ Nông nghiệp và Môi trường"],
    ],
    [25, "V", "Động vật cảnh", null, ["Bộ Nông nghiệp và Môi trường"]],
    [
      26,
      "VI",
      "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      null,
      ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nông nghiệp và Môi trường"],
    ],
  ])("set %i is in sector %s, group %s, sub-group %s", (number, sector, group, subgroup, leads) => {
    const set = decision26Of2026.productSet(number);
    expect(set?.sector.code).toBe(sector);
    expect(set?.group.vi).toBe(group);
    expect(set?.subgroup?.vi ?? null).toBe(subgroup);
    expect(set?.leads.map(({ vi }) => vi)).toEqual(leads);
  });

  it("asks five samples of goods and none of a tourism service", () => {
    expect(sets.map(({ samples }) => samples)).toEqual([...Array<number>(25).fill(5), 0]);
  });
});

describe("the gates of Decision 26/2026/QĐ-TTg", () => {
  const gate = (number: number, code: string, tier: number): number | undefined =>
    decision26Of2026
      .productSet(number)
      ?.criteria.find((criterion) => criterion.code === code)
      ?.options.find((option) => option.gate === tier)?.points;

  it("asks a trademark application at 3 stars in every set", () => {
    for (const { number } of sets) expect(gate(number, "3.5", 3)).toBe(1);
  });

  it("asks a trademark certificate at 4 stars in every set but 10", () => {
    for (const { number } of sets) expect(gate(number, "3.5", 4)).toBe(number === 10 ? undefined : 2);
  });

  it("asks growth in two years at 4 stars in every set", () => {
    for (const { number } of sets) expect(gate(number, "3.4", 4)).toBe(number === 26 ? 3 : 2);
  });

  it("asks distribution beyond the commune in sets 1 to 23 alone", () => {
    for (const { number } of sets) {
      const marks = [3, 4, 5].map((tier) => gate(number, "4.1", tier));
      expect(marks).toEqual(number <= 23 ? [2, 3, 5] : [undefined, undefined, undefined]);
    }
  });

  it("asks the best label at 5 stars in set 24, at 4 stars elsewhere", () => {
    expect([gate(24, "2.2", 4), gate(24, "2.2", 5)]).toEqual([undefined, 4]);
    expect([gate(25, "2.2", 4), gate(25, "2.2", 5)]).toEqual([4, undefined]);
  });
});

describe("what the forms ask outside the points", () => {
  const withRule = (id: string): readonly number[] =>
    sets.filter(({ rules }) => rules.some((rule) => rule.id === id)).map(({ number }) => number);
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);

  it.each([
    ["forged-dossier", range(1, 25)],
    ["food-safety", range(1, 17)],
    ["production-licence", [15, 17]],
    ["registration", range(1, 25)],
    ["production-certificate", [18]],
    ["advertising", [18]],
    ["production-conditions", [19, 20]],
    ["product-declaration", [19, 20]],
    ["within-province", [1, 2, 3, 4, 23, 24, 25]],
    ["imported-materials", [...range(7, 15), 18, 19, 20]],
    ["common-product", [1, 2, 3, 4]],
    ["identical-product", range(5, 14)],
    ["story", range(1, 25)],
    ["impurities", [...range(1, 13), 15, 17]],
    ["zero-points", [16]],
    ["declaration-sheet", [19, 20]],
    ["infringement", [21, 22]],
    ["test-report", [...range(1, 17), 21]],
  ])("%s is asked in sets %j", (id, numbers) => {
    expect(withRule(id)).toEqual(numbers);
  });

  it("names every rule once in a set, at a line of its form or at its head", () => {
    const known = new Set(sets.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(known.size).toBe(18);
    for (const { rules, criteria: scored, parts } of sets) {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      const lines = new Set<string | null>([null, ...scored.map(({ code }) => code)]);
      for (const [code] of parts.flatMap(({ items }) => items.flatMap(headingsOf))) lines.add(code);
      for (const { at } of rules) expect(lines).toContain(at);
    }
  });

  it("stops the evaluation of water at 0 points in a sensory indicator", () => {
    const water = decision26Of2026.productSet(16);
    const stop = water?.rules.find(({ id }) => id === "zero-points");
    expect(stop).toMatchObject({ effect: "stop", at: "6", zeroIn: ["6.1", "6.2", "6.3", "6.4"] });
    for (const code of stop?.zeroIn ?? []) expect(water && maxOf(water, code)).toBeGreaterThan(0);
  });

  it("says nothing of the kind for tourism", () => {
    expect(decision26Of2026.productSet(26)?.rules).toEqual([]);
  });
});

describe("the slips and silences of the printed forms", () => {
  const found = sets.flatMap(({ number, anomalies }) =>
    anomalies.map(({ at, options: letters = [], reason, printed: print, used, treatment }) =>
      [number, at, letters.join(""), reason, print, used, treatment].map((value) => value ?? "-").join(" "),
    ),
  );

  it("are all named, with what is printed and what is used", () => {
    expect(found).toEqual([
      "1 8 d odd-gates 5 5 kept",
      "4 1.2 a empty-points - 0 corrected",
      "4 7 c extra-digit 13 3 corrected",
      "7 1.2 a empty-points - 0 corrected",
      "7 3.1 ab equal-points 1, 1 1, 1 kept",
      "10 1.2 a empty-points - 0 corrected",
      "10 3.5 b odd-gates 2 2 kept",
      "11 1.2 a empty-points - 0 corrected",
      "11 6.1.1 b extra-digit 11 1 corrected",
      "15 6.2 b odd-gates 1**** 1**** kept",
      "19 2.3 a foreign-option 1*** 1*** kept",
      "23 6.2 ab equal-points 1, 1 1, 1 kept",
      "23 9  two-maxima 4, 1 4 corrected",
      "24 4.1  odd-gates - - kept",
      "25 4.1  odd-gates - - kept",
      "26 A  older-heading 35 40 corrected",
      "26 -  no-footnote - - read",
      "26 -  no-rejection-line - - kept",
    ]);
  });

  it("stand at options that are worth what is said to be used", () => {
    for (const set of sets) {
      for (const { at, options: letters, used } of set.anomalies) {
        if (letters === undefined || used === undefined) continue;
        const chosen = set.criteria.find(({ code }) => code === at)?.options ?? [];
        const points = chosen.filter(({ letter }) => letters.includes(letter)).map((one) => one.points);
        expect(points.join(", ")).toBe(used.replaceAll("*", ""));
      }
    }
  });
});

describe("the labels of the forms", () => {
  const texts: readonly Text[] = sets.flatMap((set) => [
    set.name,
    set.group,
    set.sector.name,
    ...(set.subgroup === null ? [] : [set.subgroup]),
    ...set.leads,
    ...set.parts.flatMap(({ label, items }) => [label, ...items.flatMap(textsOf)]),
    ...set.rules.map(({ text }) => text),
    ...set.anomalies.map(({ text }) => text),
  ]);

  function textsOf(item: SheetItem): readonly Text[] {
    if (item.kind === "heading") return [item.label, ...item.children.flatMap(textsOf)];
    return [
      item.label,
      ...(item.note === null ? [] : [item.note]),
      ...item.cases.map(({ label }) => label),
      ...item.options.map(({ label }) => label),
    ];
  }

  it("are there in both languages, short, tidy, and not the same in both", () => {
    for (const { vi, en } of texts) {
      expect(vi).not.toBe(en);
      for (const label of [vi, en]) {
        expect(label.length).toBeGreaterThan(1);
        expect(label.length).toBeLessThanOrEqual(120);
        expect(label).toBe(label.trim().normalize("NFC"));
        expect(label).not.toMatch(/\||\s\s|[.,;]$|\d%/);
      }
      expect(en).toMatch(/^[\x20-\x7e…]*$/);
    }
  });

  it("tell the options of a criterion apart", () => {
    for (const { options: chosen, code } of criteria) {
      const said = (language: "vi" | "en"): number =>
        new Set(chosen.map((option) => `${option.case} ${option.label[language]}`)).size;
      expect(said("vi"), code).toBe(chosen.length);
      expect(said("en"), code).toBe(chosen.length);
    }
  });

  it("tell the product sets apart", () => {
    expect(new Set(sets.map(({ name }) => name.vi)).size).toBe(26);
    expect(new Set(sets.map(({ name }) => name.en)).size).toBe(26);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(26);
  });
});

/** Codes in the order of the form: JSON objects put `"7"` before `"1.1"`. */
function inOrder(figures: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(figures).sort((one, other) => compare(one.split("."), other.split(".")));
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const difference = Number(part) - Number(other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
