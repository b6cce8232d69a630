import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AwardOptions,
  checkDossier,
  checkParsedDossier,
  type DossierFacts,
  type LowerPaperFacts,
  type PhotoFacts,
  parseDossier,
  type RegistrationFacts,
} from "../../src/award/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { faultsOf, idsOf, missingOf, noticesOf, outcomeOf, stateOf } from "./answers.js";
import { eras, fourth, second } from "./entries.js";
import { type Axis, partials } from "./exactness.js";

const photos: PhotoFacts = {
  count: 3,
  colour: true,
  largeEnough: true,
  front: true,
  side: true,
  above: true,
};

const lowest: Omit<DossierFacts, "level"> = {
  entryForm: true,
  registration: { copy: true },
  explanation: true,
  photos,
  otherPapers: { exist: false },
};

const lowerLevel: LowerPaperFacts = { certificate: true, request: true, list: true };
const upper = ["province", "region", "nation"] as const;

const check = (facts: DossierFacts, options: AwardOptions = { on: fourth.on }) =>
  checkDossier(facts, options);
const withPhotos = (more: PhotoFacts): DossierFacts => ({
  ...lowest,
  level: "commune",
  photos: { ...photos, ...more },
});

describe("a dossier with every paper", () => {
  it("is complete at every level of every period", () => {
    for (const { on, lowest: level } of eras) {
      expect(outcomeOf(check({ ...lowest, level }, { on }))).toBe("complete");
      for (const above of upper) {
        expect(outcomeOf(check({ ...lowest, level: above, lowerLevel }, { on })), above).toBe("complete");
      }
    }
  });

  it("is for a level of the day", () => {
    expect(outcomeOf(check({ ...lowest, level: "district" }, { on: "2025-06-30" }))).toBe("complete");
    expect(outcomeOf(check({ ...lowest, level: "district" }, { on: "2025-07-01" }))).toBe("incomplete");
    expect(check({ ...lowest, level: "district" }, { on: "2014-10-20" }).status).toBe("not-in-force");
    const none: object = lowest;
    expect(faultsOf(check(none as DossierFacts))).toEqual(["level: missing"]);
  });
});

describe("the papers of every level (Điều 12 k1)", () => {
  it("are entry form and explanation", () => {
    for (const name of ["entryForm", "explanation"] as const) {
      expect(outcomeOf(check({ ...lowest, level: "commune", [name]: false })), name).toBe("incomplete");
      expect(missingOf(check({ ...lowest, level: "commune", [name]: null })), name).toEqual([name]);
    }
  });

  it("are 3 colour photos or more of at least 10 x 15 cm, from front, side and above", () => {
    expect(outcomeOf(check(withPhotos({ count: 3 })))).toBe("complete");
    expect(outcomeOf(check(withPhotos({ count: 4 })))).toBe("complete");
    expect(outcomeOf(check(withPhotos({ count: 2, above: false })))).toBe("incomplete");
    for (const name of ["colour", "largeEnough", "front", "side", "above"] as const) {
      expect(outcomeOf(check(withPhotos({ [name]: false }))), name).toBe("incomplete");
      expect(missingOf(check(withPhotos({ [name]: null }))), name).toEqual([`photos.${name}`]);
    }
    expect(findFinding(check(withPhotos({})), "award.dossier.photos.size")?.label.vi).toContain("10 x 15 cm");
  });

  it("count the photos by their angles where the number is not given", () => {
    const counted = check(withPhotos({ count: null }));
    expect(outcomeOf(counted)).toBe("complete");
    expect(findFinding(counted, "award.dossier.photos.count")?.observed).toEqual({
      kind: "range",
      least: "3",
      most: null,
      unit: "item",
    });
    expect(missingOf(check(withPhotos({ count: null, above: null })))).toEqual([
      "photos.count",
      "photos.above",
    ]);
    expect(faultsOf(check(withPhotos({ count: 2 })))).toEqual(["photos.count: conflict"]);
    expect(missingOf(check({ ...lowest, level: "commune", photos: null }))).toHaveLength(6);
  });

  it("are other papers only where there are some (nếu có)", () => {
    const by = (exist: boolean | null, attached: boolean | null) =>
      check({ ...lowest, level: "commune", otherPapers: { exist, attached } });
    expect(outcomeOf(by(false, null))).toBe("complete");
    expect(outcomeOf(by(true, true))).toBe("complete");
    expect(outcomeOf(by(true, false))).toBe("incomplete");
    expect(outcomeOf(by(null, true))).toBe("complete");
    expect(missingOf(by(null, null))).toEqual(["otherPapers.exist", "otherPapers.attached"]);
    expect(stateOf(by(false, null), "award.dossier.other-papers")).toBe("not-applicable");
  });
});

