import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/kernel/index.js";
import { ratioOf } from "../../src/quantity/amount-source.js";

describe("a percentage of a regime file", () => {
  const place = {
    unit: "percent",
    citation: { document: "52/2018/NĐ-CP" },
    verification: "official",
  } as const;

  it("is an exact ratio", () => {
    expect(ratioOf({ value: "20", ...place })).toEqual({ numerator: 1, denominator: 5 });
  });

  it("that is no number is a mistake of the library", () => {
    expect(() => ratioOf({ value: "a fifth", ...place })).toThrow(InvariantError);
  });
});
