import { describe, expect, it } from "vitest";
import { number } from "../../src/kernel/fields.js";
import type { Figure } from "../../src/kernel/figure.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import { type Amount, areaAmount } from "../../src/quantity/amount.js";
import { amountSource, figureUnits } from "../../src/quantity/amount-source.js";
import { hectareMeasure, readArea } from "../../src/quantity/area.js";

interface Facts {
  readonly area: Amount | undefined;
}

const figure = (value: string): Figure => ({
  value,
  unit: "ha",
  citation: { document: "32/2024/NĐ-CP" },
  verification: "official",
});

const hectares = (value: number): Amount => {
  const area = readArea(value);
  if (typeof area === "string") throw new Error(area);
  return areaAmount(area);
};

const field = number("areaHa", "ha", { vi: "Diện tích", en: "Area" });
const bound = amountSource<Facts>(field, hectareMeasure.places, ({ area }) => area).bind(figure("75"));

describe("an amount as a source of criteria", () => {
  it("is compared exactly when it is given", () => {
    expect(bound.exact({ area: hectares(75) })).toBe(0);
    expect(bound.exact({ area: hectares(75.000001) })).toBe(1);
    expect(bound.exact({ area: hectares(74.999999) })).toBe(-1);
    expect(bound.gaps({ area: hectares(75) })).toEqual([]);
    expect(bound.observe({ area: hectares(7.5) })).toEqual({ kind: "number", value: "7.5", unit: "ha" });
  });

  it("is anything when it is not given", () => {
    const facts = { area: undefined };
    expect(bound.exact(facts)).toBeNaN();
    expect([bound.least(facts), bound.most(facts)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(bound.gaps(facts)).toEqual([{ path: "areaHa", field }]);
    expect(bound.observe(facts)).toBeUndefined();
    expect(bound.shortfall(facts, ">=")).toBeUndefined();
  });

  it("says how far it falls short, and that a strict threshold asks for more", () => {
    const facts = { area: hectares(80.25) };
    expect(bound.shortfall(facts, "<=")).toEqual({ value: "5.25", unit: "ha", exclusive: false });
    expect(bound.shortfall(facts, "<")).toEqual({ value: "5.25", unit: "ha", exclusive: true });
    expect(bound.shortfall({ area: hectares(75) }, ">")).toEqual({ value: "0", unit: "ha", exclusive: true });
  });
});

describe("a figure of the law", () => {
  it("is read in whole units", () => {
    expect(figureUnits(figure("0.5"), hectareMeasure.places)).toBe(500_000);
  });

  it("that is no number, or finer than its unit, is a mistake in a regime file", () => {
    expect(() => figureUnits(figure("much"), 6)).toThrow(InvariantError);
    expect(() => figureUnits(figure("0.5"), 0)).toThrow(InvariantError);
  });
});
