import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circular2007 } from "../../src/craft/regimes/artisan-2007.js";
import { decree43 } from "../../src/craft/regimes/decree-43-2024.js";
import { decree52 } from "../../src/craft/regimes/decree-52-2018.js";
import { decree66 } from "../../src/craft/regimes/decree-66-2006.js";
import { decree123 } from "../../src/craft/regimes/decree-123-2014.js";
import type { RegimeRef } from "../../src/kernel/index.js";

const days = fc
  .tuple(
    fc.integer({ min: 2006, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"));

const inForce = (regimes: readonly RegimeRef[], on: string) =>
  regimes.filter(({ from, to }) => on >= from && (to === null || on < to));

describe.each([
  ["titles of crafts and villages", [decree66, decree52]],
  ["titles of artisans", [circular2007, decree123, decree43]],
])("the regimes of %s", (_, regimes) => {
  it("are never two on one day", () => {
    fc.assert(fc.property(days, (on) => inForce(regimes, on).length <= 1));
  });

  it("govern today, and end with the last", () => {
    expect(inForce(regimes, "2026-11-21")).toEqual(regimes.slice(-1));
  });
});
