import { describe, expect, it } from "vitest";
import { assess } from "../../src/kernel/assess.js";
import type { Finding, Notice } from "../../src/kernel/assessment.js";
import type { Verification } from "../../src/kernel/citation.js";
import type {
  ChoiceTest,
  Criterion,
  OpenTest,
  Reading,
  When,
  YesNoTest,
} from "../../src/kernel/criterion.js";
import { prepare } from "../../src/kernel/prepare.js";
import { citation, type Facts, label, provision, question } from "./criteria.js";

const day = { on: "2026-01-01", regimes: [] };

const yes = (name: string, verification: Verification = "official"): YesNoTest => ({
  ...provision(name, verification),
  kind: "yes-no",
  source: `yes-no-${name}`,
  expected: true,
});

const all = (...of: readonly (Criterion | When)[]): Criterion => ({ ...provision("all"), kind: "all", of });

const when = (condition: YesNoTest, criterion: Criterion): When => ({
  ...provision("when"),
  kind: "when",
  condition,
  criterion,
});

const open = (reason: OpenTest["reason"]): OpenTest => ({
  ...provision(reason),
  kind: "open",
  reason,
  text: { vi: `vì ${reason}`, en: `because of ${reason}` },
});

const reading: Reading = {
  kind: "reading",
  decides: yes("first"),
  alternative: yes("second"),
  notice: { code: "two-readings", text: label },
};

const facts = (given: Readonly<Record<string, boolean>>): Facts =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`yes-no-${name}`, value]));

describe("a decided answer", () => {
  it("has the outcome and the headline of yes or of no", () => {
    const asked = question(yes("a"));
    expect(assess(asked, facts({ a: true }), day)).toEqual({
      status: "decided",
      schema: 1,
      on: "2026-01-01",
      regimes: [],
      headline: { vi: "Có.", en: "Yes." },
      outcome: "yes",
      finding: {
        id: "a",
        state: "met",
        label,
        citation,
        verification: "official",
        observed: { kind: "yes-no", value: true },
        required: { op: "=", values: [{ kind: "yes-no", value: true }] },
      },
      notices: [],
      unanswered: [],
    });
    expect(assess(asked, facts({ a: false }), day)).toMatchObject({
      outcome: "no",
      headline: { en: "No." },
      finding: { state: "unmet", observed: { value: false } },
    });
  });

  it("names what was not given and not needed", () => {
    const answer = assess(question(all(yes("a"), yes("b"), yes("b"))), facts({ a: false }), day);
    expect(answer).toMatchObject({ outcome: "no", unanswered: [{ path: "yes-no-b", kind: "yes-no" }] });
  });

  it("is yes where nothing applies", () => {
    const answer = assess(question(all(when(yes("a"), yes("b")))), facts({ a: false }), day);
    expect(answer).toMatchObject({ outcome: "yes", finding: { state: "not-applicable" }, unanswered: [] });
  });
});

