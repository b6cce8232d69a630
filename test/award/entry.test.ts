import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessEntry,
  assessParsedEntry,
  type ConformityFacts,
  type EntryFacts,
  type HeldCertificate,
  type Level,
  type ProductFacts,
  parseEntry,
  type SetFacts,
} from "../../src/award/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import {
  alternativeOf,
  faultsOf,
  idsOf,
  missingOf,
  noticesOf,
  outcomeOf,
  reasonsOf,
  stateOf,
  unansweredOf,
} from "./answers.js";
import { enter, entry, entryAt, eras, first, fourth, second, third } from "./entries.js";

const upper = ["province", "region", "nation"] as const;

const withProduct = (facts: EntryFacts, product: ProductFacts): EntryFacts => ({
  ...facts,
  product: { ...facts.product, ...product },
});

const withCertificates = (facts: EntryFacts, ...certificates: HeldCertificate[]): EntryFacts => ({
  ...facts,
  certificates,
});

describe("an entry that fulfils every condition", () => {
  it("is eligible at every level of every period", () => {
    for (const era of eras) {
      for (const level of [era.lowest, ...upper]) {
        const answer = enter(era, entryAt(era, level));
        expect(outcomeOf(answer), `${era.name}, ${level}`).toBe("eligible");
        expect(noticesOf(answer)).toContain("council-decides");
      }
    }
  });

  it("rests on the regime of the selection and on that of the entrant, on the first day and on the last", () => {
    for (const era of eras) {
      for (const on of [era.first, era.last]) {
        const answer = enter(era, entryAt(era, era.lowest), { on });
        expect("regimes" in answer && answer.regimes.map(({ id }) => id), on).toEqual(era.regimes);
        expect(outcomeOf(answer), on).toBe("eligible");
      }
    }
  });
});

describe("the days of the law", () => {
  const at = (on: string) => assessEntry(entryAt(first, "district"), { on });

  it("begin on 21 October 2014; of the circular before only its existence is known", () => {
    expect(at("2014-10-21").status).toBe("decided");
    expect(at("2014-10-20")).toEqual({
      status: "not-in-force",
      on: "2014-10-20",
      regimes: [],
      reason: "text-not-obtained",
    });
    expect(at("2010-11-12")).toMatchObject({ reason: "text-not-obtained" });
    expect(at("2010-11-11")).toMatchObject({ reason: "before" });
  });

  it("later than the library knows are answered by the last rules, with a notice", () => {
    expect(noticesOf(enter(fourth, entryAt(fourth, "commune"), { on: "2026-11-21" }))).not.toContain(
      "after-knowledge",
    );
    expect(noticesOf(enter(fourth, entryAt(fourth, "commune"), { on: "2026-11-22" }))).toContain(
      "after-knowledge",
    );
  });

  it("from 16 August 2018 say that the amendment was not read in full", () => {
    const codes = (on: string) => noticesOf(enter(first, entryAt(first, "district"), { on }));
    expect(codes("2018-08-15")).not.toContain("amendment-not-read");
    expect(codes("2018-08-16")).toContain("amendment-not-read");
  });
});

describe("the level", () => {
  it("is the district until 30 June 2025 and the commune since 1 July 2025 (Điều 6 k2, sửa bởi TT38 Đ28 k2)", () => {
    const at = (level: Level, on: string) => outcomeOf(assessEntry({ ...entry, level }, { on }));
    expect(at("district", "2025-06-30")).toBe("eligible");
    expect(at("commune", "2025-06-30")).toBe("ineligible");
    expect(at("district", "2025-07-01")).toBe("ineligible");
    expect(at("commune", "2025-07-01")).toBe("eligible");
  });

  it("cites the clause that names the levels", () => {
    const answer = enter(fourth, entryAt(fourth, "commune"));
    expect(findFinding(answer, "award.entry.level")).toMatchObject({
      state: "met",
      citation: {
        document: "26/2014/TT-BCT",
        article: "6",
        clause: "2",
        amendedBy: { document: "38/2025/TT-BCT", article: "28", clause: "2" },
      },
    });
  });

  it("must be given", () => {
    const facts: object = { product: {} };
    expect(faultsOf(assessEntry(facts as EntryFacts, { on: "2026-05-10" }))).toEqual(["level: missing"]);
  });
});

