import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, atLeast, not, type Verdict } from "../../src/kernel/verdict.js";

const kleene: readonly Verdict[] = ["met", "unmet", "unknown"];
const verdict = fc.constantFrom(...kleene);
const verdicts = fc.array(verdict, { minLength: 1, maxLength: 6 });
const anyVerdict = fc.constantFrom<Verdict>(...kleene, "not-applicable");

/** The three values in Kleene's order: what is unknown lies between no and yes. */
const rank: Readonly<Record<string, number>> = { unmet: 0, unknown: 1, met: 2 };
const byRank = (value: number): Verdict => kleene.find((name) => rank[name] === value) ?? "not-applicable";
const ranks = (list: readonly Verdict[]): readonly number[] => list.map((name) => rank[name] ?? Number.NaN);

const decided: readonly Verdict[] = ["met", "unmet"];

/** The same verdicts once every unknown one came out as yes or as no. */
const completions = (list: readonly Verdict[]): readonly (readonly Verdict[])[] =>
  list.reduce<readonly (readonly Verdict[])[]>(
    (sets, one) => sets.flatMap((set) => (one === "unknown" ? decided : [one]).map((v) => [...set, v])),
    [[]],
  );

describe("Kleene's three values", () => {
  it("all is the least of its parts, any the greatest", () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        expect(allOf(list)).toBe(byRank(Math.min(...ranks(list))));
        expect(anyOf(list)).toBe(byRank(Math.max(...ranks(list))));
      }),
    );
  });

  it("not turns yes and no round, twice gives the same, and what is open stays open", () => {
    expect(kleene.map(not)).toEqual(["unmet", "met", "unknown"]);
    for (const one of [...kleene, "not-applicable" as const]) expect(not(not(one))).toBe(one);
  });

  it("De Morgan: not all is any not, not any is all not", () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        expect(not(allOf(list))).toBe(anyOf(list.map(not)));
        expect(not(anyOf(list))).toBe(allOf(list.map(not)));
      }),
    );
  });

  it("order, repetition and grouping do not matter", () => {
    fc.assert(
      fc.property(verdicts, verdicts, (first, second) => {
        for (const group of [allOf, anyOf]) {
          expect(group([...first, ...second])).toBe(group([...second, ...first]));
          expect(group([...first, ...first])).toBe(group(first));
          expect(group([group(first), group(second)])).toBe(group([...first, ...second]));
        }
      }),
    );
  });

  it("at least 1 is any, at least as many as there are is all, at least 0 always holds", () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        expect(atLeast(1, list)).toBe(anyOf(list));
        expect(atLeast(list.length, list)).toBe(allOf(list));
        expect(atLeast(0, list)).toBe("met");
        expect(atLeast(list.length + 1, list)).toBe("unmet");
      }),
    );
  });

  it("at least n is known exactly when every way that the unknown can come out says the same", () => {
    fc.assert(
      fc.property(verdicts, fc.nat(7), (list, count) => {
        const outcomes = new Set(completions(list).map((set) => atLeast(count, set)));
        expect(atLeast(count, list)).toBe(outcomes.size === 1 ? [...outcomes][0] : "unknown");
      }),
    );
  });

  it("at least n is not met is at least so many are not met", () => {
    fc.assert(
      fc.property(verdicts, fc.nat(6), (list, count) => {
        const contrary = atLeast(list.length - count + 1, list.map(not));
        if (count <= list.length) expect(not(atLeast(count, list))).toBe(contrary);
      }),
    );
  });
});

describe("what does not apply", () => {
  it("is skipped by all, and all of nothing that applies does not apply", () => {
    fc.assert(
      fc.property(fc.array(anyVerdict), (list) => {
        const applying = list.filter((one) => one !== "not-applicable");
        expect(allOf(list)).toBe(applying.length === 0 ? "not-applicable" : allOf(applying));
      }),
    );
  });

  it("stays so under not", () => {
    expect(not("not-applicable")).toBe("not-applicable");
  });
});