describe("a condition under which a criterion applies", () => {
  const asked = question(all(yes("base"), when(yes("a"), yes("b"))));

  it("that is not met leaves the criterion out: it is not judged and does not block", () => {
    const answer = assess(asked, facts({ base: true, a: false, b: false }), day);
    expect(answer).toMatchObject({ outcome: "yes" });
    const skipped = answer.finding.children?.[1];
    expect(skipped).toMatchObject({
      state: "not-applicable",
      children: [
        { id: "a", state: "unmet" },
        { id: "b", state: "not-applicable" },
      ],
    });
    expect(skipped?.children?.[1]).not.toHaveProperty("observed");
  });

  it("that is not met asks for nothing of the criterion, not even as unanswered", () => {
    const also = question(all(yes("base"), yes("other"), when(yes("a"), all(yes("b"), yes("c")))));
    expect(assess(also, facts({ other: false, a: false }), day)).toMatchObject({
      outcome: "no",
      unanswered: [{ path: "yes-no-base" }],
    });
  });

  it("that is not met leaves out every condition and reading inside", () => {
    const inner: Criterion = all(reading, when(yes("c"), yes("d")), open("authority"));
    const answer = assess(
      question(all(when(yes("a"), inner))),
      facts({ a: false, first: true, c: true }),
      day,
    );
    const names = (finding: Finding): readonly string[] => [
      `${finding.id} ${finding.state}`,
      ...(finding.children ?? []).flatMap(names),
    ];
    expect(answer).toMatchObject({ outcome: "yes", notices: [] });
    expect(names(answer.finding).slice(3)).toEqual([
      "all not-applicable",
      "first not-applicable",
      "when not-applicable",
      "c not-applicable",
      "d not-applicable",
      "authority not-applicable",
    ]);
  });

  it("that is unknown does not block where the criterion is met", () => {
    expect(assess(asked, facts({ base: true, b: true }), day)).toMatchObject({
      outcome: "yes",
      unanswered: [{ path: "yes-no-a" }],
    });
  });

  it("that is unknown leaves open what is not met, and is asked for", () => {
    expect(assess(asked, facts({ base: true, b: false }), day)).toMatchObject({
      status: "undetermined",
      missing: [{ path: "yes-no-a" }],
    });
  });

  it("that is unknown is asked for together with the criterion", () => {
    expect(assess(asked, facts({ base: true }), day)).toMatchObject({
      missing: [{ path: "yes-no-a" }, { path: "yes-no-b" }],
    });
  });

  it("that is met leaves it to the criterion", () => {
    expect(assess(asked, facts({ base: true, a: true, b: false }), day)).toMatchObject({ outcome: "no" });
    expect(assess(asked, facts({ base: true, a: true }), day)).toMatchObject({
      missing: [{ path: "yes-no-b" }],
    });
  });
});

describe("a provision that is not verified well enough", () => {
  const asked = question(all(yes("sure"), yes("doubtful", "unverified")));

  it("does not decide, whether its fact is given or not, and nothing is asked for its sake", () => {
    const because = [{ kind: "withheld", at: "doubtful", citation }];
    for (const given of [{ sure: true }, { sure: true, doubtful: true }, { sure: true, doubtful: false }]) {
      expect(assess(asked, facts(given), day)).toMatchObject({
        status: "undetermined",
        headline: { en: "Open." },
        because,
        missing: [],
        possible: null,
      });
    }
  });

  it("still says what was observed", () => {
    const observed = (value: boolean) =>
      assess(asked, facts({ doubtful: value }), day).finding.children?.[1]?.observed;
    expect(observed(true)).toEqual({ kind: "yes-no", value: true });
    expect(observed(false)).toEqual({ kind: "yes-no", value: false });
  });

  it("decides for who accepts it", () => {
    const accept = "unverified";
    expect(assess(asked, facts({ sure: true, doubtful: true }), { ...day, accept })).toMatchObject({
      outcome: "yes",
    });
    expect(assess(asked, facts({ sure: true, doubtful: false }), { ...day, accept })).toMatchObject({
      outcome: "no",
    });
  });

  it("is a single source when nothing else is accepted by name", () => {
    const single = question(yes("a", "single-source"));
    expect(assess(single, facts({ a: true }), day).status).toBe("decided");
    expect(assess(single, facts({ a: true }), { ...day, accept: "corroborated" }).status).toBe(
      "undetermined",
    );
    const corroborated = question(yes("a", "corroborated"));
    expect(assess(corroborated, facts({ a: true }), { ...day, accept: "corroborated" }).status).toBe(
      "decided",
    );
    expect(assess(corroborated, facts({ a: true }), { ...day, accept: "official" }).status).toBe(
      "undetermined",
    );
  });
});