describe("the entrant", () => {
  const asEntrant = (establishment: EntryFacts["establishment"]) => ({ ...entry, establishment });

  it("is a rural industrial establishment by the rule of the day", () => {
    const union = asEntrant({
      ...entry.establishment,
      legalForm: "cooperativeUnion",
    });
    expect(outcomeOf(assessEntry({ ...union, level: "commune" }, { on: "2025-10-14" }))).toBe("ineligible");
    expect(outcomeOf(assessEntry({ ...union, level: "commune" }, { on: "2025-10-15" }))).toBe("eligible");
  });

  it("is not a large enterprise", () => {
    const large = asEntrant({
      ...entry.establishment,
      legalForm: "enterprise",
      size: { smallOrMedium: false },
    });
    for (const era of eras) expect(outcomeOf(enter(era, { ...large, level: era.lowest }))).toBe("ineligible");
  });

  it("is judged by its own notices, at its own finding", () => {
    const answer = enter(third, entryAt(third, "commune"));
    expect(noticesOf(answer)).toContain("former-units-used");
    expect(stateOf(answer, "award.entry.entrant")).toBe("met");
  });

  it("in a ward that was a commune not long ago has its years counted as in extension, until 14 October 2025", () => {
    const ward = {
      ...entry,
      establishment: {
        ...entry.establishment,
        place: {
          former: {
            unit: "ward" as const,
            wardOf: "grade1City" as const,
            convertedFromCommune: true,
            convertedOn: "2020-03-01",
            planYear: 2022,
          },
          centrallyRunCity: false,
        },
      },
    };
    const code = "conversion-counted-as-in-extension";
    const answer = enter(second, { ...ward, level: "district" });
    expect(outcomeOf(answer)).toBe("eligible");
    expect(alternativeOf(answer, code)).toBeNull();
    expect(noticesOf(assessEntry({ ...ward, level: "commune" }, { on: "2025-10-14" }))).toContain(code);
    expect(noticesOf(assessEntry({ ...ward, level: "commune" }, { on: "2025-10-15" }))).not.toContain(code);
    expect(noticesOf(enter(second, entryAt(second, "district")))).not.toContain(code);
    const other = { ...ward.establishment.place.former, convertedFromCommune: null, convertedOn: null };
    const unknown = { ...ward, establishment: { ...ward.establishment, place: { former: other } } };
    expect(noticesOf(enter(second, { ...unknown, level: "district" }))).not.toContain(code);
  });
});

