import { describe, expect, it } from "vitest";
import { assess } from "../../src/kernel/assess.js";
import type { Assessment, RegimeRef } from "../../src/kernel/assessment.js";
import { compare } from "../../src/kernel/compare.js";
import type { Criterion } from "../../src/kernel/criterion.js";
import { citation, type Facts, label, provision, question } from "./criteria.js";

const regime = (id: string): RegimeRef => ({ id, title: label, from: "2000-01-01", to: null, documents: [] });

const least = (value: string, article: string): Criterion => ({
  kind: "number",
  id: "q.least",
  label,
  source: "number-1",
  op: ">=",
  figure: { value, unit: "point", citation: { ...citation, article }, verification: "official" },
});

const whole = (...of: readonly Criterion[]): Criterion => ({ ...provision("q"), kind: "all", of });

const plan: Criterion = { ...provision("q.plan"), kind: "yes-no", source: "yes-no-1", expected: true };
const quota: Criterion = { ...provision("q.quota"), kind: "yes-no", source: "yes-no-2", expected: true };

/** A made-up question whose law changed in 2010 and in 2020. */
function ask(
  facts: Facts,
  { on }: { readonly on: string; readonly strict?: boolean },
): Assessment<"yes" | "no"> {
  if (on < "2000-01-01") return { status: "not-in-force", on, regimes: [], reason: "before" };
  if (on > "2100-01-01") return { status: "invalid", issues: [] };
  const [criterion, regimes] =
    on < "2010-01-01"
      ? [whole(least("1", "1"), plan), [regime("old"), regime("always")]]
      : on < "2020-01-01"
        ? [whole(least("2", "9"), quota), [regime("new"), regime("always")]]
        : [whole(least("2", "9"), quota), [regime("new"), regime("always")]];
  return assess(question(criterion), facts, { on, regimes });
}

const facts: Facts = { "number-1": 1, "yes-no-1": true, "yes-no-2": true };

describe("the same facts under the law of two days", () => {
  const changed = compare(ask, facts, ["2005-01-01", "2015-01-01"]);

  it("has both answers", () => {
    expect(changed.before).toEqual(ask(facts, { on: "2005-01-01" }));
    expect(changed.after).toEqual(ask(facts, { on: "2015-01-01" }));
  });

  it("names the regimes that ended and that began, not those that went on", () => {
    expect(changed.regimes.ended.map(({ id }) => id)).toEqual(["old"]);
    expect(changed.regimes.begun.map(({ id }) => id)).toEqual(["new"]);
  });

  it("names the figures that changed, with their old and new citations", () => {
    expect(changed.figures).toEqual([
      {
        at: "q.least",
        before: {
          required: { op: ">=", values: [{ kind: "number", value: "1", unit: "point" }] },
          citation: { ...citation, article: "1" },
        },
        after: {
          required: { op: ">=", values: [{ kind: "number", value: "2", unit: "point" }] },
          citation: { ...citation, article: "9" },
        },
      },
    ]);
  });

  it("names the findings whose state changed, and those that one day's law does not have", () => {
    expect(changed.findings).toEqual([
      { id: "q", before: "met", after: "unmet" },
      { id: "q.least", before: "met", after: "unmet" },
      { id: "q.plan", before: "met", after: null },
      { id: "q.quota", before: null, after: "met" },
    ]);
  });

  it("tells that the outcome changed", () => {
    expect(changed.outcomeChanged).toBe(true);
    expect(compare(ask, { ...facts, "number-1": 3 }, ["2005-01-01", "2015-01-01"]).outcomeChanged).toBe(
      false,
    );
    expect(compare(ask, { "yes-no-1": true }, ["2005-01-01", "2015-01-01"]).outcomeChanged).toBe(false);
    expect(compare(ask, { "number-1": 1, "yes-no-1": true }, ["2005-01-01", "2020-01-01"])).toMatchObject({
      before: { status: "decided" },
      after: { status: "decided" },
      outcomeChanged: true,
    });
  });

  it("names nothing where the law did not change", () => {
    expect(compare(ask, facts, ["2015-01-01", "2025-01-01"])).toMatchObject({
      regimes: { ended: [], begun: [] },
      figures: [],
      findings: [],
      outcomeChanged: false,
    });
  });

  it("names a figure that stands under one of the two days only", () => {
    const before = compare(ask, facts, ["1999-01-01", "2005-01-01"]);
    expect(before.figures).toMatchObject([
      { at: "q.least", before: null, after: { citation: { article: "1" } } },
    ]);
    expect(before.regimes.ended).toEqual([]);
    expect(before.outcomeChanged).toBe(true);
  });

  it("compares an answer that is invalid, too", () => {
    const broken = compare(ask, facts, ["2005-01-01", "2101-01-01"]);
    expect(broken).toMatchObject({ after: { status: "invalid" }, regimes: { begun: [] } });
    expect(broken.findings.every(({ after }) => after === null)).toBe(true);
  });

  it("passes further options to both calls", () => {
    const seen: (boolean | undefined)[] = [];
    const spy = (given: Facts, options: { readonly on: string; readonly strict: boolean }) => {
      seen.push(options.strict);
      return ask(given, options);
    };
    compare(spy, facts, ["2005-01-01", "2015-01-01"], { strict: true });
    expect(seen).toEqual([true, true]);
  });
});
