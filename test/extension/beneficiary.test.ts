import { describe, expect, it } from "vitest";
import { assessBeneficiary } from "../../src/extension/assess-beneficiary.js";
import { assessParsedBeneficiary } from "../../src/extension/beneficiary.js";
import type { BeneficiaryFacts } from "../../src/extension/beneficiary-inputs.js";
import { parseBeneficiary } from "../../src/extension/facts.js";
import { type Sector, sectors } from "../../src/extension/sector.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import { toRecord } from "../../src/kernel/record.js";
import {
  amended,
  ask,
  codesOf,
  decreeAlone,
  everyDay,
  finding,
  groundsOf,
  household,
  missingOf,
  nobody,
  onlyHousehold,
  outcomeOf,
  withCircular,
} from "./beneficiaries.js";

const inSectors = (...of: readonly Sector[]) => ({ ...onlyHousehold, sectors: of });

describe("a rural industrial establishment in a listed sector", () => {
  it("is a beneficiary under every text, on that ground", () => {
    for (const on of everyDay) {
      expect(outcomeOf(household, on)).toBe("eligible");
      expect(groundsOf(household, on)).toEqual(["ruralEstablishment"]);
    }
  });

  it("is judged by the place of production; before 15 October 2025 by the former unit", () => {
    const place = { unit: "ward", centrallyRunCity: false, former: { wardOf: "urbanDistrict" } } as const;
    const facts = { ...onlyHousehold, establishment: { ...household.establishment, place } };
    expect(outcomeOf(facts, "2025-10-14")).toBe("ineligible");
    expect(outcomeOf(facts, "2025-10-15")).toBe("eligible");
  });

  it("is none while it may produce elsewhere, and the answer asks where", () => {
    const facts = { ...onlyHousehold, establishment: { ...household.establishment, place: {} } };
    expect(missingOf(facts, amended)).toEqual([
      "establishment.place.centrallyRunCity",
      "establishment.place.unit",
      "establishment.place.recognisedCraftVillage",
    ]);
  });
});

describe("the list of sectors (Điều 5)", () => {
  const listed = (on: string) =>
    sectors.filter(
      (sector) =>
        outcomeOf(
          {
            ...inSectors(sector),
            area: { difficulty: "difficult" },
            savesMinerals: true,
            craftToPreserve: true,
            pollutingBrickKiln: false,
          },
          on,
        ) === "eligible",
    );

  it("of 2012", () => {
    const of2012 = [
      "agroForestFishery",
      "food",
      "consumerGoods",
      "agriculturalChemicals",
      "buildingMaterials",
      "mechanical",
      "electricalElectronic",
      "supportingIndustry",
      "handicraft",
      "mining",
      "environmentalTreatment",
    ];
    expect(listed(decreeAlone)).toEqual(of2012);
    expect(listed("2025-10-14")).toEqual(of2012);
  });

  it("of 2025: without mining, with textiles, green and digital trades", () => {
    expect(listed("2025-10-15")).toEqual([
      "agroForestFishery",
      "food",
      "consumerGoods",
      "textilesFootwear",
      "agriculturalChemicals",
      "buildingMaterials",
      "mechanical",
      "supportingIndustry",
      "handicraft",
      "biotechnology",
      "environmentalIndustry",
      "greenTransition",
      "cleanEnergy",
      "advancedIndustry",
      "environmentalTreatment",
      "digitalTransformation",
    ]);
  });

  it("is passed by one sector of several; an empty list passes none, an absent one is unknown", () => {
    expect(outcomeOf(inSectors("biotechnology", "food"), withCircular)).toBe("eligible");
    expect(outcomeOf(inSectors(), withCircular)).toBe("ineligible");
    expect(missingOf({ ...onlyHousehold, sectors: null }, amended)).toContain("sectors");
  });

  it("has mining only in difficult and extremely difficult areas", () => {
    const mining = (difficulty: "none" | "difficult" | "extremelyDifficult") =>
      outcomeOf({ ...inSectors("mining"), area: { difficulty } }, withCircular);
    expect(["none", "difficult", "extremelyDifficult"].map((it) => mining(it as "none"))).toEqual([
      "ineligible",
      "eligible",
      "eligible",
    ]);
    expect(missingOf(inSectors("mining"), withCircular)).toEqual(["area.difficulty"]);
    expect(outcomeOf(inSectors("mining"), amended)).toBe("ineligible");
  });

  it("from 15 October 2025 has building materials that save minerals and crafts to be preserved", () => {
    const kiln = { pollutingBrickKiln: false };
    const materials = { ...inSectors("buildingMaterials"), ...kiln };
    expect(outcomeOf(materials, "2025-10-14")).toBe("eligible");
    expect(missingOf(materials, "2025-10-15")).toEqual(["savesMinerals"]);
    expect(outcomeOf({ ...materials, savesMinerals: false }, amended)).toBe("ineligible");
    expect(outcomeOf(inSectors("handicraft"), "2025-10-14")).toBe("eligible");
    expect(missingOf(inSectors("handicraft"), "2025-10-15")).toEqual(["craftToPreserve"]);
    expect(outcomeOf({ ...inSectors("handicraft"), craftToPreserve: false }, amended)).toBe("ineligible");
  });

  it("names the article that lists a sector, and the decree that changed it", () => {
    expect(finding(household, amended, "sector.food")).toMatchObject({
      state: "met",
      citation: {
        document: "45/2012/NĐ-CP",
        article: "5",
        point: "a",
        amendedBy: { document: "235/2025/NĐ-CP" },
      },
      verification: "official",
    });
  });
});

