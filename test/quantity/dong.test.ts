import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDong,
  compareDong,
  type Dong,
  down,
  halfEven,
  halfUp,
  readDong,
  shareOf,
  subtractDong,
  up,
} from "../../src/quantity/index.js";
import { divided, divisors, Exact, roundings, safeIntegers } from "./oracle.js";

const most = Number.MAX_SAFE_INTEGER;

/** An amount of either sign; a fault would fail the test. */
function dong(amount: number): Dong {
  const size = readDong(Math.abs(amount));
  const none = readDong(0);
  if (typeof size === "string" || typeof none === "string") throw new Error("no amount");
  const signed = amount < 0 ? subtractDong(none, size) : size;
  if (typeof signed === "string") throw new Error(signed);
  return signed;
}

const amounts = safeIntegers.map(dong);

describe("đồng", () => {
  it("are read as whole, safe integers", () => {
    expect(readDong(540_000_000)).toBe(540_000_000);
    expect(readDong("540000000")).toBe(540_000_000);
    expect(readDong("540000000.00")).toBe(540_000_000);
    expect(readDong(0)).toBe(0);
    expect(readDong(most)).toBe(most);
    expect(readDong(String(most))).toBe(most);
  });

  it("have no fractions, are not below zero where they are read, and stay exact", () => {
    expect(readDong(0.5)).toBe("too-fine");
    expect(readDong("0.5")).toBe("too-fine");
    expect(readDong(-1)).toBe("negative");
    expect(readDong(most + 1)).toBe("too-large");
    expect(readDong("9007199254740992")).toBe("too-large");
    expect(readDong("540.000.000")).toBe("malformed");
    expect(readDong(Number.POSITIVE_INFINITY)).toBe("not-a-number");
  });

  it("are added exactly whatever sums lie on the way", () => {
    expect(addDong([])).toBe(0);
    expect(addDong([dong(1), dong(2)])).toBe(3);
    expect(addDong([dong(most), dong(1), dong(-1)])).toBe(most);
    expect(addDong([dong(most), dong(1)])).toBe("too-large");
    expect(addDong([dong(-most), dong(-1)])).toBe("too-large");
    fc.assert(
      fc.property(fc.array(amounts), (list) => {
        const sum = list.reduce((total, amount) => total.plus(amount), new Exact(0));
        expect(addDong(list)).toBe(sum.abs().gt(most) ? "too-large" : sum.toNumber());
      }),
    );
  });

  it("are subtracted exactly, below zero too", () => {
    expect(subtractDong(dong(3), dong(5))).toBe(-2);
    expect(subtractDong(dong(-most), dong(1))).toBe("too-large");
    fc.assert(
      fc.property(amounts, amounts, (from, amount) => {
        const difference = new Exact(from).minus(amount);
        expect(subtractDong(from, amount)).toBe(
          difference.abs().gt(most) ? "too-large" : difference.toNumber(),
        );
      }),
    );
  });

  it("are compared", () => {
    expect(compareDong(dong(1), dong(2))).toBe(-1);
    expect(compareDong(dong(2), dong(2))).toBe(0);
    expect(compareDong(dong(3), dong(2))).toBe(1);
  });
});

describe("a share of an amount", () => {
  const half = { numerator: 50, denominator: 100 };

  it("is rounded once, in the way that is passed", () => {
    expect(shareOf(dong(5), half, halfUp)).toBe(3);
    expect(shareOf(dong(5), half, halfEven)).toBe(2);
    expect(shareOf(dong(5), half, down)).toBe(2);
    expect(shareOf(dong(-5), half, halfUp)).toBe(-3);
    expect(shareOf(dong(4), half, up)).toBe(2);
    expect(shareOf(dong(0), { numerator: 1, denominator: -3 }, down)).toBe(0);
  });

  it("is exact where the product leaves the safe integers", () => {
    expect(shareOf(dong(most), half, down)).toBe(4503599627370495);
    expect(shareOf(dong(most), half, up)).toBe(4503599627370496);
    expect(shareOf(dong(most), { numerator: 100, denominator: 100 }, halfUp)).toBe(most);
  });

  it("may be too large, and has no value where the ratio has none", () => {
    expect(shareOf(dong(most), { numerator: 2, denominator: 1 }, down)).toBe("too-large");
    expect(shareOf(dong(1), { numerator: 1, denominator: 0 }, down)).toBe(null);
  });

  it("equals what decimal.js computes, for every rounding", () => {
    fc.assert(
      fc.property(amounts, safeIntegers, divisors, (amount, numerator, denominator) => {
        for (const [rounding, mode] of roundings) {
          const exact = divided(new Exact(amount).times(numerator), denominator).toDecimalPlaces(0, mode);
          expect(shareOf(amount, { numerator, denominator }, rounding)).toBe(
            exact.abs().gt(most) ? "too-large" : exact.toNumber() + 0,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never exceeds the amount for a share of at most one", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(100), (size, numerator) => {
        const amount = dong(Math.abs(size));
        const share = shareOf(amount, { numerator, denominator: 100 }, up);
        expect(share).toBeLessThanOrEqual(amount);
      }),
    );
  });
});
