import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/kernel/invariant.js";
import { rateTotal } from "../../src/ocop/rate-total.js";
import type { RatingOptions } from "../../src/ocop/rating-options.js";
import { faultsOf, noticesOf } from "./answers.js";

/** Which regime rates a dossier, and what is said of the change of rules. */
function regimeOf(options: RatingOptions): readonly string[] {
  const answer = rateTotal({ total: 72 }, options);
  if (answer.status === "invalid") return faultsOf(answer);
  const about = ["old-rules-continue", "old-rules-ended", "decision-day-not-given", "transition-unknown"];
  return [
    answer.regimes.map(({ id }) => id.replace("ocop.decision-", "")).join(),
    ...noticesOf(answer).filter((code) => about.includes(code)),
  ];
}

describe("the regime of a dossier", () => {
  it.each([
    ["2019-08-21", "1048-2019"],
    ["2020-06-07", "1048-2019"],
    ["2020-06-08", "781-2020"],
    ["2023-02-23", "781-2020"],
    ["2026-05-22", "26-2026"],
    ["2026-11-21", "26-2026"],
  ])("is that of the day of filing: %s", (on, regime) => {
    expect(regimeOf({ on })).toEqual([regime]);
  });

  it.each([
    ["2023-02-24", "148-2023"],
    ["2025-07-05", "148-2023"],
    ["2025-07-06", "1489-2025"],
    ["2026-05-21", "1489-2025"],
  ])(
    "of the old rules holds while they last, when the day of the decision is not given: %s",
    (on, regime) => {
      expect(regimeOf({ on })).toEqual([regime, "decision-day-not-given"]);
    },
  );

  it("is not known before the first decision", () => {
    expect(rateTotal({ total: 72 }, { on: "2019-08-20" })).toMatchObject({
      status: "not-in-force",
      reason: "before",
    });
    expect(rateTotal({ total: 72 }, { on: "2019-08-20", decidedOn: "2020-01-01" })).toMatchObject({
      status: "not-in-force",
    });
  });

  it("keeps its form when authority changes hands on 6 July 2025", () => {
    expect(regimeOf({ on: "2025-05-01", decidedOn: "2025-07-05" })).toEqual(["148-2023"]);
    expect(regimeOf({ on: "2025-05-01", decidedOn: "2025-07-06" })).toEqual(["1489-2025"]);
  });

  it.each([
    ["2020-05-01", "2020-06-07", "1048-2019"],
    ["2020-05-01", "2020-06-08", "1048-2019", "transition-unknown"],
    ["2022-12-01", "2023-02-23", "781-2020"],
    ["2022-12-01", "2023-02-24", "781-2020", "transition-unknown"],
  ])("stays where no transitional provision is known: %s, decided %s", (on, decidedOn, ...found) => {
    expect(regimeOf({ on, decidedOn })).toEqual(found);
  });
});

describe("a dossier filed before 22 May 2026 and not evaluated then (Điều 12 khoản 2)", () => {
  const on = "2026-05-21";

  it("is not touched by a decision before that day", () => {
    expect(regimeOf({ on, decidedOn: "2026-05-21" })).toEqual(["1489-2025"]);
  });

  it.each(["first", "upgrade"] as const)("of kind %s follows the old rules until 21 July 2026", (filing) => {
    expect(regimeOf({ on, filing, decidedOn: "2026-05-22" })).toEqual(["1489-2025", "old-rules-continue"]);
    expect(regimeOf({ on, filing, decidedOn: "2026-07-21" })).toEqual(["1489-2025", "old-rules-continue"]);
    expect(regimeOf({ on, filing, decidedOn: "2026-07-22" })).toEqual(["26-2026", "old-rules-ended"]);
  });

  it("for re-evaluation follows them until 21 June 2026", () => {
    const filing = "re-evaluation";
    expect(regimeOf({ on, filing, decidedOn: "2026-06-21" })).toEqual(["1489-2025", "old-rules-continue"]);
    expect(regimeOf({ on, filing, decidedOn: "2026-06-22" })).toEqual(["26-2026", "old-rules-ended"]);
  });

  it("must say what it asks for where that decides", () => {
    expect(regimeOf({ on, decidedOn: "2026-06-21" })).toEqual(["1489-2025", "old-rules-continue"]);
    expect(regimeOf({ on, decidedOn: "2026-06-22" })).toEqual(["filing missing"]);
    expect(regimeOf({ on, decidedOn: "2026-07-21" })).toEqual(["filing missing"]);
    expect(regimeOf({ on, decidedOn: "2026-07-22" })).toEqual(["26-2026", "old-rules-ended"]);
  });

  it("filed under the first text of Decision 148 takes the same way", () => {
    expect(regimeOf({ on: "2025-07-05", filing: "first", decidedOn: "2026-07-21" })).toEqual([
      "1489-2025",
      "old-rules-continue",
    ]);
  });
});

describe("options that no data can mend", () => {
  it("are faults with their path", () => {
    expect(regimeOf({ on: "2026-13-01" })).toEqual(["on not-a-day"]);
    expect(regimeOf({ on: "x", decidedOn: "y" })).toEqual(["on not-a-day", "decidedOn not-a-day"]);
    expect(regimeOf({ on: "2026-09-02", decidedOn: "2026-09-01" })).toEqual(["decidedOn out-of-order"]);
    expect(regimeOf({ on: "2026-09-02", decidedOn: "2026-09-02" })).toEqual(["26-2026"]);
  });

  it("that do not exist stop the programmer", () => {
    const wrong: { on: string; filing?: "first" } = { on: "2026-09-01" };
    Object.assign(wrong, { filing: "second" });
    expect(() => rateTotal({ total: 1 }, wrong)).toThrow(InvariantError);
  });
});