describe("bricks from polluting kilns (TT 46/2012, Điều 5 k1)", () => {
  const bricks = { ...onlyHousehold, sectors: ["buildingMaterials"], savesMinerals: true } as const;
  const kiln = { ...bricks, pollutingBrickKiln: true };

  it("are excluded from 10 February 2013 on, also under the text of 2025", () => {
    expect(outcomeOf(kiln, "2013-02-09")).toBe("eligible");
    expect(outcomeOf(kiln, "2013-02-10")).toBe("ineligible");
    expect(outcomeOf(kiln, amended)).toBe("ineligible");
    expect(outcomeOf({ ...kiln, pollutingBrickKiln: false }, amended)).toBe("eligible");
  });

  it("are asked about only where building materials are made", () => {
    expect(missingOf(bricks, withCircular)).toEqual(["pollutingBrickKiln"]);
    expect(ask(onlyHousehold, withCircular)).toMatchObject({ status: "decided" });
  });

  it("leave another sector and cleaner production as grounds, with the other reading in a notice", () => {
    const read = (facts: BeneficiaryFacts, on = withCircular) => {
      const answer = ask(facts, on);
      return "notices" in answer
        ? answer.notices.find(({ code }) => code === "brick-kiln-reading")
        : undefined;
    };
    const food = { ...kiln, sectors: ["buildingMaterials", "food"] } as const;
    expect(groundsOf(food, withCircular)).toEqual(["ruralEstablishment"]);
    expect(read(food)).toMatchObject({ kind: "reading", alternative: { eligible: false } });
    expect(read({ ...kiln, cleanerProduction: true }, amended)).toMatchObject({ kind: "reading" });
    expect(read({ ...food, serviceProvider: true })).toBeUndefined();
    expect(read(food, decreeAlone)).toBeUndefined();
    expect(read(kiln)).toBeUndefined();
    expect(read(household)).toBeUndefined();
  });
});

