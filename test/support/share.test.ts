import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf } from "../../src/support/share.js";
import { sumOfYears } from "../../src/support/years.js";

describe("a share of an amount", () => {
  it("is never rounded up", () => {
    expect(shareOf(3, 5000)).toBe(1);
    expect(shareOf(999, 3333)).toBe(332);
    expect(shareOf(0, 5000)).toBe(0);
  });

  it("of an amount without a limit has none", () => {
    expect(shareOf(Number.POSITIVE_INFINITY, 3000)).toBe(Number.POSITIVE_INFINITY);
    expect(shareOf(Number.POSITIVE_INFINITY, 0)).toBe(0);
  });

  it("is what decimal.js says, up to the largest safe integer", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 1e15 }), fc.maxSafeNat()),
        fc.integer({ min: 0, max: 10_000 }),
        (amount, parts) => {
          const exact = new Decimal(amount).times(parts).dividedBy(10_000).floor();
          expect(shareOf(amount, parts)).toBe(exact.toNumber());
        },
      ),
    );
  });

  it("is exact where the product of the two is not safe any more", () => {
    const amount = Number.MAX_SAFE_INTEGER;
    expect(BigInt(shareOf(amount, 9999))).toBe((BigInt(amount) * 9999n) / 10_000n);
    expect(shareOf(6e15, 15_000)).toBe(9e15);
  });
});

describe("the sum of years", () => {
  const year = (amount: number) => ({ least: amount, most: amount });

  it("counts the first years only, as many as are paid for", () => {
    expect(sumOfYears([year(1), year(2), year(4)], 2)).toEqual(year(3));
    expect(sumOfYears([year(1)], 2)).toEqual(year(1));
    expect(sumOfYears([], 2)).toEqual(year(0));
  });

  it("keeps what is not known apart", () => {
    const open = { least: 0, most: Number.POSITIVE_INFINITY };
    expect(sumOfYears([year(5), open], 2)).toEqual({ least: 5, most: Number.POSITIVE_INFINITY });
  });
});
