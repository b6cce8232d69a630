import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printRequirement, printShortfall, printValue } from "../../src/explain/index.js";
import type { Operator, Requirement, Unit, Value } from "../../src/kernel/index.js";
import { both, values } from "./answers.js";

const number = (value: string, unit: Unit): Value => ({ kind: "number", value, unit });
const day = (value: string): Value => ({ kind: "day", value });
const choice = (label: string): Value => ({ kind: "choice", value: label, label: both(label) });

describe("a printed value", () => {
  it.each<[Value, string, string]>([
    [{ kind: "yes-no", value: true }, "có", "yes"],
    [{ kind: "yes-no", value: false }, "không", "no"],
    [number("1234.5", "ha"), "1.234,5 ha", "1,234.5 ha"],
    [number("1", "ha"), "1 ha", "1 ha"],
    [number("62.5", "percent"), "62,5%", "62.5%"],
    [number("1", "percent"), "1%", "1%"],
    [number("540000000", "dong"), "540.000.000 đồng", "VND 540,000,000"],
    [number("1", "dong"), "1 đồng", "VND 1"],
    [number("69.9", "point"), "69,9 điểm", "69.9 points"],
    [number("1", "point"), "1 điểm", "1 point"],
    [number("2", "cluster"), "2 cụm", "2 clusters"],
    [number("0", "member"), "0 thành viên", "0 members"],
    [number("15", "day"), "15 ngày", "15 days"],
    [number("5", "working-day"), "5 ngày làm việc", "5 working days"],
    [number("1", "working-day"), "1 ngày làm việc", "1 working day"],
    [number("36", "month"), "36 tháng", "36 months"],
    [number("3", "year"), "3 năm", "3 years"],
    [number("1", "item"), "1 mục", "1 item"],
    [number("12", "person"), "12 người", "12 people"],
    [number("1", "person"), "1 người", "1 person"],
    [{ kind: "range", least: "12", most: "40.5", unit: "ha" }, "từ 12 ha đến 40,5 ha", "12 ha to 40.5 ha"],
    [{ kind: "range", least: "12", most: null, unit: "ha" }, "từ 12 ha trở lên", "12 ha or more"],
    [{ kind: "range", least: null, most: "40", unit: "ha" }, "40 ha trở xuống", "40 ha or less"],
    [{ kind: "range", least: null, most: null, unit: "ha" }, "chưa rõ", "not known"],
    [day("2025-07-01"), "01/07/2025", "1 July 2025"],
    [day("2026-12-31"), "31/12/2026", "31 December 2026"],
    [
      { kind: "choice", value: "cooperative", label: { vi: "hợp tác xã", en: "cooperative" } },
      "hợp tác xã",
      "cooperative",
    ],
  ])("is written as the language writes it: %j", (value, vi, en) => {
    expect([printValue(value, "vi"), printValue(value, "en")]).toEqual([vi, en]);
  });

  it("is one line of text whatever the value", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("vi", "en"), (value, locale) => {
        expect(printValue(value, locale)).not.toContain("undefined");
      }),
    );
  });
});

describe("a printed ratio", () => {
  const ratio = (numerator: string, denominator: string, percent: string): string =>
    printValue({ kind: "ratio", numerator, denominator, unit: "ha", percent }, "en");

  it("keeps both its terms", () => {
    expect(ratio("30", "60", "50")).toBe("50% (30/60 ha)");
    expect(ratio("12.5", "40", "31.25")).toBe("31.25% (12.5/40 ha)");
    expect(ratio("0", "40", "0")).toBe("0% (0/40 ha)");
  });

  it("says when its percentage was rounded, so that 50.00 % is not taken for 50 %", () => {
    expect(ratio("30.001", "60", "50")).toBe("≈ 50% (30.001/60 ha)");
    expect(ratio("1", "3", "33.33")).toBe("≈ 33.33% (1/3 ha)");
  });

  it("tells exact from rounded for every ratio", () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amounts, amounts, (numerator, denominator) => {
        const hundredths = Math.floor((numerator * 10_000) / denominator);
        const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
        const exact = hundredths * denominator === numerator * 10_000;
        expect(ratio(`${numerator}`, `${denominator}`, percent).startsWith("≈")).toBe(!exact);
      }),
    );
  });
});

describe("a printed requirement", () => {
  const amount = [number("50", "percent")];
  const days = [day("2025-07-01")];

  it.each<[Requirement, string, string]>([
    [{ op: ">", values: amount }, "trên 50%", "more than 50%"],
    [{ op: ">=", values: amount }, "ít nhất 50%", "at least 50%"],
    [{ op: "<", values: amount }, "dưới 50%", "less than 50%"],
    [{ op: "<=", values: amount }, "không quá 50%", "at most 50%"],
    [{ op: "=", values: amount }, "đúng bằng 50%", "exactly 50%"],
    [{ op: ">", values: days }, "sau ngày 01/07/2025", "after 1 July 2025"],
    [{ op: ">=", values: days }, "từ ngày 01/07/2025", "on or after 1 July 2025"],
    [{ op: "<", values: days }, "trước ngày 01/07/2025", "before 1 July 2025"],
    [{ op: "<=", values: days }, "chậm nhất ngày 01/07/2025", "no later than 1 July 2025"],
    [{ op: "=", values: days }, "đúng ngày 01/07/2025", "on 1 July 2025"],
    [{ op: "one-of", values: [choice("A"), choice("B")] }, "một trong: A; B", "one of: A; B"],
    [{ op: "one-of", values: [choice("A")] }, "A", "A"],
    [{ op: "=", values: [choice("A")] }, "A", "A"],
    [{ op: "=", values: [{ kind: "yes-no", value: false }] }, "không", "no"],
  ])("names the side that passes: %j", (required, vi, en) => {
    expect([printRequirement(required, "vi"), printRequirement(required, "en")]).toEqual([vi, en]);
  });
});

describe("a printed shortfall", () => {
  it.each<[Operator, boolean, string, string, string]>([
    [">", true, "30", "cần thêm hơn 30 ha", "needs more than 30 ha more"],
    [">=", false, "30", "cần thêm 30 ha", "needs 30 ha more"],
    ["<", true, "30", "phải giảm hơn 30 ha", "must drop by more than 30 ha"],
    ["<=", false, "30", "phải giảm 30 ha", "must drop by 30 ha"],
    [">", true, "0", "vừa bằng ngưỡng nên chưa đạt", "exactly at the threshold, which does not pass"],
    ["<", true, "0", "vừa bằng ngưỡng nên chưa đạt", "exactly at the threshold, which does not pass"],
  ])("says that a strict threshold needs more than it: %s %s %s", (op, exclusive, value, vi, en) => {
    const shortfall = { value, unit: "ha", exclusive } as const;
    expect([printShortfall(shortfall, op, "vi"), printShortfall(shortfall, op, "en")]).toEqual([vi, en]);
  });
});
