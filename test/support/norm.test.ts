import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verificationRank } from "../../src/kernel/citation.js";
import { figure, type Place, places } from "../../src/kernel/place.js";
import {
  applyNorm,
  capFinding,
  capOfUnits,
  raiseFinding,
  rateFinding,
} from "../../src/support/apply-norm.js";
import type { Claim } from "../../src/support/claim.js";
import type { SupportNorm } from "../../src/support/norm.js";
import { prepareNorm } from "../../src/support/prepare-norm.js";
import { stepsOf } from "../../src/support/steps.js";
import { none, type Term, unknown, value } from "../../src/support/term.js";

const at: Place = places("01/2000/NĐ-CP", "official")("1");
const recalled: Place = { ...at, verification: "unverified" };
const label = { vi: "nhãn", en: "label" };
const naming = {
  id: "test",
  rate: { name: "rate", label },
  cost: { name: "cost", label },
  cap: { name: "cap", label },
};
const official = verificationRank.official;

const percent = (text: string): Term => value(figure(text, "percent", at));
const dong = (text: string): Term => value(figure(text, "dong", at));
const lift = (place: Place = at) => ({
  naming: { name: "lift", label },
  figure: figure("150", "percent", place),
});

const plain: SupportNorm = {
  place: at,
  rate: percent("30"),
  cap: dong("1000"),
  always: null,
  claimed: null,
  paysCost: true,
};

function claim(cost: number | undefined, units: number | undefined, raised?: boolean): Claim {
  const shown = (amount: number | undefined, unit: "dong" | "item") =>
    amount === undefined ? undefined : ({ kind: "number", value: String(amount), unit } as const);
  return {
    leastCost: cost ?? 0,
    mostCost: cost ?? Number.POSITIVE_INFINITY,
    cost: shown(cost, "dong"),
    leastUnits: units ?? 1,
    mostUnits: units ?? Number.POSITIVE_INFINITY,
    units: shown(units, "item"),
    raised,
  };
}

function ceiling(norm: Partial<SupportNorm>, asked: Claim, accept = official) {
  const { least, most } = applyNorm(prepareNorm({ ...plain, ...norm }, naming), asked, accept);
  return [least, most];
}

const infinite = Number.POSITIVE_INFINITY;

describe("a norm", () => {
  it("gives the share of the cost up to the point where the cap binds, then the cap", () => {
    expect(ceiling({}, claim(3333, 1))).toEqual([999, 999]);
    expect(ceiling({}, claim(3334, 1))).toEqual([1000, 1000]);
    expect(ceiling({}, claim(9999, 1))).toEqual([1000, 1000]);
  });

  it("counts the cap once for each unit", () => {
    expect(ceiling({}, claim(9999, 2))).toEqual([2000, 2000]);
  });

  it("without a rate is limited by the cost itself", () => {
    expect(ceiling({ rate: none }, claim(600, 1))).toEqual([600, 600]);
    expect(ceiling({ rate: none }, claim(1600, 1))).toEqual([1000, 1000]);
  });

  it("without a cap is limited by the rate alone", () => {
    expect(ceiling({ cap: none }, claim(1e9, undefined))).toEqual([3e8, 3e8]);
  });

  it("that pays for no cost is limited by its cap alone", () => {
    expect(ceiling({ rate: none, paysCost: false }, claim(undefined, 3))).toEqual([3000, 3000]);
  });

  it("whose rate was not obtained lies between nothing and what the cap and the cost allow", () => {
    expect(ceiling({ rate: unknown }, claim(600, 1))).toEqual([0, 600]);
    expect(ceiling({ rate: unknown }, claim(6000, 1))).toEqual([0, 1000]);
    expect(ceiling({ rate: unknown, paysCost: false }, claim(undefined, 1))).toEqual([0, 1000]);
  });

  it("whose cap was not obtained lies between nothing and the share", () => {
    expect(ceiling({ cap: unknown }, claim(600, 1))).toEqual([0, 180]);
  });

  it("that is verified below what is accepted does not decide", () => {
    const cap = value(figure("1000", "dong", recalled));
    expect(ceiling({ cap }, claim(9999, 1))).toEqual([0, 2999]);
    expect(ceiling({ cap }, claim(9999, 1), verificationRank.unverified)).toEqual([1000, 1000]);
  });

  it("does not need the units where one unit is allowed all that the cost allows", () => {
    expect(ceiling({}, claim(3000, undefined))).toEqual([900, 900]);
    expect(ceiling({}, claim(6000, undefined))).toEqual([1000, 1800]);
  });

  it("of a cost that is not known begins at nothing", () => {
    expect(ceiling({}, claim(undefined, 1))).toEqual([0, 1000]);
    expect(ceiling({ cap: none }, claim(undefined, 1))).toEqual([0, infinite]);
  });

  it("of nothing gives nothing, however much it costs and however many they are", () => {
    expect(ceiling({ rate: percent("0") }, claim(undefined, 1))).toEqual([0, 0]);
    expect(ceiling({ cap: dong("0") }, claim(undefined, undefined))).toEqual([0, 0]);
  });

  it("of no cost is nothing, whatever its figures", () => {
    expect(ceiling({ rate: unknown, cap: unknown }, claim(0, 1))).toEqual([0, 0]);
  });
});

