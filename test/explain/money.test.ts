import { describe, expect, it } from "vitest";
import { moneyLines } from "../../src/explain/money.js";
import type { Locale } from "../../src/kernel/text.js";

const texts = (outcome: unknown, locale: Locale = "vi") =>
  moneyLines(outcome, locale).map((block) => block.text);

const label = { vi: "Tỷ lệ trên chi phí", en: "Share of the cost" };

describe("an outcome that is money", () => {
  it("is printed with the steps that lead to it, and the one that decides", () => {
    const outcome = {
      ceiling: 270_000_000,
      steps: [
        { label, amount: 270_000_000, binds: true },
        { label, amount: 300_000_000, binds: false },
      ],
    };
    expect(texts(outcome)).toEqual([
      "Tối đa: 270.000.000 đồng",
      "Tỷ lệ trên chi phí: 270.000.000 đồng – mức này quyết định",
      "Tỷ lệ trên chi phí: 300.000.000 đồng",
    ]);
    expect(texts(outcome, "en")[1]).toBe("Share of the cost: VND 270,000,000 – this one decides");
  });

  it("is printed alone where there are no steps", () => {
    expect(texts({ ceilingDong: 5 })).toEqual(["Tối đa: 5 đồng"]);
    expect(texts({ total: 7, steps: ["x", { label }, null] }, "en")).toEqual(["At most: VND 7"]);
  });

  it("is a range while it is open", () => {
    expect(texts({ from: 1000, to: 2000 })).toEqual(["Kết quả có thể: từ 1.000 đồng đến 2.000 đồng"]);
    expect(texts({ from: 1000, to: null })).toEqual(["Kết quả có thể: từ 1.000 đồng trở lên"]);
    expect(texts({ from: 1000, to: 2000 }, "en")).toEqual(["Still possible: VND 1,000 to VND 2,000"]);
    expect(texts({ from: 1000, to: null }, "en")).toEqual(["Still possible: VND 1,000 or more"]);
  });

  it("of every other kind says nothing here", () => {
    for (const outcome of ["eligible", null, 5, {}, { ceiling: "5" }, { from: "2026-01-01" }]) {
      expect(texts(outcome)).toEqual([]);
    }
  });
});
