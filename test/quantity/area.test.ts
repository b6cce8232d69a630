import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Area,
  addAreas,
  areaText,
  mostHectares,
  readArea,
  readSquareMetres,
  squareMetresText,
  subtractAreas,
} from "../../src/quantity/index.js";
import { Exact } from "./oracle.js";

/** The area of so many hectares; a fault would fail the test. */
function hectares(input: number | string): Area {
  const area = readArea(input);
  if (typeof area === "string") throw new Error(area);
  return area;
}

describe("land area", () => {
  it("is kept as units of 0.01 m²: one hectare is a million of them", () => {
    expect(readArea(1)).toBe(1_000_000);
    expect(readArea(0.000001)).toBe(1);
    expect(readSquareMetres(0.01)).toBe(1);
    expect(readSquareMetres(10_000)).toBe(1_000_000);
  });

  it("is refused when it is finer than 0.01 m², and never rounded", () => {
    expect(readArea(9.9999999)).toBe("too-fine");
    expect(readArea(9.999999)).toBe(9_999_999);
    expect(readSquareMetres(0.001)).toBe("too-fine");
  });

  it("is refused below zero, beyond the library's limit, and when it is no number", () => {
    expect(readArea(0)).toBe(0);
    expect(readArea(-0.000001)).toBe("negative");
    expect(readArea(mostHectares)).toBe(mostHectares * 1_000_000);
    expect(readArea(100_000_000.000001)).toBe("too-large");
    expect(readArea("100000000.000001")).toBe("too-large");
    expect(readSquareMetres(mostHectares * 10_000)).toBe(mostHectares * 1_000_000);
    expect(readSquareMetres(mostHectares * 10_000 + 0.01)).toBe("too-large");
    expect(readArea("45,5")).toBe("malformed");
    expect(readArea(Number.NaN)).toBe("not-a-number");
  });

  it("is printed in hectares and in square metres", () => {
    expect(areaText(hectares("45.50"))).toBe("45.5");
    expect(squareMetresText(hectares("0.12345"))).toBe("1234.5");
    expect(areaText(hectares(mostHectares))).toBe("100000000");
  });

  it("comes back as the same area from either text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostHectares * 1_000_000 }), (units) => {
        const area = hectares(new Exact(units).div(1_000_000).toFixed());
        expect(area).toBe(units);
        expect(readArea(areaText(area))).toBe(units);
        expect(readArea(Number(areaText(area)))).toBe(units);
        expect(readSquareMetres(squareMetresText(area))).toBe(units);
      }),
    );
  });

  it("is added exactly, and named too large instead of leaving what is exact", () => {
    expect(addAreas([])).toBe(0);
    expect(addAreas([hectares(0.1), hectares(0.2)])).toBe(300_000);
    expect(addAreas([hectares(99_999_999.999999), hectares(0.000001)])).toBe(mostHectares * 1_000_000);
    expect(addAreas([hectares(mostHectares), hectares(0.000001)])).toBe("too-large");
    expect(addAreas(new Array<Area>(100_000).fill(hectares(mostHectares)))).toBe("too-large");
    expect(addAreas(new Array<Area>(100_000).fill(hectares(0.1)))).toBe(hectares(10_000));
  });

  it("is subtracted exactly, and not below zero", () => {
    expect(subtractAreas(hectares(0.3), hectares(0.1))).toBe(200_000);
    expect(subtractAreas(hectares(0.3), hectares(0.3))).toBe(0);
    expect(subtractAreas(hectares(0.3), hectares(0.300001))).toBe("negative");
  });
});
