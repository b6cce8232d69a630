import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eras } from "../../src/extension/eras.js";
import type { SupportFacts } from "../../src/extension/inputs.js";
import { itemIds } from "../../src/extension/items.js";
import { circular28 } from "../../src/extension/regimes/circular-28-2018.js";
import { jointCircular26 } from "../../src/extension/regimes/joint-circular-26-2014.js";
import { contentRegimes, normRegimes } from "../../src/extension/regimes/timelines.js";
import { supportCap } from "../../src/extension/support-cap.js";
import { day } from "./ask.js";

const options = fc.record({
  on: fc.constantFrom(...Object.values(day)),
  accept: fc.constantFrom("official", "corroborated", "single-source", "unverified"),
});

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const dong = fc.oneof(fc.integer({ min: 0, max: 2e9 }), fc.integer({ min: 0, max: 1e15 }));

const isPrize = (item: string) => item.endsWith("Prize");

const facts: fc.Arbitrary<SupportFacts> = fc
  .record({
    item: fc.constantFrom(...itemIds),
    budget: maybe(fc.constantFrom("national", "local")),
    province: maybe(fc.constantFrom("Đồng Tháp", "Hòa Bình", "Hải Dương", "Hà Giang")),
    cost: maybe(dong),
    vatDong: maybe(fc.integer({ min: 0, max: 1e9 })),
    units: maybe(fc.integer({ min: 1, max: 20 })),
    priority: maybe(fc.boolean()),
    years: maybe(
      fc.array(fc.record({ paidDong: maybe(dong), referenceDong: maybe(dong) }), { maxLength: 3 }),
    ),
    registeredCapitalDong: maybe(fc.integer({ min: 0, max: 4e10 })),
  })
  .map(({ cost, years, vatDong, ...rest }) =>
    rest.item === "relocationInterest"
      ? { ...rest, interestYears: years }
      : isPrize(rest.item)
        ? rest
        : { ...rest, eligibleCostDong: cost, vatDong },
  );

function ceilingOf(asked: SupportFacts, how: Parameters<typeof supportCap>[1]): number | undefined {
  const answer = supportCap(asked, how);
  return answer.status === "decided" && answer.outcome.kind === "ceiling"
    ? answer.outcome.ceiling
    : undefined;
}

