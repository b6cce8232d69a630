import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import type { EnterpriseSize, FormerPlace, ProductionPlace } from "../../src/people/establishment-inputs.js";
import { legalForms } from "../../src/people/legal-form.js";
import { localUnits } from "../../src/people/unit.js";
import {
  amended,
  assessRural,
  decreeAlone,
  household,
  outcomeOf,
  parse,
  withCircular,
} from "./establishments.js";

const everyDay = [decreeAlone, withCircular, amended];
const enterprise = { ...household, legalForm: "enterprise" } as const;

const sized = (size: EnterpriseSize, on: string, accept?: "unverified") =>
  outcomeOf({ ...enterprise, size }, on, accept);
const placed = (place: ProductionPlace, on: string) => outcomeOf({ ...household, place }, on);
const formerly = (former: FormerPlace, on = withCircular) => placed({ former }, on);

describe("legal forms", () => {
  it("were small and medium enterprises, cooperatives, cooperative groups and households until 14 October 2025", () => {
    for (const on of [decreeAlone, withCircular]) {
      const states = legalForms.map((legalForm) =>
        outcomeOf({ ...household, legalForm, size: { smallOrMedium: true } }, on),
      );
      expect(states).toEqual(["in", "in", "out", "in", "in", "out"]);
    }
  });

  it("are joined by unions of cooperatives from 15 October 2025", () => {
    const states = legalForms.map((legalForm) =>
      outcomeOf({ ...household, legalForm, size: { smallOrMedium: true } }, "2025-10-15"),
    );
    expect(states).toEqual(["in", "in", "in", "in", "in", "out"]);
    expect(outcomeOf({ ...household, legalForm: "cooperativeUnion" }, "2025-10-14")).toBe("out");
  });

  it("are enough without a size unless it is an enterprise", () => {
    for (const on of everyDay) {
      expect(outcomeOf(household, on)).toBe("in");
      expect(outcomeOf({ ...household, size: { smallOrMedium: false } }, on)).toBe("in");
      expect(outcomeOf(enterprise, on)).toBe("open");
    }
  });
});

describe("direct production and lawful establishment", () => {
  it("are asked: who does not produce directly is none", () => {
    for (const on of everyDay) {
      expect(outcomeOf({ ...household, producesDirectly: false }, on)).toBe("out");
    }
  });

  it("that it is lawfully set up is asked until 14 October 2025, and not by the text after", () => {
    expect(outcomeOf({ ...household, lawfullySetUp: false }, "2025-10-14")).toBe("out");
    expect(outcomeOf({ ...household, lawfullySetUp: false }, "2025-10-15")).toBe("in");
    expect(outcomeOf({ ...household, lawfullySetUp: null }, withCircular)).toBe("open");
  });
});