describe("cleaner production", () => {
  const large = {
    ...nobody,
    establishment: {
      legalForm: "enterprise",
      size: { smallOrMedium: false },
      place: { unit: "ward", centrallyRunCity: true, recognisedCraftVillage: false },
    },
    sectors: [],
    cleanerProduction: true,
  } as const satisfies BeneficiaryFacts;

  it("is a ground without limit of size or place, and itself a listed sector", () => {
    for (const on of everyDay) expect(groundsOf(large, on)).toEqual(["cleanerProduction"]);
  });

  it("is joined by sustainable production and consumption from 15 October 2025", () => {
    const facts = { ...large, cleanerProduction: false, sustainableProduction: true };
    expect(outcomeOf(facts, "2025-10-14")).toBe("ineligible");
    expect(groundsOf(facts, "2025-10-15")).toEqual(["cleanerProduction"]);
  });

  it("comes with the notice that it follows no order, from 10 February 2013", () => {
    expect(codesOf(large, "2013-02-09")).not.toContain("cleaner-production-unordered");
    expect(codesOf(large, "2013-02-10")).toContain("cleaner-production-unordered");
    expect(codesOf(household, withCircular)).not.toContain("cleaner-production-unordered");
  });
});

describe("the further groups", () => {
  it("infrastructure investors and artisans are beneficiaries from 15 October 2025", () => {
    for (const group of ["infrastructureInvestor", "handicraftArtisan"] as const) {
      const facts = { ...nobody, [group]: true };
      expect(outcomeOf(facts, "2025-10-14")).toBe("ineligible");
      expect(groundsOf(facts, "2025-10-15")).toEqual([group]);
      expect(codesOf(facts, "2025-10-15")).toContain("sector-list-scope");
    }
    expect(codesOf(household, amended)).not.toContain("sector-list-scope");
  });

  it("whoever delivers extension services is one under every text", () => {
    for (const on of everyDay) {
      expect(groundsOf({ ...nobody, serviceProvider: true }, on)).toEqual(["serviceProvider"]);
    }
    expect(codesOf({ ...nobody, serviceProvider: true }, "2013-02-09")).not.toContain("service-capacity");
    expect(codesOf({ ...nobody, serviceProvider: true }, "2013-02-10")).toContain("service-capacity");
  });

  it("are known less surely than the rest: a stricter caller gets no answer from them", () => {
    expect(outcomeOf({ ...nobody, serviceProvider: true }, amended, "corroborated")).toBe("undetermined");
    expect(outcomeOf({ ...nobody, handicraftArtisan: true }, amended, "official")).toBe("undetermined");
    expect(outcomeOf({ ...nobody, serviceProvider: true }, withCircular, "official")).toBe("eligible");
  });
});

describe("the day of approval", () => {
  it("selects the texts", () => {
    const refsOn = (on: string) => {
      const answer = ask(household, on);
      return "regimes" in answer ? answer.regimes.map(({ id }) => id) : [];
    };
    expect(refsOn("2012-07-05")).toEqual(["extension.decree-45-2012"]);
    expect(refsOn("2013-02-09")).toEqual(["extension.decree-45-2012"]);
    expect(refsOn("2013-02-10")).toEqual(["extension.decree-45-2012", "extension.circular-46-2012"]);
    expect(refsOn("2025-10-14")).toEqual(["extension.decree-45-2012", "extension.circular-46-2012"]);
    expect(refsOn("2025-10-15")).toEqual(["extension.decree-235-2025", "extension.circular-46-2012"]);
  });

  it("before 5 July 2012 has no law that the library knows", () => {
    expect(ask(household, "2012-07-04")).toEqual({
      status: "not-in-force",
      on: "2012-07-04",
      regimes: [],
      reason: "before",
    });
  });

  it("must be a day", () => {
    expect(ask(household, "2026-02-30")).toMatchObject({
      status: "invalid",
      issues: [{ path: "on", code: "not-a-day" }],
    });
  });

  it("comes with notices: the authority decides, old projects go on, circulars unread or behind", () => {
    expect(codesOf(household, "2014-06-01")).toEqual(["old-text-continues", "authority-decides"]);
    expect(codesOf(household, "2025-10-14")).toEqual([
      "circular-amendment-unread",
      "former-units-used",
      "old-text-continues",
      "authority-decides",
    ]);
    expect(codesOf(household, "2025-10-15")).toEqual(["circular-behind-decree", "authority-decides"]);
    expect(codesOf(household, "2026-11-21")).not.toContain("after-knowledge");
    expect(codesOf(household, "2026-11-22")).toContain("after-knowledge");
  });
});

