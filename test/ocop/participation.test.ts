import { describe, expect, it } from "vitest";
import { findFinding } from "../../src/kernel/inspect.js";
import { assessParticipation } from "../../src/ocop/assess-participation.js";
import { assessParsedParticipation } from "../../src/ocop/participation.js";
import type { ParticipationFacts } from "../../src/ocop/participation-inputs.js";
import { parseParticipation } from "../../src/ocop/participation-schema.js";
import { faultsOf, missingOf, noticesOf, outcomeOf } from "./answers.js";

const on = "2026-09-01";
const product = { localSpeciality: true, madeToStandards: true } as const;
const whole: ParticipationFacts = {
  participant: "cooperative",
  businessRegistration: true,
  sector: "I",
  ...product,
};

describe("who may take part (Điều 2 khoản 3)", () => {
  it.each(["cooperative", "cooperativeGroup", "smallOrMediumEnterprise", "farm"] as const)(
    "%s may with every product, registered or not",
    (participant) => {
      for (const sector of ["I", "II", "III", "IV", "V", "VI"] as const) {
        expect(outcomeOf(assessParticipation({ participant, sector, ...product }, { on }))).toBe("eligible");
      }
    },
  );

  it("a household may with a business registration only", () => {
    const household = { ...whole, participant: "household" } as const;
    const asked = (businessRegistration: boolean | null) =>
      assessParticipation({ ...household, businessRegistration }, { on });
    expect(outcomeOf(asked(true))).toBe("eligible");
    expect(outcomeOf(asked(false))).toBe("ineligible");
    expect(missingOf(asked(null))).toEqual(["businessRegistration"]);
  });

  it.each(["association", "operatingCentre", "equivalentOrganisation"] as const)(
    "%s may with a tourism service only",
    (participant) => {
      const asked = (sector: "V" | "VI" | null) =>
        assessParticipation({ ...whole, participant, sector }, { on });
      expect(outcomeOf(asked("VI"))).toBe("eligible");
      expect(outcomeOf(asked("V"))).toBe("ineligible");
      expect(missingOf(asked(null))).toEqual(["sector"]);
    },
  );

  it("somebody else may not", () => {
    expect(outcomeOf(assessParticipation({ participant: "other" }, { on }))).toBe("ineligible");
  });

  it("a large enterprise may not, by a reading whose alternative is told where it matters", () => {
    const answer = assessParticipation({ ...whole, participant: "largeEnterprise" }, { on });
    expect(outcomeOf(answer)).toBe("ineligible");
    expect(answer).toMatchObject({
      notices: [{ code: "large-enterprise-not-named", kind: "reading", alternative: "eligible" }],
    });
    const excluded = assessParticipation(
      { ...whole, participant: "largeEnterprise", sector: "none" },
      { on },
    );
    expect(noticesOf(excluded)).toEqual([]);
  });

  it("names what was not given and not needed", () => {
    const answer = assessParticipation({ participant: "farm", sector: "I", ...product }, { on });
    expect(answer).toMatchObject({ status: "decided", unanswered: [{ path: "businessRegistration" }] });
  });
});

describe("with which product (Điều 2 khoản 1, 2)", () => {
  it.each([
    ["sector", { sector: "none" }],
    ["speciality", { localSpeciality: false }],
    ["standards", { madeToStandards: false }],
  ] as const)("not without %s", (id, change) => {
    const answer = assessParticipation({ ...whole, ...change }, { on });
    expect(outcomeOf(answer)).toBe("ineligible");
    expect(findFinding(answer, `ocop.participate.product.${id}`)?.state).toBe("unmet");
  });

  it("asks for all facts when none is given", () => {
    expect(missingOf(assessParticipation({}, { on }))).toEqual([
      "participant",
      "businessRegistration",
      "sector",
      "localSpeciality",
      "madeToStandards",
    ]);
  });
});

describe("the day of participation", () => {
  it("is answered from 22 May 2026; of the decisions before, the text was not obtained", () => {
    expect(outcomeOf(assessParticipation(whole, { on: "2026-05-22" }))).toBe("eligible");
    expect(outcomeOf(assessParticipation(whole, { on: "2026-05-21" }))).toBe("text-not-obtained");
    expect(outcomeOf(assessParticipation(whole, { on: "2019-08-21" }))).toBe("text-not-obtained");
    expect(outcomeOf(assessParticipation(whole, { on: "2019-08-20" }))).toBe("before");
  });

  it("may lie after what the library knows, with a notice", () => {
    expect(noticesOf(assessParticipation(whole, { on: "2026-11-21" }))).toEqual([]);
    expect(noticesOf(assessParticipation(whole, { on: "2026-11-22" }))).toEqual(["after-knowledge"]);
  });

  it("must exist", () => {
    expect(faultsOf(assessParticipation(whole, { on: "2026-02-30" }))).toEqual(["on not-a-day"]);
  });
});

describe("facts on participation", () => {
  it("are refused with every fault at once", () => {
    const input: object = { participant: "company", sector: 1, localSpeciality: "yes", name: "x" };
    expect(faultsOf(assessParticipation(input, { on }))).toEqual([
      "participant not-a-choice",
      "sector not-a-choice",
      "localSpeciality not-a-yes-no",
      "name unknown-key",
    ]);
  });

  it("give the same answer when they were parsed before", () => {
    const parsed = parseParticipation(whole);
    if (!parsed.ok) throw new Error("parses");
    expect(assessParsedParticipation(parsed.value, { on })).toEqual(assessParticipation(whole, { on }));
  });
});