describe("the size of an enterprise", () => {
  it("may be stated: the status decides under every text", () => {
    for (const on of everyDay) {
      expect(sized({ smallOrMedium: true }, on)).toBe("in");
      expect(sized({ smallOrMedium: false }, on)).toBe("out");
    }
  });

  it("until 14 October 2025: capital of 100 billion đồng is not over it, one đồng more is", () => {
    const figures = (capitalDong: number | string) =>
      sized({ capitalDong, averageWorkers: 301 }, withCircular);
    expect(figures("99999999999")).toBe("in");
    expect(figures(100_000_000_000)).toBe("in");
    expect(figures("100000000001")).toBe("out");
  });

  it("until 14 October 2025: 300 workers are not over 300, 300.01 on average are", () => {
    const figures = (averageWorkers: number) =>
      sized({ capitalDong: 100_000_000_001, averageWorkers }, withCircular);
    expect(figures(299.99)).toBe("in");
    expect(figures(300)).toBe("in");
    expect(figures(300.01)).toBe("out");
  });

  it("until 14 October 2025: one of the two figures is enough", () => {
    expect(sized({ capitalDong: 1 }, decreeAlone)).toBe("in");
    expect(sized({ averageWorkers: 1 }, withCircular)).toBe("in");
    expect(sized({ capitalDong: 200_000_000_000 }, withCircular)).toBe("open");
  });

  it("until 14 October 2025: the figures come from one secondary source and decide no stricter caller's answer", () => {
    const answer = assessRural({ ...enterprise, size: { capitalDong: 1 } }, withCircular, "corroborated");
    expect(answer).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "withheld" }, {}],
    });
  });

  it("from 15 October 2025: figures known from recollection decide only for who accepts them", () => {
    const figures = { insuredWorkers: 10, revenueDong: 1, capitalDong: 1 };
    expect(sized(figures, amended)).toBe("open");
    expect(sized(figures, amended, "unverified")).toBe("in");
  });

  it("from 15 October 2025: up to 200 insured workers, and with them 200 billion of revenue or 100 of capital", () => {
    const figures = (insuredWorkers: number, revenueDong: number, capitalDong: number) =>
      sized({ insuredWorkers, revenueDong, capitalDong }, amended, "unverified");
    const [revenue, capital] = [200_000_000_000, 100_000_000_000];
    expect(figures(200, revenue, capital + 1)).toBe("in");
    expect(figures(200, revenue + 1, capital)).toBe("in");
    expect(figures(200, revenue + 1, capital + 1)).toBe("out");
    expect(figures(200.01, revenue, capital)).toBe("out");
  });

  it("says by how much a figure is passed", () => {
    const size = { capitalDong: 150_000_000_000, averageWorkers: 310 };
    const answer = assessRural({ ...enterprise, size }, withCircular);
    if (answer.status === "invalid") throw new Error("invalid");
    expect(findFinding(answer, "rural.form.enterprise.size.figures.workers")).toMatchObject({
      state: "unmet",
      citation: { document: "56/2009/NĐ-CP", article: "3" },
      verification: "single-source",
      observed: { kind: "number", value: "310", unit: "person" },
      required: { op: "<=", values: [{ kind: "number", value: "300", unit: "person" }] },
      shortfall: { value: "10", unit: "person", exclusive: false },
    });
  });
});

describe("the place of production until 14 October 2025", () => {
  it("is a commune or township anywhere", () => {
    expect(formerly({ unit: "commune" })).toBe("in");
    expect(formerly({ unit: "township" })).toBe("in");
  });

  it("is a ward of a town or of a grade-2 or grade-3 city", () => {
    expect(formerly({ unit: "ward", wardOf: "town" })).toBe("in");
    expect(formerly({ unit: "ward", wardOf: "grade3City" })).toBe("in");
    expect(formerly({ unit: "ward", wardOf: "grade2City" })).toBe("in");
    expect(formerly({ unit: "ward", wardOf: "urbanDistrict" })).toBe("out");
    expect(formerly({ wardOf: "grade1City", convertedFromCommune: false })).toBe("out");
  });

  it("does not look at the units of after 1 July 2025, nor at craft villages", () => {
    const place = { unit: "commune", centrallyRunCity: false, recognisedCraftVillage: true } as const;
    expect(placed(place, withCircular)).toBe("open");
    expect(placed({ ...place, former: { wardOf: "urbanDistrict" } }, "2025-10-14")).toBe("out");
    expect(placed({ ...place, former: { wardOf: "urbanDistrict" } }, "2025-10-15")).toBe("in");
  });

  it("is a ward of a grade-1 city converted from a commune not over five years before (TT 46/2012, Điều 3 k1 đ)", () => {
    const converted = (convertedOn: string, planYear: number) =>
      formerly({ wardOf: "grade1City", convertedOn, planYear });
    expect(converted("2008-01-01", 2013)).toBe("in");
    expect(converted("2007-12-31", 2013)).toBe("in");
    expect(converted("2007-12-30", 2013)).toBe("out");
    expect(converted("2007-12-31", 2014)).toBe("out");
    expect(converted("2013-02-01", 2013)).toBe("in");
    expect(converted("2012-02-29", 2018)).toBe("out");
    expect(converted("2196-02-29", 2199)).toBe("in");
  });

  it("shows the years that went by, and how many days they are too many", () => {
    const years = (convertedOn: string, planYear: number) => {
      const former = { wardOf: "grade1City", convertedOn, planYear } as const;
      const answer = assessRural({ ...household, place: { former } }, withCircular);
      if (answer.status === "invalid") throw new Error("invalid");
      return findFinding(answer, "rural.place.converted.years");
    };
    expect(years("2007-12-31", 2013)?.observed).toEqual({ kind: "number", value: "5", unit: "year" });
    expect(years("2008-06-01", 2013)?.observed).toEqual({
      kind: "range",
      least: "4",
      most: "5",
      unit: "year",
    });
    expect(years("2013-06-01", 2013)).toMatchObject({ state: "met" });
    expect(years("2013-06-01", 2013)?.observed).toBeUndefined();
    expect(years("2007-12-20", 2013)).toMatchObject({
      state: "unmet",
      required: { op: "<=", values: [{ kind: "number", value: "5", unit: "year" }] },
      shortfall: { value: "11", unit: "day", exclusive: false },
    });
  });

  it("leaves the five years open before the circular, which says to which day they count", () => {
    const former = { wardOf: "grade1City", convertedOn: "2011-01-01", planYear: 2012 } as const;
    expect(formerly(former, "2013-02-09")).toBe("open");
    expect(formerly(former, "2013-02-10")).toBe("in");
    expect(assessRural({ ...household, place: { former } }, "2013-02-09")).toMatchObject({
      status: "undetermined",
      missing: [],
      because: [{ kind: "open-reading", at: "rural.place.converted.years" }],
    });
  });
});