describe("a lift of the cap", () => {
  it("that always holds lifts the cap and not the rate", () => {
    expect(ceiling({ always: lift() }, claim(6000, 1))).toEqual([1500, 1500]);
    expect(ceiling({ always: lift() }, claim(4000, 1))).toEqual([1200, 1200]);
  });

  it("by claim holds where it is claimed, and may hold where that is not known", () => {
    expect(ceiling({ claimed: lift() }, claim(6000, 1, true))).toEqual([1500, 1500]);
    expect(ceiling({ claimed: lift() }, claim(6000, 1, false))).toEqual([1000, 1000]);
    expect(ceiling({ claimed: lift() }, claim(6000, 1))).toEqual([1000, 1500]);
  });

  it("by claim that is not verified well enough leaves the cap open", () => {
    expect(ceiling({ claimed: lift(recalled) }, claim(6000, 1, true))).toEqual([1000, 1500]);
    expect(ceiling({ claimed: lift(recalled) }, claim(6000, 1, false))).toEqual([1000, 1000]);
  });

  it("is never rounded up", () => {
    const norm = prepareNorm({ ...plain, cap: dong("1"), always: lift() }, naming);
    expect(capOfUnits(norm, claim(9, 1), official)).toEqual({ least: 1, most: 1 });
  });
});

describe("the findings of a norm", () => {
  const prepared = (norm: Partial<SupportNorm>) => prepareNorm({ ...plain, ...norm }, naming);
  const states = (norm: Partial<SupportNorm>, asked: Claim, decided: boolean, accept = official) => {
    const made = prepared(norm);
    return [rateFinding(made, asked, accept, decided).state, capFinding(made, asked, accept, decided).state];
  };

  it("are met when the ceiling is known", () => {
    expect(states({}, claim(3000, undefined), true)).toEqual(["met", "met"]);
  });

  it("do not apply where the text sets no such limit", () => {
    expect(states({ rate: none, cap: none }, claim(1, 1), true)).toEqual([
      "not-applicable",
      "not-applicable",
    ]);
  });

  it("are unknown where the figure was not obtained or is withheld", () => {
    expect(states({ rate: unknown, cap: unknown }, claim(1, 1), false)).toEqual(["unknown", "unknown"]);
    const cap = value(figure("1000", "dong", recalled));
    expect(states({ cap }, claim(1, 1), false)).toEqual(["met", "unknown"]);
  });

  it("are unknown while an input is missing that they need", () => {
    expect(states({}, claim(undefined, 1), false)).toEqual(["unknown", "met"]);
    expect(states({}, claim(6000, undefined), false)).toEqual(["met", "unknown"]);
    expect(states({ claimed: lift() }, claim(6000, 1), false)).toEqual(["met", "unknown"]);
    expect(states({ claimed: lift() }, claim(6000, 1, true), false)).toEqual(["met", "met"]);
    expect(states({ claimed: lift() }, claim(6000, 1, false), false)).toEqual(["met", "met"]);
    expect(states({ claimed: lift(recalled) }, claim(6000, 1, true), false)).toEqual(["met", "unknown"]);
    const range = { ...claim(6000, 1), leastCost: 0 };
    expect(states({}, range, false)).toEqual(["unknown", "met"]);
  });

  it("show what was observed and what is required", () => {
    const finding = rateFinding(prepared({}), claim(3000, 1), official, true);
    expect(finding).toEqual({
      id: "test.rate",
      state: "met",
      label,
      citation: at.citation,
      verification: "official",
      observed: { kind: "number", value: "3000", unit: "dong" },
      required: { op: "<=", values: [{ kind: "number", value: "30", unit: "percent" }] },
    });
  });

  it("on a lift say whether it is claimed", () => {
    const { claimed } = prepared({ claimed: lift(recalled) });
    const state = (raised: boolean | undefined, accept: number) =>
      claimed === null ? null : raiseFinding(claimed, raised, accept).state;
    expect(state(undefined, official)).toBe("unknown");
    expect(state(false, official)).toBe("not-applicable");
    expect(state(true, official)).toBe("unknown");
    expect(state(true, verificationRank.unverified)).toBe("met");
  });
});