describe("the product", () => {
  const must = ["industrial", "ownMake", "seriesProduction", "meetsDemand"] as const;
  const topics = [
    "intellectualProperty",
    "industrialProperty",
    "quality",
    "occupationalSafety",
    "foodSafety",
    "environment",
  ] as const satisfies readonly (keyof ConformityFacts)[];

  it("fails by any one of the conditions of Điều 4, and waits for each that is not known", () => {
    for (const era of eras) {
      const facts = entryAt(era, era.lowest);
      for (const name of must) {
        expect(outcomeOf(enter(era, withProduct(facts, { [name]: false }))), name).toBe("ineligible");
        expect(missingOf(enter(era, withProduct(facts, { [name]: null }))), name).toEqual([
          `product.${name}`,
        ]);
      }
      expect(outcomeOf(enter(era, withProduct(facts, { oneOff: true })))).toBe("ineligible");
      expect(missingOf(enter(era, withProduct(facts, { oneOff: null })))).toEqual(["product.oneOff"]);
      for (const topic of topics) {
        const conformity = { ...facts.product?.conformity, [topic]: false };
        expect(outcomeOf(enter(era, withProduct(facts, { conformity }))), topic).toBe("ineligible");
        const open = { ...facts.product?.conformity, [topic]: null };
        expect(missingOf(enter(era, withProduct(facts, { conformity: open }))), topic).toEqual([
          `product.conformity.${topic}`,
        ]);
      }
    }
  });

  it("must not be copied until 15 August 2018; a copied one only carries a notice since", () => {
    const at = (copied: boolean | null, on: string) =>
      assessEntry(withProduct({ ...entry, level: "district" }, { copied }), { on });
    expect(outcomeOf(at(true, "2018-08-15"))).toBe("ineligible");
    expect(missingOf(at(null, "2018-08-15"))).toEqual(["product.copied"]);
    expect(noticesOf(at(true, "2018-08-15"))).not.toContain("copied-product");
    expect(outcomeOf(at(true, "2018-08-16"))).toBe("eligible");
    expect(alternativeOf(at(true, "2018-08-16"), "copied-product")).toBe("ineligible");
    expect(noticesOf(at(false, "2018-08-16"))).not.toContain("copied-product");
    expect(noticesOf(at(null, "2018-08-16"))).not.toContain("copied-product");
    expect(idsOf(at(true, "2018-08-15"))).toContain("award.entry.product.not-copied");
    expect(idsOf(at(true, "2018-08-16"))).not.toContain("award.entry.product.not-copied");
  });

  it("that fails anyway needs no notice on copies", () => {
    const facts = withProduct(entryAt(fourth, "commune"), { copied: true, oneOff: true });
    expect(noticesOf(enter(fourth, facts))).not.toContain("copied-product");
  });

  it("has its conformity quoted from one source since 16 August 2018 (Điều 4 k3)", () => {
    const verified = (on: string) =>
      findFinding(enter(first, entryAt(first, "district"), { on }), "award.entry.product.conformity")
        ?.verification;
    expect(verified("2018-08-15")).toBe("official");
    expect(verified("2018-08-16")).toBe("single-source");
    const strict = enter(second, entryAt(second, "district"), { accept: "official" });
    expect(reasonsOf(strict)).toContain("withheld");
  });

  it("belongs to a group, which decides nothing (Điều 5)", () => {
    const facts = entryAt(fourth, "commune");
    const grouped = enter(fourth, withProduct(facts, { group: "machinery" }));
    expect(outcomeOf(grouped)).toBe("eligible");
    expect(findFinding(grouped, "award.entry.group")).toMatchObject({
      state: "met",
      observed: { kind: "choice", value: "machinery" },
      citation: { document: "26/2014/TT-BCT", article: "5" },
    });
    expect(idsOf(enter(fourth, facts))).not.toContain("award.entry.group");
  });
});