describe("the place of production from 15 October 2025", () => {
  it("is every unit of a province", () => {
    for (const unit of localUnits) expect(placed({ unit, centrallyRunCity: false }, amended)).toBe("in");
  });

  it("is a commune or special zone of a centrally-run city, not a ward", () => {
    const states = localUnits.map((unit) =>
      placed({ unit, centrallyRunCity: true, recognisedCraftVillage: false }, amended),
    );
    expect(states).toEqual(["in", "out", "in"]);
  });

  it("is a craft village that the province recognised, wherever it lies", () => {
    const ward = { unit: "ward", centrallyRunCity: true } as const;
    expect(placed({ ...ward, recognisedCraftVillage: true }, amended)).toBe("in");
    expect(placed(ward, amended)).toBe("open");
  });
});

describe("the seat", () => {
  it("is no fact: only the place of production is asked (TT 46/2012, Điều 3 k1 d)", () => {
    expect(parse({ seat: "ward" })).toMatchObject({
      ok: false,
      issues: [{ path: "seat", code: "unknown-key" }],
    });
  });
});

describe("faults", () => {
  const codesOf = (input: unknown) => {
    const parsed = parse(input);
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`);
  };

  it("names a status and figures together", () => {
    expect(codesOf({ size: { smallOrMedium: true, revenueDong: 5 } })).toEqual([
      "size.smallOrMedium: conflict",
    ]);
  });

  it("names what only a ward can have of a commune or township", () => {
    const unit = "commune";
    expect(codesOf({ place: { former: { unit, wardOf: "town" } } })).toEqual(["place.former.unit: conflict"]);
    expect(codesOf({ place: { former: { unit, convertedFromCommune: true } } })).toEqual([
      "place.former.unit: conflict",
    ]);
    expect(codesOf({ place: { former: { unit: "township", convertedOn: "2010-01-01" } } })).toEqual([
      "place.former.unit: conflict",
    ]);
    expect(codesOf({ place: { former: { unit, convertedFromCommune: false } } })).toEqual([]);
  });

  it("names a day of conversion of a ward that was not converted, and a plan before the conversion", () => {
    const former = { convertedFromCommune: false, convertedOn: "2010-01-01", planYear: 2009 };
    expect(codesOf({ place: { former } })).toEqual([
      "place.former.convertedOn: conflict",
      "place.former.planYear: out-of-order",
    ]);
  });

  it("names all faults at once, each in both languages", () => {
    const parsed = parse({
      legalForm: "company",
      lawfullySetUp: "yes",
      size: { capitalDong: -1, averageWorkers: 1.234, insuredWorkers: "ten", revenueDong: 1e17 },
      place: { unit: "town", former: { convertedOn: "2010-02-30", planYear: 2013.5 } },
    });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      "legalForm: not-a-choice",
      "lawfullySetUp: not-a-yes-no",
      "place.unit: not-a-choice",
      "size.capitalDong: negative",
      "size.averageWorkers: too-fine",
      "size.insuredWorkers: malformed",
      "size.revenueDong: too-large",
      "place.former.convertedOn: not-a-day",
      "place.former.planYear: too-fine",
    ]);
    expect(issues.every(({ message }) => message.vi !== "" && message.en !== "")).toBe(true);
  });

  it("takes nothing, null and undefined alike for not given", () => {
    expect(parse({})).toEqual(parse({ legalForm: null, size: null, place: { former: undefined } }));
  });
});