describe("a ceiling, whatever the facts", () => {
  it("is never above the rate of the cost, nor the lifted cap of the units", () => {
    fc.assert(
      fc.property(facts, options, (asked, how) => {
        const row = (how.on === day.joint ? jointCircular26 : circular28).rows[asked.item];
        const ceiling = ceilingOf({ ...asked, budget: "national" }, how);
        if (ceiling === undefined || row === undefined) return;
        const cost = asked.eligibleCostDong;
        if (row.rate.kind === "value" && typeof cost === "number") {
          const share = new Decimal(row.rate.figure.value).dividedBy(100).times(cost);
          expect(share.gte(ceiling)).toBe(true);
        }
        if (row.cap.kind === "value" && typeof asked.units === "number") {
          const lift = asked.priority === true || row.line !== undefined ? 1.5 : 1;
          const cap = new Decimal(row.cap.figure.value).times(lift).times(asked.units);
          expect(cap.gte(ceiling)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("equals the exact decimal reckoning for costs up to 10^15", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 1, max: 100_000 }), (cost, units) => {
        const asked = {
          item: "newTechnologyModel",
          budget: "national",
          eligibleCostDong: cost,
          units,
        } as const;
        const share = new Decimal(cost).times("0.3").floor();
        const cap = new Decimal(1_000_000_000).times(units);
        expect(ceilingOf({ ...asked, priority: false }, { on: day.circular })).toBe(
          Decimal.min(share, cap).toNumber(),
        );
      }),
    );
  });

  it("is a whole number of đồng, and with the own capital makes the cost", () => {
    fc.assert(
      fc.property(facts, options, (asked, how) => {
        const answer = supportCap(asked, how);
        if (answer.status !== "decided" || answer.outcome.kind !== "ceiling") return;
        const { ceiling, ownCapital } = answer.outcome;
        expect(Number.isSafeInteger(ceiling)).toBe(true);
        if (ownCapital !== null && typeof asked.eligibleCostDong === "number") {
          expect(ceiling + ownCapital).toBe(asked.eligibleCostDong);
        }
      }),
    );
  });

  it("is never lowered by more cost", () => {
    fc.assert(
      fc.property(facts, options, dong, dong, (asked, how, some, more) => {
        if (asked.item === "relocationInterest" || isPrize(asked.item)) return;
        const { vatDong, ...rest } = asked;
        const small = ceilingOf({ ...rest, eligibleCostDong: Math.min(some, more) }, how);
        const large = ceilingOf({ ...rest, eligibleCostDong: Math.max(some, more) }, how);
        if (small !== undefined && large !== undefined) expect(large).toBeGreaterThanOrEqual(small);
      }),
    );
  });

  it("once decided is not flipped by a fact that is added", () => {
    const names = ["budget", "province", "eligibleCostDong", "units", "priority", "interestYears"] as const;
    fc.assert(
      fc.property(facts, options, fc.subarray([...names]), (asked, how, dropped) => {
        const fewer = { ...asked, ...Object.fromEntries(dropped.map((name) => [name, undefined])) };
        const before = supportCap(fewer, how);
        const after = supportCap(asked, how);
        if (before.status === "decided") {
          expect(after).toMatchObject({ status: "decided", outcome: { kind: before.outcome.kind } });
          if (before.outcome.kind === "ceiling") expect(ceilingOf(asked, how)).toBe(before.outcome.ceiling);
        }
        if (before.status === "undetermined" && after.status === "decided") {
          const { from = 0, to = null } = before.possible ?? {};
          const ceiling = ceilingOf(asked, how) ?? 0;
          expect(ceiling).toBeGreaterThanOrEqual(from);
          expect(ceiling).toBeLessThanOrEqual(to ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("that is open says why, and becomes known when nothing but the missing facts was open", () => {
    fc.assert(
      fc.property(facts, options, (asked, how) => {
        const answer = supportCap(asked, how);
        if (answer.status !== "undetermined") return;
        expect(answer.because.length).toBeGreaterThan(0);
        if (answer.because.some(({ kind }) => kind !== "missing-facts")) return;
        expect(answer.missing.length).toBeGreaterThan(0);
        const { missing } = answer;
        const asksFor = (path: string) => missing.some((fact) => fact.path.startsWith(path));
        if (asksFor("budget") || asksFor("province") || asksFor("registeredCapitalDong")) return;
        const year = { paidDong: 0, referenceDong: 0 };
        const completed = {
          ...asked,
          ...(asksFor("eligibleCostDong") ? { eligibleCostDong: 1 } : {}),
          ...(asksFor("units") ? { units: 1 } : {}),
          ...(asksFor("priority") ? { priority: false } : {}),
          ...(asksFor("interestYears") ? { interestYears: [year, year] } : {}),
        };
        expect(supportCap(completed, how).status).toBe("decided");
      }),
      { numRuns: 500 },
    );
  });

  it("is plain JSON", () => {
    fc.assert(
      fc.property(facts, options, (asked, how) => {
        const answer = supportCap(asked, how);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
    );
  });
});

describe("on any day", () => {
  it("each clock has one regime, and each ends where the next begins", () => {
    for (const regimes of [contentRegimes, normRegimes]) {
      for (const [index, { ref }] of regimes.entries())
        expect(ref.to).toBe(regimes[index + 1]?.ref.from ?? null);
    }
  });

  it("the eras are ordered and hold every item", () => {
    expect(eras.map(({ from }) => from)).toEqual(["2012-07-05", "2014-04-08", "2018-05-11", "2025-10-15"]);
    for (const { items } of eras) expect(items.map(({ entry }) => entry.item)).toEqual(itemIds);
  });
});