describe("a set of products (Điều 3 k2)", () => {
  const asSet = (set: SetFacts) =>
    enter(fourth, withProduct(entryAt(fourth, "commune"), { form: "set", set }));
  const none: SetFacts = {
    sameEstablishment: true,
    sameDesign: false,
    sameUse: false,
    materials: "one",
    differentProducts: false,
    combinable: false,
  };

  it("has the same design and use, from several materials", () => {
    const set: SetFacts = { ...none, sameDesign: true, sameUse: true, materials: "several" };
    expect(outcomeOf(asSet(set))).toBe("eligible");
    expect(outcomeOf(asSet({ ...set, sameUse: false }))).toBe("ineligible");
    expect(outcomeOf(asSet({ ...set, sameDesign: false }))).toBe("ineligible");
    expect(outcomeOf(asSet({ ...set, materials: "one" }))).toBe("ineligible");
  });

  it("or other designs of the same use, from one material", () => {
    const set: SetFacts = { ...none, sameUse: true };
    expect(outcomeOf(asSet(set))).toBe("eligible");
    expect(outcomeOf(asSet({ ...set, sameUse: false }))).toBe("ineligible");
    expect(outcomeOf(asSet({ ...set, sameDesign: true }))).toBe("ineligible");
    expect(outcomeOf(asSet({ ...set, materials: "several" }))).toBe("ineligible");
  });

  it("or different products that can be put together", () => {
    const set: SetFacts = { ...none, differentProducts: true, combinable: true };
    expect(outcomeOf(asSet(set))).toBe("eligible");
    expect(outcomeOf(asSet({ ...set, combinable: false }))).toBe("ineligible");
    expect(outcomeOf(asSet({ ...set, differentProducts: false }))).toBe("ineligible");
  });

  it("is made by one establishment", () => {
    expect(outcomeOf(asSet({ ...none, sameUse: true, sameEstablishment: false }))).toBe("ineligible");
  });

  it("has rules that a single product does not ask for", () => {
    const single = enter(fourth, entryAt(fourth, "commune"));
    expect(stateOf(single, "award.entry.set")).toBe("not-applicable");
    const unknown = enter(fourth, withProduct(entryAt(fourth, "commune"), { form: null }));
    expect(missingOf(unknown)).toEqual([
      "product.form",
      "product.set.sameEstablishment",
      "product.set.sameDesign",
      "product.set.sameUse",
      "product.set.materials",
      "product.set.differentProducts",
      "product.set.combinable",
    ]);
  });

  it("whose rules are met does not need to be told apart from a single product", () => {
    const set: SetFacts = { ...none, sameUse: true };
    const answer = enter(fourth, withProduct(entryAt(fourth, "commune"), { form: null, set }));
    expect(outcomeOf(answer)).toBe("eligible");
    expect(unansweredOf(answer)).toContain("product.form");
  });
});

