import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceiling, down, floor, halfDown, halfEven, halfUp, round, up } from "../../src/quantity/index.js";
import { anyNumbers, Exact, plainDecimals, roundings, textOf } from "./oracle.js";

const places = fc.nat(15);

describe("round", () => {
  it.each([
    [halfUp, ["3", "-3", "4", "2", "-2"]],
    [halfEven, ["2", "-2", "4", "2", "-2"]],
    [halfDown, ["2", "-2", "3", "2", "-2"]],
    [up, ["3", "-3", "4", "3", "-3"]],
    [down, ["2", "-2", "3", "2", "-2"]],
    [ceiling, ["3", "-2", "4", "3", "-2"]],
    [floor, ["2", "-3", "3", "2", "-3"]],
  ])("goes the way its name says: $name", (rounding, results) => {
    expect([2.5, -2.5, 3.5, 2.1, -2.1].map((value) => round(value, 0, rounding))).toEqual(results);
  });

  it("rounds the shortest decimal text of a number, not its binary value", () => {
    expect(round(1.005, 2, halfUp)).toBe("1.01");
    expect(round(2.675, 2, halfUp)).toBe("2.68");
    expect(round(1e-7, 2, up)).toBe("0.01");
    expect(round(1e21, 2, halfUp)).toBe("1000000000000000000000");
  });

  it("gives the shortest text, zero without a sign", () => {
    expect(round("1.500", 2, halfUp)).toBe("1.5");
    expect(round("1.999", 2, halfUp)).toBe("2");
    expect(round("-0.4", 0, halfUp)).toBe("0");
    expect(round("-0.4", 0, ceiling)).toBe("0");
    expect(round(-0, 0, halfUp)).toBe("0");
  });

  it("equals decimal.js for numbers and texts, for every rounding", () => {
    const values = fc.oneof(anyNumbers.filter(Number.isFinite), plainDecimals);
    fc.assert(
      fc.property(values, places, (value, decimals) => {
        for (const [rounding, mode] of roundings) {
          expect(round(value, decimals, rounding)).toBe(
            textOf(new Exact(value).toDecimalPlaces(decimals, mode)),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("rounds texts of any length", () => {
    expect(round(`0.${"9".repeat(100_000)}`, 2, halfUp)).toBe("1");
    expect(round("9".repeat(100_000), 0, halfUp)).toBe("9".repeat(100_000));
  });

  it("takes nothing from the settings of an application's decimal.js, and leaves them alone", () => {
    const before = [Decimal.precision, Decimal.rounding, Decimal.toExpPos];
    Decimal.set({ precision: 1, rounding: Decimal.ROUND_DOWN, toExpPos: 0, maxE: 1 });
    try {
      expect(round("123456.789", 2, halfUp)).toBe("123456.79");
    } finally {
      Decimal.set({ defaults: true });
    }
    expect([Decimal.precision, Decimal.rounding, Decimal.toExpPos]).toEqual(before);
  });

  it.each(["1e3", " 1", "1,5", "", "NaN", "0x10"])("throws for what is no plain decimal: %j", (text) => {
    expect(() => round(text, 2, halfUp)).toThrow(RangeError);
  });

  it("throws for what is no finite number, and for places it does not keep", () => {
    expect(() => round(Number.NaN, 2, halfUp)).toThrow(RangeError);
    expect(() => round(1.5, 16, halfUp)).toThrow(RangeError);
    expect(() => round(1.5, -1, halfUp)).toThrow(RangeError);
  });
});