describe("an answer", () => {
  it("is the same, byte for byte, from parsed facts", () => {
    const facts = { ...household, workers: 50, area: { poorDistrict: true } };
    const parsed = parseBeneficiary(facts);
    if (!parsed.ok) throw new Error("faulty facts");
    for (const on of everyDay) {
      const twin = assessParsedBeneficiary(parsed.value, { on });
      expect(JSON.stringify(twin)).toBe(JSON.stringify(assessBeneficiary(facts, { on })));
    }
  });

  it("that is open says why and what is missing, and has no priority yet", () => {
    const answer = ask({ ...nobody, serviceProvider: null }, amended);
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "missing-facts" }],
      missing: [{ path: "serviceProvider", kind: "yes-no" }],
      possible: null,
    });
  });

  it("can be stored: states by id, the group of priority itself not applicable", () => {
    const { findings } = toRecord(ask(household, withCircular));
    expect(findings["extension.beneficiary"]).toBe("met");
    expect(findings["extension.beneficiary.establishment.place"]).toBe("met");
    expect(findings["extension.beneficiary.priority"]).toBe("not-applicable");
    expect(findings["extension.beneficiary.priority.area"]).toBe("unknown");
  });

  it("names on a beneficiary, once each, the facts that would say more of its priority", () => {
    const answer = ask({ ...onlyHousehold, workers: 60 }, withCircular);
    const paths = answer.status === "decided" ? answer.unanswered.map(({ path }) => path) : [];
    expect(paths).toContain("area.poorDistrict");
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("asks for sectors with the groups to choose from", () => {
    const answer = ask({ ...onlyHousehold, sectors: null }, amended);
    const asked =
      answer.status === "undetermined" ? answer.missing.find(({ path }) => path === "sectors") : undefined;
    expect(asked).toMatchObject({ kind: "list" });
    expect(asked?.choices?.map(({ value }) => value)).toEqual(sectors);
  });

  it("with an impossible option is a programmer's mistake", () => {
    const options = JSON.parse('{ "on": "2026-03-02", "accept": "rumour" }');
    expect(() => assessBeneficiary(household, options)).toThrow(InvariantError);
  });
});

describe("faults", () => {
  const codes = (input: unknown) => {
    const parsed = parseBeneficiary(input);
    return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path}: ${code}`);
  };

  it("are all named at once, each with its path", () => {
    expect(
      codes({
        establishment: { legalForm: "company", size: { capitalDong: -5 } },
        cleanerProduction: "yes",
        sectors: ["food", "food"],
        area: { difficulty: "hard" },
        product: 3,
        materials: { localDong: 6, totalDong: 5 },
        workers: 12.5,
        stars: 5,
      }),
    ).toEqual([
      "establishment.legalForm: not-a-choice",
      "cleanerProduction: not-a-yes-no",
      "area.difficulty: not-a-choice",
      "product: not-an-object",
      "stars: unknown-key",
      "establishment.size.capitalDong: negative",
      "sectors[1]: duplicate",
      "materials.localDong: beyond-whole",
      "workers: too-fine",
    ]);
  });

  it("name a sector that does not exist, and a list that is none", () => {
    expect(codes({ sectors: ["food", "farming"] })).toEqual(["sectors[1]: not-a-choice"]);
    expect(codes({ sectors: "food" })).toEqual(["sectors: not-a-list"]);
  });

  it("make the answer invalid", () => {
    const facts: BeneficiaryFacts = JSON.parse('{ "workers": -1 }');
    expect(assessBeneficiary(facts, { on: amended })).toMatchObject({
      status: "invalid",
      issues: [{ path: "workers", code: "negative" }],
    });
  });
});