describe("the ladder of levels (Điều 12)", () => {
  it("asks for a certificate of the level below that is valid on the day of filing", () => {
    for (const era of eras) {
      for (const level of upper) {
        const facts = entryAt(era, level);
        expect(outcomeOf(enter(era, withCertificates(facts))), `${era.name}, ${level}`).toBe(
          level === "province" ? "undetermined" : "ineligible",
        );
        const wrong = withCertificates(facts, { level: "nation", issuedOn: era.issuedOn });
        expect(stateOf(enter(era, wrong), "award.entry.ascent.certificate")).toBe("unmet");
      }
    }
  });

  it("lets a certificate of 16 August 2018 or later count to the end of its fourth year", () => {
    const facts = withCertificates(entryAt(second, "region"), { level: "province", issuedOn: "2018-08-16" });
    expect(outcomeOf(enter(second, facts, { on: "2021-12-31" }))).toBe("eligible");
    const late = enter(second, facts, { on: "2022-01-01" });
    expect(outcomeOf(late)).toBe("ineligible");
    expect(noticesOf(late)).toContain("lower-certificate-expired");
    expect(findFinding(late, "award.entry.ascent.certificate")).toMatchObject({
      observed: { kind: "number", value: "0", unit: "item" },
      required: { op: ">=", values: [{ kind: "number", value: "1", unit: "item" }] },
      shortfall: { value: "1", unit: "item", exclusive: false },
    });
  });

  it("lets a certificate of before count to the end of its third year, and says what another reading gives", () => {
    const facts = withCertificates(entryAt(second, "region"), { level: "province", issuedOn: "2018-08-15" });
    expect(outcomeOf(enter(second, facts, { on: "2020-12-31" }))).toBe("eligible");
    const late = enter(second, facts, { on: "2021-01-01" });
    expect(outcomeOf(late)).toBe("ineligible");
    expect(alternativeOf(late, "term-of-first-certificates")).toBe("eligible");
    expect(noticesOf(enter(second, facts, { on: "2022-01-01" }))).not.toContain("term-of-first-certificates");
    const early = withCertificates(entryAt(first, "region"), { level: "province", issuedOn: "2014-10-21" });
    expect(outcomeOf(enter(first, early, { on: "2016-12-31" }))).toBe("eligible");
    expect(outcomeOf(enter(first, early, { on: "2017-01-01" }))).toBe("ineligible");
  });

  it("does not count a certificate issued after the filing", () => {
    const issuedOn = fourth.on;
    const at = (on: string) =>
      enter(fourth, withCertificates(entryAt(fourth, "region"), { level: "province", issuedOn }), { on });
    expect(outcomeOf(at("2026-05-10"))).toBe("eligible");
    expect(outcomeOf(at("2026-05-09"))).toBe("ineligible");
    expect(noticesOf(at("2026-05-09"))).not.toContain("lower-certificate-expired");
  });

  it("cannot tell how long a certificate under the circular of 2010 is valid", () => {
    const facts = withCertificates(entryAt(first, "region"), { level: "province", issuedOn: "2014-10-20" });
    const open = enter(first, facts, { on: "2014-12-01" });
    expect(missingOf(open)).toEqual([]);
    expect(reasonsOf(open)).toEqual(["text-not-obtained"]);
    expect(noticesOf(open)).not.toContain("lower-certificate-expired");
    const both = withCertificates(
      facts,
      { level: "province", issuedOn: "2014-10-20" },
      { level: "province", issuedOn: "2014-10-21" },
    );
    expect(outcomeOf(enter(first, both, { on: "2014-12-01" }))).toBe("eligible");
    const other = withCertificates(facts, { level: "district", issuedOn: "2014-10-20" });
    expect(outcomeOf(enter(first, other, { on: "2014-12-01" }))).toBe("ineligible");
    const nameless = withCertificates(facts, { issuedOn: "2014-10-20" });
    expect(missingOf(enter(first, nameless, { on: "2014-12-01" }))).toEqual(["certificates[0].level"]);
  });

  it("asks for the list of certificates, or for what of a certificate is not known", () => {
    const facts = entryAt(fourth, "region");
    const missing = (...certificates: HeldCertificate[]) =>
      missingOf(enter(fourth, withCertificates(facts, ...certificates)));
    expect(missingOf(enter(fourth, { ...facts, certificates: null }))).toEqual(["certificates"]);
    expect(missing({ level: "province" })).toEqual(["certificates[0].issuedOn"]);
    expect(missing({ level: "commune", issuedOn: "2025-09-01" }, { issuedOn: "2024-03-02" })).toEqual([
      "certificates[1].level",
    ]);
    expect(missing({})).toEqual(["certificates[0].level", "certificates[0].issuedOn"]);
    expect(missing({ issuedOn: "2020-03-02" })).toEqual([]);
    const some = enter(fourth, withCertificates(facts, {}));
    expect(findFinding(some, "award.entry.ascent.certificate")?.observed).toEqual({
      kind: "range",
      least: "0",
      most: "1",
      unit: "item",
    });
    expect(noticesOf(some)).not.toContain("lower-certificate-expired");
    expect(noticesOf(enter(fourth, { ...facts, certificates: null }))).not.toContain(
      "lower-certificate-expired",
    );
  });

  it("does not say that a certificate has ended while another may be valid", () => {
    const expired = { level: "province", issuedOn: "2019-03-02" } as const;
    const facts = entryAt(fourth, "region");
    const codes = (...certificates: HeldCertificate[]) =>
      noticesOf(enter(fourth, withCertificates(facts, ...certificates)));
    expect(codes(expired)).toContain("lower-certificate-expired");
    expect(codes(expired, { level: "district", issuedOn: "2024-03-02" })).toContain(
      "lower-certificate-expired",
    );
    expect(codes(expired, { level: "province" })).not.toContain("lower-certificate-expired");
    expect(codes(expired, { issuedOn: "2019-03-02" })).not.toContain("lower-certificate-expired");
  });

  it("asks for the request of the level below and for the list", () => {
    for (const era of eras) {
      for (const level of upper) {
        const facts = entryAt(era, level);
        for (const name of ["requested", "listed"] as const) {
          const no = { ...facts, lowerLevel: { roundHeld: true, ...facts.lowerLevel, [name]: false } };
          expect(outcomeOf(enter(era, no)), `${era.name}, ${level}, ${name}`).toBe("ineligible");
          const open = { ...facts, lowerLevel: { roundHeld: true, ...facts.lowerLevel, [name]: null } };
          expect(missingOf(enter(era, open))).toEqual([`lowerLevel.${name}`]);
        }
      }
    }
  });

  it("names who asks: UBND of the level below, and the head of the Ministry's agency for the nation", () => {
    const label = (era: (typeof eras)[number], level: Level) =>
      findFinding(enter(era, entryAt(era, level)), "award.entry.ascent.request")?.label.vi;
    expect(label(second, "province")).toBe("Văn bản đề nghị: UBND cấp huyện");
    expect(label(fourth, "province")).toBe("Văn bản đề nghị: UBND cấp xã");
    expect(label(fourth, "region")).toBe("Văn bản đề nghị: UBND cấp tỉnh");
    expect(label(fourth, "nation")).toBe("Văn bản đề nghị: Cục trưởng");
  });

  it("lets a forwarded dossier stand in at provincial level where no round is held below (Điều 12 k2d)", () => {
    for (const era of eras) {
      const facts: EntryFacts = {
        ...entry,
        level: "province",
        certificates: [],
        lowerLevel: { roundHeld: false, forwarded: true },
      };
      expect(outcomeOf(enter(era, facts)), era.name).toBe("eligible");
      const held = { ...facts, lowerLevel: { roundHeld: true, forwarded: true } };
      expect(outcomeOf(enter(era, held))).toBe("ineligible");
      const notSent = { ...facts, lowerLevel: { roundHeld: false, forwarded: false } };
      expect(outcomeOf(enter(era, notSent))).toBe("ineligible");
      expect(outcomeOf(enter(era, { ...facts, level: "region" }))).toBe("ineligible");
    }
  });

  it("takes a commune's certificate for the district's since 1 July 2025, as a reading (TT38 Đ28)", () => {
    const by = (certificate: HeldCertificate) =>
      enter(fourth, withCertificates(entryAt(fourth, "province"), certificate));
    const commune = by({ level: "commune", issuedOn: "2025-09-01" });
    expect(outcomeOf(commune)).toBe("eligible");
    expect(alternativeOf(commune, "commune-certificate")).toBeNull();
    const sure = enter(fourth, {
      ...entryAt(fourth, "province"),
      certificates: [{ level: "commune", issuedOn: "2025-09-01" }],
      lowerLevel: { requested: true, listed: true, roundHeld: true },
    });
    expect(alternativeOf(sure, "commune-certificate")).toBe("ineligible");
    const district = by({ level: "district", issuedOn: "2025-06-30" });
    expect(outcomeOf(district)).toBe("eligible");
    expect(noticesOf(district)).not.toContain("commune-certificate");
  });

  it("is not asked at the lowest level", () => {
    for (const era of eras) {
      expect(idsOf(enter(era, entryAt(era, era.lowest)))).not.toContain("award.entry.ascent");
    }
  });
});