describe("the business registration", () => {
  const by = (registration: RegistrationFacts, on: string) =>
    check({ ...lowest, level: on < "2025-07-01" ? "district" : "commune", registration }, { on });
  const enterprise = { copy: false, enterprise: true, inDatabase: true };

  it("is a paper, which the database replaces from 1 January 2026 to 28 February 2027", () => {
    expect(outcomeOf(by(enterprise, "2025-12-31"))).toBe("incomplete");
    expect(outcomeOf(by(enterprise, "2026-01-01"))).toBe("complete");
    expect(outcomeOf(by(enterprise, "2027-02-28"))).toBe("complete");
    expect(outcomeOf(by(enterprise, "2027-03-01"))).toBe("incomplete");
    expect(noticesOf(by(enterprise, "2026-01-01"))).toContain("database-instead-of-paper");
    expect(noticesOf(by(enterprise, "2025-12-31"))).not.toContain("database-instead-of-paper");
    expect(noticesOf(by(enterprise, "2027-03-01"))).not.toContain("database-instead-of-paper");
  });

  it("is replaced for enterprises only, and only where the database answers", () => {
    const on = "2026-05-10";
    expect(outcomeOf(by({ ...enterprise, enterprise: false }, on))).toBe("incomplete");
    expect(outcomeOf(by({ ...enterprise, inDatabase: false }, on))).toBe("incomplete");
    expect(outcomeOf(by({ copy: true, enterprise: false }, on))).toBe("complete");
    expect(missingOf(by({}, on))).toEqual([
      "registration.copy",
      "registration.enterprise",
      "registration.inDatabase",
    ]);
    expect(missingOf(by({}, "2025-12-31"))).toEqual(["registration.copy"]);
  });
});

describe("the papers from the level below (Điều 12 k2, k3, k4)", () => {
  it("are certificate, request and list", () => {
    for (const { on } of eras) {
      for (const level of upper) {
        for (const name of ["certificate", "request", "list"] as const) {
          const lower = { ...lowerLevel, roundHeld: true };
          const no = { ...lowest, level, lowerLevel: { ...lower, [name]: false } };
          expect(outcomeOf(check(no, { on })), `${on}, ${level}, ${name}`).toBe("incomplete");
          const open = { ...lowest, level, lowerLevel: { ...lower, [name]: null } };
          expect(missingOf(check(open, { on }))).toEqual([`lowerLevel.${name}`]);
        }
      }
    }
  });

  it("are a forwarding letter at provincial level where no round is held below", () => {
    const forwarded = { certificate: false, roundHeld: false, forwardingLetter: true };
    expect(outcomeOf(check({ ...lowest, level: "province", lowerLevel: forwarded }))).toBe("complete");
    expect(outcomeOf(check({ ...lowest, level: "region", lowerLevel: forwarded }))).toBe("incomplete");
    const noLetter = { ...forwarded, forwardingLetter: false };
    expect(outcomeOf(check({ ...lowest, level: "province", lowerLevel: noLetter }))).toBe("incomplete");
  });

  it("are named by the level that they come from", () => {
    const label = (on: string) =>
      findFinding(
        check({ ...lowest, level: "province", lowerLevel }, { on }),
        "award.dossier.lower-level.certificate",
      )?.label.vi;
    expect(label(second.on)).toContain("(cấp huyện)");
    expect(label(fourth.on)).toContain("(cấp xã hoặc cấp huyện)");
  });
});