describe("a provision that no fact can decide", () => {
  it("leaves the answer open and says why, for each kind of reason", () => {
    for (const reason of ["text-not-obtained", "open-reading", "authority"] as const) {
      const answer = assess(question(all(yes("a"), open(reason))), facts({ a: true }), day);
      expect(answer).toMatchObject({
        status: "undetermined",
        because: [{ kind: reason, at: reason, text: { en: `because of ${reason}` }, citation }],
        missing: [],
      });
    }
  });

  it("leaves it to the others where they decide", () => {
    expect(assess(question(all(yes("a"), open("authority"))), facts({ a: false }), day)).toMatchObject({
      outcome: "no",
    });
  });

  it("stands beside the facts that are missing", () => {
    const answer = assess(question(all(yes("a"), open("authority"))), {}, day);
    expect(answer).toMatchObject({
      because: [{ kind: "missing-facts", at: "all" }, { kind: "authority" }],
      missing: [{ path: "yes-no-a", kind: "yes-no", label, citation }],
    });
  });
});

describe("a provision that can be read in two ways", () => {
  const notice = { code: "two-readings", kind: "reading", at: "first", text: label, citation };
  const asked = question(reading);

  it("is decided by the first reading, without a notice where the other says the same", () => {
    const answer = assess(asked, facts({ first: true, second: true }), day);
    expect(answer).toMatchObject({ outcome: "yes", notices: [] });
  });

  it("has a notice with the other outcome where the other reading changes the answer", () => {
    expect(assess(asked, facts({ first: true, second: false }), day)).toMatchObject({
      outcome: "yes",
      finding: { id: "first", state: "met" },
      notices: [{ ...notice, alternative: "no" }],
    });
    expect(assess(asked, facts({ first: false, second: true }), day)).toMatchObject({
      outcome: "no",
      notices: [{ ...notice, alternative: "yes" }],
    });
  });

  it("names no outcome where the other reading would leave the answer open", () => {
    expect(assess(asked, facts({ first: true }), day)).toMatchObject({
      outcome: "yes",
      notices: [{ ...notice, alternative: null }],
    });
  });

  it("names the outcome of the other reading where the first leaves the answer open", () => {
    expect(assess(asked, facts({ second: false }), day)).toMatchObject({
      status: "undetermined",
      missing: [{ path: "yes-no-first" }],
      notices: [{ ...notice, alternative: "no" }],
    });
  });

  it("has no notice where the rest decides", () => {
    const answer = assess(
      question(all(yes("a"), reading)),
      facts({ a: false, first: true, second: false }),
      day,
    );
    expect(answer.notices).toEqual([]);
  });

  it("is replaced one at a time", () => {
    const other: Reading = {
      ...reading,
      decides: yes("third"),
      alternative: yes("fourth"),
      notice: { code: "two-more", text: label },
    };
    const either: Criterion = { ...provision("any"), kind: "any", of: [reading, other] };
    const given = facts({ first: false, second: true, third: false, fourth: true });
    expect(assess(question(either), given, day).notices).toMatchObject([
      { code: "two-readings", alternative: "yes" },
      { code: "two-more", alternative: "yes" },
    ]);
  });

  it("keeps the notices that hold anyway in front", () => {
    const always: Notice = { code: "always", kind: "scope", at: "first", text: label };
    const answer = assess(asked, facts({ first: true, second: false }), { ...day, notices: [always] });
    expect(answer.notices.map(({ code }) => code)).toEqual(["always", "two-readings"]);
  });
});

