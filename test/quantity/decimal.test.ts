import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NumberFault, readScaled, type ScaledLimits, scaledText } from "../../src/quantity/index.js";
import { anyNumbers, Exact, plainDecimals, safeIntegers, textOf } from "./oracle.js";

const anySafe: ScaledLimits = { most: Number.MAX_SAFE_INTEGER, negative: true };
const notNegative: ScaledLimits = { most: 1_000_000, negative: false };
const places = fc.nat(15);

/** What decimal.js says about the same text. */
function expected(text: string, decimals: number, limits: ScaledLimits): number | NumberFault {
  const units = new Exact(text).times(new Exact(10).pow(decimals));
  if (units.isNegative() && !units.isZero() && !limits.negative) return "negative";
  if (!units.isInteger()) return "too-fine";
  if (units.abs().gt(limits.most)) return "too-large";
  return units.toNumber() + 0;
}

describe("readScaled", () => {
  it("reads numbers and plain decimal texts as whole units", () => {
    expect(readScaled(45.5, 2, notNegative)).toBe(4550);
    expect(readScaled("45.5", 2, notNegative)).toBe(4550);
    expect(readScaled("45.5000", 2, notNegative)).toBe(4550);
    expect(readScaled("7", 0, notNegative)).toBe(7);
    expect(readScaled("7.0", 0, notNegative)).toBe(7);
    expect(readScaled("0", 6, notNegative)).toBe(0);
    expect(readScaled(-45.5, 2, anySafe)).toBe(-4550);
    expect(readScaled("-45.5", 2, anySafe)).toBe(-4550);
  });

  it("takes a number by its shortest decimal text, not by its binary value", () => {
    expect(readScaled(0.1, 1, anySafe)).toBe(1);
    expect(readScaled(1.005, 3, anySafe)).toBe(1005);
    expect(readScaled(8.2, 15, anySafe)).toBe(8_200_000_000_000_000);
    expect(readScaled(1e-7, 7, anySafe)).toBe(1);
    expect(readScaled(1.5e-7, 8, anySafe)).toBe(15);
    expect(readScaled(5e-324, 15, anySafe)).toBe("too-fine");
    expect(readScaled(9007199254740991, 0, anySafe)).toBe(9007199254740991);
    expect(readScaled(-9007199254740991, 0, anySafe)).toBe(-9007199254740991);
  });

  it("never rounds what is finer than the unit", () => {
    expect(readScaled(9.99999, 4, anySafe)).toBe("too-fine");
    expect(readScaled("9.99999", 4, anySafe)).toBe("too-fine");
    expect(readScaled(0.1 + 0.2, 6, anySafe)).toBe("too-fine");
    expect(readScaled(1e-7, 6, anySafe)).toBe("too-fine");
    expect(readScaled("0.0000001", 6, anySafe)).toBe("too-fine");
    expect(readScaled(1234567890.1234567, 6, anySafe)).toBe("too-fine");
    expect(readScaled("0.5", 0, anySafe)).toBe("too-fine");
  });

  it("names what is larger than the limit, on both sides of it", () => {
    for (const [allowed, beyond] of [
      [100, 100.01],
      ["100", "100.01"],
    ] as const) {
      const limits = { most: 10_000, negative: true };
      expect(readScaled(allowed, 2, limits)).toBe(10_000);
      expect(readScaled(beyond, 2, limits)).toBe("too-large");
      expect(readScaled(`-${beyond}`, 2, limits)).toBe("too-large");
    }
    expect(readScaled(-100.01, 2, { most: 10_000, negative: true })).toBe("too-large");
    expect(readScaled(1e21, 0, anySafe)).toBe("too-large");
    expect(readScaled(2 ** 53, 0, anySafe)).toBe("too-large");
    expect(readScaled("9007199254740991", 0, anySafe)).toBe(9007199254740991);
    expect(readScaled("9007199254740992", 0, anySafe)).toBe("too-large");
    expect(readScaled("9007199254740993", 0, anySafe)).toBe("too-large");
    expect(readScaled("9007199254740991", 1, anySafe)).toBe("too-large");
    expect(readScaled(Number.MAX_VALUE, 15, anySafe)).toBe("too-large");
  });

  it("refuses numbers below zero where they are not allowed, before any other fault of size", () => {
    expect(readScaled(-1, 0, notNegative)).toBe("negative");
    expect(readScaled(-0.001, 0, notNegative)).toBe("negative");
    expect(readScaled(-1e300, 0, notNegative)).toBe("negative");
    expect(readScaled("-1", 0, notNegative)).toBe("negative");
    expect(readScaled("-0.001", 0, notNegative)).toBe("negative");
    expect(readScaled("-99999999999999999999", 0, notNegative)).toBe("negative");
  });

  it("makes 0 of -0", () => {
    for (const zero of [0, -0, "0", "-0", "-0.00"]) {
      expect(Object.is(readScaled(zero, 1, notNegative), 0)).toBe(true);
      expect(Object.is(readScaled(zero, 1, anySafe), 0)).toBe(true);
    }
  });

  it("refuses what is no finite number", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(readScaled(value, 2, notNegative)).toBe("not-a-number");
    }
    for (const value of [null, undefined, true, 5n, {}, [1], new Date(0), Symbol("one"), () => 1]) {
      expect(Reflect.apply(readScaled, undefined, [value, 2, notNegative])).toBe("not-a-number");
    }
  });

  it.each([
    ["", " ", " 1", "1 ", "1\n", "\t1", "1e3", "1E3", "1e-7", "+1", "0x10", "0b1", "1_000", "１", "０", "٣"],
    [
      "1,5",
      "1.234,5",
      "1,234.5",
      "--1",
      "-",
      "-.",
      "1.",
      "-1.",
      ".5",
      ".",
      "..",
      "1..2",
      "1.2.3",
      "1-",
      "1.-5",
    ],
    [
      "NaN",
      "Infinity",
      "-Infinity",
      "null",
      "007",
      "00",
      "-00",
      "00.5",
      "01.5",
      "½",
      "1٫5",
      "−1",
      "1n",
      "\0",
    ],
  ])("refuses texts that are no plain decimals: %s …", (...texts) => {
    for (const text of texts) {
      expect(readScaled(text, 2, notNegative)).toBe("malformed");
      expect(readScaled(text, 2, anySafe)).toBe("malformed");
    }
  });

  it("reads texts of a million digits", () => {
    const long = "1".repeat(1_000_000);
    expect(readScaled(long, 2, anySafe)).toBe("too-large");
    expect(readScaled(`0.${long}`, 2, anySafe)).toBe("too-fine");
    expect(readScaled(`1.${"0".repeat(1_000_000)}`, 2, anySafe)).toBe(100);
    expect(readScaled(`${long}x`, 2, anySafe)).toBe("malformed");
    expect(readScaled("-".repeat(1_000_000), 2, anySafe)).toBe("malformed");
    expect(readScaled("1.".repeat(500_000), 2, anySafe)).toBe("malformed");
    expect(readScaled("0".repeat(1_000_000), 2, anySafe)).toBe("malformed");
  });

  it("throws for places that it cannot keep exactly", () => {
    for (const wrong of [-1, 16, 1.5, Number.NaN]) {
      expect(() => readScaled(1, wrong, anySafe)).toThrow(RangeError);
      expect(() => scaledText(1, wrong)).toThrow(RangeError);
    }
  });

  it("agrees with decimal.js on the shortest text of every number", () => {
    fc.assert(
      fc.property(anyNumbers, places, fc.boolean(), safeIntegers, (value, decimals, negative, most) => {
        fc.pre(Number.isFinite(value));
        const limits = { most: Math.abs(most), negative };
        expect(readScaled(value, decimals, limits)).toBe(expected(String(value), decimals, limits));
      }),
      { numRuns: 5000 },
    );
  });

  it("agrees with decimal.js near the end of what the quick check can tell", () => {
    const close = fc.tuple(fc.integer({ min: -2e5, max: 2e5 }), fc.nat(15), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(close, ([distance, decimals, steps]) => {
        const near = (1e15 + distance) / 10 ** decimals;
        const value = near * (1 + steps * Number.EPSILON);
        expect(readScaled(value, decimals, anySafe)).toBe(
          expected(new Exact(value).toFixed(), decimals, anySafe),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it("agrees with decimal.js on every plain decimal text", () => {
    fc.assert(
      fc.property(plainDecimals, places, fc.boolean(), safeIntegers, (text, decimals, negative, most) => {
        const limits = { most: Math.abs(most), negative };
        expect(readScaled(text, decimals, limits)).toBe(expected(text, decimals, limits));
      }),
      { numRuns: 3000 },
    );
  });

  it("reads a number and its plain text alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9), places, (units, given, decimals) => {
        const value = units / 10 ** given;
        const text = new Exact(value).toFixed();
        expect(readScaled(value, decimals, notNegative)).toBe(readScaled(text, decimals, notNegative));
      }),
    );
  });
});

describe("scaledText", () => {
  it("prints the shortest plain decimal", () => {
    expect(scaledText(0, 4)).toBe("0");
    expect(scaledText(-0, 4)).toBe("0");
    expect(scaledText(45_500_000, 6)).toBe("45.5");
    expect(scaledText(100, 2)).toBe("1");
    expect(scaledText(100, 0)).toBe("100");
    expect(scaledText(-1, 15)).toBe("-0.000000000000001");
    expect(scaledText(-1, 0)).toBe("-1");
    expect(scaledText(12345678901234567890n, 2)).toBe("123456789012345678.9");
  });

  it("throws for what is no count of units", () => {
    for (const wrong of [0.5, Number.NaN, 2 ** 53]) expect(() => scaledText(wrong, 0)).toThrow(RangeError);
  });

  it("prints what decimal.js prints, and is read back as the same units", () => {
    fc.assert(
      fc.property(safeIntegers, places, (units, decimals) => {
        const text = scaledText(units, decimals);
        expect(text).toBe(textOf(new Exact(units).div(new Exact(10).pow(decimals))));
        expect(readScaled(text, decimals, anySafe)).toBe(units);
        expect(scaledText(BigInt(units), decimals)).toBe(text);
      }),
    );
  });
});
