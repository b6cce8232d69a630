import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as craft from "../../src/craft/index.js";
import type { Assessment, Checked } from "../../src/kernel/index.js";
import { candidate, craft as oldCraft, traditionalVillage, village } from "./dossiers.js";

/** A checking function beside its parser and its twin, as functions of any input. */
interface Pair {
  readonly name: string;
  readonly right: object;
  readonly checked: (input: object, on: string) => Assessment<unknown, unknown>;
  readonly parsed: (input: unknown, on: string) => Assessment<unknown, unknown>;
}

function pair<Facts, Parsed>(
  name: string,
  right: Facts & object,
  assess: (facts: Facts, options: { readonly on: string }) => Assessment<unknown, unknown>,
  parse: (input: unknown) => Checked<Parsed>,
  twin: (facts: Parsed, options: { readonly on: string }) => Assessment<unknown, unknown>,
): Pair {
  return {
    name,
    right,
    checked: (input, on) => assess({ ...right, ...Object(input) }, { on }),
    parsed: (input, on) => {
      const facts = parse({ ...right, ...Object(input) });
      return facts.ok ? twin(facts.value, { on }) : { status: "invalid", issues: facts.issues };
    },
  };
}

const pairs: readonly Pair[] = [
  pair(
    "assessTraditionalCraft",
    oldCraft,
    craft.assessTraditionalCraft,
    craft.parseTraditionalCraft,
    craft.assessParsedTraditionalCraft,
  ),
  pair(
    "assessCraftVillage",
    village,
    craft.assessCraftVillage,
    craft.parseCraftVillage,
    craft.assessParsedCraftVillage,
  ),
  pair(
    "assessTraditionalCraftVillage",
    traditionalVillage,
    craft.assessTraditionalCraftVillage,
    craft.parseTraditionalCraftVillage,
    craft.assessParsedTraditionalCraftVillage,
  ),
  pair(
    "checkDossier",
    { title: "craftVillage", papers: { results: true } } as const,
    craft.checkDossier,
    craft.parseDossier,
    craft.checkParsedDossier,
  ),
  pair(
    "schedule",
    { receivedOn: "2026-04-01" },
    (facts: craft.ScheduleFacts) => craft.schedule(facts),
    craft.parseSchedule,
    (facts: craft.ParsedSchedule) => craft.scheduleParsed(facts),
  ),
  pair(
    "supportCap",
    { item: "tradePromotion", beneficiary: "household", supportedElsewhere: false, costDong: 7 } as const,
    craft.supportCap,
    craft.parseSupport,
    craft.parsedSupportCap,
  ),
  pair("assessArtisan", candidate, craft.assessArtisan, craft.parseArtisan, craft.assessParsedArtisan),
  pair(
    "assessVote",
    { members: 10, attending: 9, yesVotes: 9 },
    craft.assessVote,
    craft.parseVote,
    craft.assessParsedVote,
  ),
  pair(
    "publicationPeriod",
    { publishedOn: "2024-10-02" },
    craft.publicationPeriod,
    craft.parsePublication,
    craft.parsedPublicationPeriod,
  ),
  pair(
    "artisanBonus",
    { title: "peoplesArtisan", baseSalaryDong: 2_340_000 } as const,
    craft.artisanBonus,
    craft.parseBonus,
    craft.parsedArtisanBonus,
  ),
];

const days = [
  "2007-06-01",
  "2010-03-01",
  "2018-05-31",
  "2019-03-01",
  "2024-06-05",
  "2026-11-21",
  "2026-13-01",
];

const json = (value: unknown) => JSON.stringify(value);

describe.each(pairs)("$name", ({ right, checked, parsed }) => {
  it("gives the same bytes as its twin on every day", () => {
    for (const on of days) expect(json(checked({}, on))).toBe(json(parsed({}, on)));
  });

  it("gives the same bytes when asked twice", () => {
    expect(json(checked({}, "2026-11-21"))).toBe(json(checked({}, "2026-11-21")));
  });

  it("reads `null` as not given", () => {
    const names = Object.keys(right);
    const nulls = Object.fromEntries(names.map((name) => [name, null]));
    const absent = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(json(checked(nulls, "2026-11-21"))).toBe(json(checked(absent, "2026-11-21")));
  });

  it("never throws on bad input, and names a fault for each unknown field", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(...days), (input, on) => {
        const answer = checked(input, on);
        return json(answer) === json(parsed(input, on));
      }),
    );
    expect(checked({ extra: 1 }, "2026-11-21")).toMatchObject({
      issues: [{ path: "extra", code: "unknown-key" }],
    });
  });

  it("never throws on facts of the wrong kind", () => {
    const names = Object.keys(right);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        return typeof checked({ [name]: value }, "2026-11-21").status === "string";
      }),
    );
  });
});

describe("input that is no object", () => {
  it.each([undefined, null, 1, "x", []])("%o is a fault of the whole", (input) => {
    for (const parse of [
      craft.parseTraditionalCraft,
      craft.parseCraftVillage,
      craft.parseTraditionalCraftVillage,
      craft.parseDossier,
      craft.parseSchedule,
      craft.parseSupport,
      craft.parseArtisan,
      craft.parseVote,
      craft.parsePublication,
      craft.parseBonus,
    ]) {
      expect(parse(input)).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([{ path: "", code: "not-an-object", message: expect.anything() }]),
      });
    }
  });
});

describe("faults of a village", () => {
  it("are named all at once, with their paths", () => {
    const parsed = craft.parseTraditionalCraftVillage({
      households: { total: 0, takingPart: 1.5 },
      stableYears: -1,
      environment: { centralTreatment: "broken", plan: true },
      craft: { recognised: "yes", yearsInLocality: "sixty", trade: "mining" },
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`).toSorted()).toEqual([
      "craft.recognised: not-a-yes-no",
      "craft.trade: not-a-choice",
      "craft.yearsInLocality: malformed",
      "environment.centralTreatment: not-a-choice",
      "environment.plan: unknown-key",
      "households.takingPart: too-fine",
      "households.total: not-above-zero",
      "stableYears: negative",
    ]);
  });

  it("a group that is none is one fault", () => {
    const parsed = craft.parseCraftVillage({ households: 3 });
    expect(parsed).toMatchObject({ issues: [{ path: "households", code: "not-an-object" }] });
  });

  it("more households taking part than there are", () => {
    const parsed = craft.parseCraftVillage({ households: { total: 9, takingPart: 10 } });
    expect(parsed).toMatchObject({ issues: [{ path: "households.takingPart", code: "beyond-whole" }] });
    expect(craft.parseCraftVillage({ households: { total: 10, takingPart: 10 } }).ok).toBe(true);
  });
});

describe("the list of rural trades", () => {
  it("is the input's own, in the order of the law", () => {
    const trades = craft.ruralTrades({ on: "2018-06-01" }) ?? [];
    expect(trades.map(({ citation }) => citation.clause)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    for (const { id } of trades) expect(craft.parseTraditionalCraft({ trade: id }).ok).toBe(true);
    expect(craft.ruralTrades({ on: "2018-05-31" })).toBeNull();
  });
});