describe("tests on days, choices and numbers", () => {
  const dayTest = (op: ">" | ">=" | "<" | "<="): Criterion => ({
    ...provision("day"),
    kind: "day",
    source: "day-1",
    op,
    day: "2026-06-30",
  });
  const passing = (op: ">" | ">=" | "<" | "<=") =>
    ["2026-06-29", "2026-06-30", "2026-07-01"].map(
      (given) => assess(question(dayTest(op)), { "day-1": given }, day).finding.state === "met",
    );

  it("a day is before, on or after the day of the law", () => {
    expect(passing("<")).toEqual([true, false, false]);
    expect(passing("<=")).toEqual([true, true, false]);
    expect(passing(">=")).toEqual([false, true, true]);
    expect(passing(">")).toEqual([false, false, true]);
  });

  it("a day is shown with the day that is required", () => {
    expect(assess(question(dayTest("<")), { "day-1": "2026-06-30" }, day).finding).toMatchObject({
      observed: { kind: "day", value: "2026-06-30" },
      required: { op: "<", values: [{ kind: "day", value: "2026-06-30" }] },
    });
  });

  const choiceTest: ChoiceTest = {
    ...provision("choice"),
    kind: "choice",
    source: "choice-1",
    oneOf: ["red", "blue"],
  };

  it("a choice must be one of those named, and is shown with its label", () => {
    const finding = (given: string) => assess(question(choiceTest), { "choice-1": given }, day).finding;
    expect(finding("blue")).toMatchObject({
      state: "met",
      observed: { kind: "choice", value: "blue", label: { vi: "blue", en: "blue" } },
      required: { op: "one-of", values: [{ value: "red" }, { value: "blue" }] },
    });
    expect(finding("green").state).toBe("unmet");
    expect(finding("mauve")).toMatchObject({ state: "unmet", observed: { value: "mauve" } });
  });

  it("a choice without named values has no values to show", () => {
    const source = {
      kind: "choice",
      field: { path: "free", kind: "choice", label },
      read: (given: Facts) => String(given["free"]),
    } as const;
    const asked = {
      ...question(choiceTest),
      criteria: prepare<Facts>({ ...choiceTest, source: "free" }, { free: source }),
    };
    expect(assess(asked, { free: "red" }, day).finding).toMatchObject({
      state: "met",
      observed: { kind: "choice", value: "red", label: { vi: "red", en: "red" } },
      required: { op: "one-of", values: [] },
    });
  });

  it("a missing choice is asked for with its choices", () => {
    const answer = assess(question(choiceTest), {}, day);
    expect(answer).toMatchObject({
      missing: [{ path: "choice-1", kind: "choice", choices: [{}, {}, {}] }],
      finding: { state: "unknown" },
    });
    expect(answer.finding).not.toHaveProperty("observed");
  });

  const numberTest = (op: ">" | ">="): Criterion => ({
    kind: "number",
    id: "number",
    label,
    source: "number-1",
    op,
    figure: { value: "2", unit: "point", citation, verification: "official" },
  });

  it("a number that fails says by how much, and whether more than that is needed", () => {
    expect(assess(question(numberTest(">")), { "number-1": 2 }, day).finding).toMatchObject({
      state: "unmet",
      observed: { kind: "number", value: "2", unit: "point" },
      required: { op: ">", values: [{ kind: "number", value: "2", unit: "point" }] },
      shortfall: { value: "0", unit: "point", exclusive: true },
    });
    expect(assess(question(numberTest(">=")), { "number-1": 1 }, day).finding).toMatchObject({
      shortfall: { value: "1", exclusive: false },
    });
    expect(assess(question(numberTest(">=")), { "number-1": 2 }, day).finding).not.toHaveProperty(
      "shortfall",
    );
  });

  it("a missing number is asked for with its unit", () => {
    expect(assess(question(numberTest(">")), {}, day)).toMatchObject({
      missing: [{ path: "number-1", kind: "number", unit: "point" }],
    });
  });
});

describe("at least so many", () => {
  const two: Criterion = {
    ...provision("two"),
    kind: "at-least",
    count: 2,
    of: [yes("a"), yes("b"), yes("c")],
  };

  it("is decided by enough, or by too few that still can be", () => {
    expect(assess(question(two), facts({ a: true, c: true }), day)).toMatchObject({ outcome: "yes" });
    expect(assess(question(two), facts({ a: false, c: false }), day)).toMatchObject({ outcome: "no" });
    expect(assess(question(two), facts({ a: true, c: false }), day)).toMatchObject({
      missing: [{ path: "yes-no-b" }],
    });
  });
});