describe("certificates that nobody could issue", () => {
  it("are faults: of a commune before 1 July 2025, of a district since", () => {
    const faults = (level: Level, issuedOn: string) =>
      faultsOf(enter(fourth, withCertificates(entryAt(fourth, "province"), { level, issuedOn })));
    expect(faults("commune", "2025-06-30")).toEqual(["certificates[0].issuedOn: conflict"]);
    expect(faults("commune", "2025-07-01")).toEqual([]);
    expect(faults("district", "2025-07-01")).toEqual(["certificates[0].issuedOn: conflict"]);
    expect(faults("district", "2025-06-30")).toEqual([]);
    expect(faults("commune", "2012-05-05")).toEqual(["certificates[0].issuedOn: conflict"]);
    expect(faults("district", "2012-05-05")).toEqual([]);
  });
});

const given = <Value>(values: readonly Value[]) => fc.constantFrom(...values, null, undefined);
const yesNo = given([true, false]);

const facts: fc.Arbitrary<EntryFacts> = fc.record({
  level: fc.constantFrom<Level>("commune", "district", "province", "region", "nation"),
  establishment: fc.record({
    legalForm: given(["cooperative", "enterprise", "other"] as const),
    lawfullySetUp: yesNo,
    producesDirectly: yesNo,
    size: fc.record({ smallOrMedium: yesNo }),
    place: fc.record({
      unit: given(["commune", "ward"] as const),
      centrallyRunCity: yesNo,
      former: fc.record({ unit: given(["commune", "township", "ward"] as const) }),
    }),
  }),
  product: fc.record({
    form: given(["single", "set"] as const),
    set: fc.record({
      sameEstablishment: yesNo,
      sameDesign: yesNo,
      sameUse: yesNo,
      materials: given(["one", "several"] as const),
      combinable: yesNo,
      differentProducts: yesNo,
    }),
    industrial: yesNo,
    copied: yesNo,
    oneOff: yesNo,
  }),
  certificates: fc.option(
    fc.array(
      fc.record({
        level: given(["province", "region"] as const),
        issuedOn: given(["2014-10-06", "2015-05-05", "2019-05-05", "2024-05-05"]),
      }),
      { maxLength: 2 },
    ),
  ),
  lowerLevel: fc.record({ requested: yesNo, listed: yesNo, roundHeld: yesNo, forwarded: yesNo }),
});

