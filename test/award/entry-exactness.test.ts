import { describe, expect, it } from "vitest";
import type { EntryFacts, HeldCertificate, Level } from "../../src/award/index.js";
import { missingOf, outcomeOf } from "./answers.js";
import { enter, entry, eras, first, fourth, second, third } from "./entries.js";
import { type Axis, partials } from "./exactness.js";

const yesNo = [true, false] as const;

/** Facts with these values at their paths; a value of `undefined` is not given. */
function withValues(base: EntryFacts, axes: readonly Axis[], values: readonly unknown[]): EntryFacts {
  const facts = JSON.parse(JSON.stringify(base));
  for (const [index, { path }] of axes.entries()) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let group = facts;
    for (const key of keys) {
      group[key] ??= {};
      group = group[key];
    }
    group[last] = values[index] ?? null;
  }
  return facts;
}

/** Goes through every partial dossier over some facts and compares with what all its completions say. */
function provesExact(base: EntryFacts, axes: readonly Axis[], era = fourth): void {
  const answer = (values: readonly unknown[]) => enter(era, withValues(base, axes, values));
  for (const { values, outcome, missing } of partials(axes, (all) => String(outcomeOf(answer(all))))) {
    const found = answer(values);
    const said = { outcome: found.status === "decided" ? found.outcome : null, missing: missingOf(found) };
    expect({ ...said, missing: [...said.missing].sort() }, JSON.stringify(values)).toEqual({
      outcome,
      missing: [...missing].sort(),
    });
  }
}

describe("what is missing of an entry is exactly what can change the answer", () => {
  it("for the rules on sets", () => {
    const axes: readonly Axis[] = [
      { path: "product.form", values: ["single", "set"] },
      { path: "product.set.sameEstablishment", values: yesNo },
      { path: "product.set.sameDesign", values: yesNo },
      { path: "product.set.sameUse", values: yesNo },
      { path: "product.set.materials", values: ["one", "several"] },
      { path: "product.set.differentProducts", values: yesNo },
      { path: "product.set.combinable", values: yesNo },
    ];
    provesExact({ ...entry, level: "commune" }, axes);
  });

  it("for what comes from the level below, at provincial level of every period", () => {
    for (const era of eras) {
      const of = (level: Level, issuedOn: string): HeldCertificate => ({ level, issuedOn });
      const axes: readonly Axis[] = [
        {
          path: "certificates",
          values: [[], [of("district", era.issuedOn)], [of("province", era.issuedOn)]],
        },
        { path: "lowerLevel.requested", values: yesNo },
        { path: "lowerLevel.listed", values: yesNo },
        { path: "lowerLevel.roundHeld", values: yesNo },
        { path: "lowerLevel.forwarded", values: yesNo },
      ];
      provesExact({ ...entry, level: "province" }, axes, era);
    }
  });

  it("for what comes from the level below, at regional and national level", () => {
    for (const [level, lower] of [
      ["region", "province"],
      ["nation", "region"],
    ] as const) {
      const axes: readonly Axis[] = [
        { path: "certificates", values: [[], [{ level: lower, issuedOn: fourth.issuedOn }]] },
        { path: "lowerLevel.requested", values: yesNo },
        { path: "lowerLevel.listed", values: yesNo },
        { path: "lowerLevel.roundHeld", values: yesNo },
        { path: "lowerLevel.forwarded", values: yesNo },
      ];
      provesExact({ ...entry, level }, axes);
    }
  });

  it("for the product and one fact of each other part", () => {
    for (const era of [first, second, third]) {
      const axes: readonly Axis[] = [
        { path: "establishment.producesDirectly", values: yesNo },
        { path: "product.copied", values: yesNo },
        { path: "product.ownMake", values: yesNo },
        { path: "product.conformity.foodSafety", values: yesNo },
        { path: "product.oneOff", values: yesNo },
        { path: "product.form", values: ["single", "set"] },
      ];
      const noSet = {
        sameEstablishment: true,
        sameDesign: true,
        sameUse: true,
        materials: "one",
        differentProducts: false,
        combinable: true,
      } as const;
      provesExact({ ...entry, level: era.lowest, product: { ...entry.product, set: noSet } }, axes, era);
    }
  });
});