const yesNo = [true, false] as const;

describe("what is missing of a dossier is exactly what can change the answer", () => {
  it("for the registration and what comes from below", () => {
    const axes: readonly Axis[] = [
      { path: "registration.copy", values: yesNo },
      { path: "registration.enterprise", values: yesNo },
      { path: "registration.inDatabase", values: yesNo },
      { path: "lowerLevel.certificate", values: yesNo },
      { path: "lowerLevel.request", values: yesNo },
      { path: "lowerLevel.roundHeld", values: yesNo },
      { path: "lowerLevel.forwardingLetter", values: yesNo },
    ];
    const answer = (values: readonly unknown[]) => {
      const [copy, enterprise, inDatabase, certificate, request, roundHeld, forwardingLetter] = values;
      return check({
        ...lowest,
        level: "province",
        registration: { copy, enterprise, inDatabase },
        lowerLevel: { certificate, request, list: true, roundHeld, forwardingLetter },
      } as DossierFacts);
    };
    for (const { values, outcome, missing } of partials(axes, (all) => String(outcomeOf(answer(all))))) {
      const found = answer(values);
      expect(found.status === "decided" ? found.outcome : null, JSON.stringify(values)).toBe(outcome);
      expect([...missingOf(found)].sort(), JSON.stringify(values)).toEqual([...missing].sort());
    }
  });
});

const given = fc.constantFrom(true, false, null, undefined);
const facts: fc.Arbitrary<DossierFacts> = fc.record({
  level: fc.constantFrom("commune", "district", "province", "region", "nation"),
  entryForm: given,
  registration: fc.option(fc.record({ copy: given, enterprise: given, inDatabase: given })),
  explanation: given,
  photos: fc.option(
    fc.record({ count: fc.constantFrom(3, 5, null), colour: given, front: given, side: given, above: given }),
  ),
  otherPapers: fc.record({ exist: given, attached: given }),
  lowerLevel: fc.option(
    fc.record({ certificate: given, request: given, roundHeld: given, forwardingLetter: given }),
  ),
});

describe("every answer on a dossier", () => {
  const days = fc.constantFrom(...eras.map(({ on }) => on), "2027-03-01");

  it("is the same, byte for byte, for parsed and for checked facts", () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const parsed = parseDossier(some);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(JSON.stringify(checkParsedDossier(parsed.value, { on }))).toBe(
          JSON.stringify(checkDossier(some, { on })),
        );
      }),
    );
  });

  it("is not flipped by an added paper, once it is decided", () => {
    fc.assert(
      fc.property(facts, days, fc.boolean(), (some, on, value) => {
        const fill = (group: object | null | undefined, names: readonly string[]) =>
          Object.fromEntries(names.map((name) => [name, Reflect.get(group ?? {}, name) ?? value]));
        const all = {
          ...some,
          entryForm: some.entryForm ?? value,
          explanation: some.explanation ?? value,
          registration: fill(some.registration, ["copy", "enterprise", "inDatabase"]),
          photos: {
            ...fill(some.photos, ["colour", "largeEnough", "front", "side", "above"]),
            count: some.photos?.count ?? 3,
          },
          otherPapers: fill(some.otherPapers, ["exist", "attached"]),
          lowerLevel: fill(some.lowerLevel, [
            "certificate",
            "request",
            "list",
            "roundHeld",
            "forwardingLetter",
          ]),
        };
        const before = checkDossier(some, { on });
        if (before.status === "decided") expect(outcomeOf(checkDossier(all, { on }))).toBe(before.outcome);
      }),
    );
  });

  it("has findings whose ids stand once", () => {
    const ids = idsOf(check({ ...lowest, level: "province", lowerLevel }));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith("award.dossier"))).toBe(true);
  });
});