/** Facts of the tests above fill what was left open. */
const completed = (some: EntryFacts): EntryFacts => {
  const fill = (given: unknown, from: unknown): unknown => {
    if (given === null || given === undefined) return from;
    if (typeof given !== "object" || Array.isArray(given) || typeof from !== "object" || from === null)
      return given;
    const keys = new Set([...Object.keys(given), ...Object.keys(from)]);
    return Object.fromEntries(
      [...keys].map((key) => [key, fill(Reflect.get(given, key), Reflect.get(from, key))]),
    );
  };
  const { establishment, ...rest } = entry;
  const more = { establishment: { ...establishment, place: {} }, ...rest, certificates: [] };
  const all = fill(some, more) as EntryFacts;
  const certificates = all.certificates?.map(({ level, issuedOn }) => ({
    level: level ?? "province",
    issuedOn: issuedOn ?? "2015-05-05",
  }));
  return { ...all, certificates };
};

const days = fc.constantFrom("2014-12-01", ...eras.map(({ on }) => on));

describe("every answer on an entry", () => {
  it("is the same, byte for byte, for parsed and for checked facts", () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const parsed = parseEntry(some);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(JSON.stringify(assessParsedEntry(parsed.value, { on }))).toBe(
          JSON.stringify(assessEntry(some, { on })),
        );
      }),
    );
  });

  it("is not flipped by an added fact, once it is decided", () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const before = assessEntry(some, { on });
        const after = assessEntry(completed(some), { on });
        if (before.status === "decided") expect(outcomeOf(after)).toBe(before.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it("that is open says why, and asks only for facts that were not given", () => {
    fc.assert(
      fc.property(facts, days, (some, on) => {
        const answer = assessEntry(some, { on });
        if (answer.status !== "undetermined") return;
        expect(answer.because.length).toBeGreaterThan(0);
        expect(new Set(missingOf(answer)).size).toBe(answer.missing.length);
      }),
    );
  });

  it("has findings whose ids stand once", () => {
    for (const era of eras) {
      for (const level of [era.lowest, ...upper]) {
        const ids = idsOf(enter(era, entryAt(era, level)));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith("award.entry"))).toBe(true);
      }
    }
  });
});