describe("the steps of a ceiling", () => {
  const steps = (norm: Partial<SupportNorm>, asked: Claim, accept = official) => {
    const made = prepareNorm({ ...plain, ...norm }, naming);
    return stepsOf(made, asked, applyNorm(made, asked, accept), accept).map(({ name, amount, binds }) => [
      name,
      amount,
      binds,
    ]);
  };

  it("name the figure that binds; where both allow the same, the rate", () => {
    expect(steps({}, claim(3000, 1))).toEqual([
      ["rate", 900, true],
      ["cap", 1000, false],
    ]);
    expect(steps({ rate: percent("50") }, claim(2000, 1))).toEqual([
      ["rate", 1000, true],
      ["cap", 1000, false],
    ]);
    expect(steps({}, claim(6000, 1))).toEqual([
      ["rate", 1800, false],
      ["cap", 1000, true],
    ]);
  });

  it("show the lifts in their order, and the last one binds", () => {
    expect(steps({ always: lift() }, claim(6000, 1))).toEqual([
      ["rate", 1800, false],
      ["cap", 1000, false],
      ["lift", 1500, true],
    ]);
    expect(steps({ claimed: lift() }, claim(6000, 1, true))).toEqual([
      ["rate", 1800, false],
      ["cap", 1000, false],
      ["lift", 1500, true],
    ]);
    expect(steps({ claimed: lift() }, claim(6000, 1, false))).toEqual([
      ["rate", 1800, false],
      ["cap", 1000, true],
    ]);
  });

  it("leave out what is not known, not accepted or not there", () => {
    expect(steps({}, claim(3000, undefined))).toEqual([["rate", 900, true]]);
    expect(steps({ cap: none }, claim(3000, 1))).toEqual([["rate", 900, true]]);
    expect(steps({ cap: value(figure("1000", "dong", recalled)) }, claim(0, 1))).toEqual([["rate", 0, true]]);
    expect(steps({ claimed: lift(recalled) }, claim(3000, 1, true))).toEqual([
      ["rate", 900, true],
      ["cap", 1000, false],
    ]);
    expect(steps({ rate: none, paysCost: false }, claim(undefined, 2))).toEqual([["cap", 2000, true]]);
  });

  it("call the cost itself a step where there is no rate", () => {
    expect(steps({ rate: none }, claim(600, 1))).toEqual([
      ["cost", 600, true],
      ["cap", 1000, false],
    ]);
  });
});

describe("whatever the norm and the claim", () => {
  const term = (unit: "percent" | "dong", most: number) =>
    fc.oneof(
      fc.constant(none),
      fc.constant(unknown),
      fc.integer({ min: 0, max: most }).map((amount) => value(figure(String(amount), unit, at))),
    );
  const norms = fc.record({
    rate: term("percent", 100),
    cap: term("dong", 1_000_000_000),
    always: fc.constantFrom(null, lift()),
    claimed: fc.constantFrom(null, lift(), lift(recalled)),
  });
  const claims = fc.tuple(
    fc.option(fc.integer({ min: 0, max: 1e15 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
    fc.option(fc.boolean(), { nil: undefined }),
  );

  it("the least is never above the most", () => {
    fc.assert(
      fc.property(norms, claims, (norm, asked) => {
        const [least = 0, most = 0] = ceiling(norm, claim(...asked));
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("a fact that is added stays within the range before it", () => {
    fc.assert(
      fc.property(norms, claims, (norm, [cost, units, raised]) => {
        const [least = 0, most = 0] = ceiling(norm, claim(cost, units, raised));
        for (const fewer of [
          claim(undefined, units, raised),
          claim(cost, undefined, raised),
          claim(cost, units, undefined),
        ]) {
          const [from = 0, to = 0] = ceiling(norm, fewer);
          expect(from).toBeLessThanOrEqual(least);
          expect(to).toBeGreaterThanOrEqual(most);
        }
      }),
    );
  });
});
