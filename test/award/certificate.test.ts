import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  certificateStatus,
  type HeldCertificate,
  type Level,
  parseCertificate,
  parsedCertificateStatus,
} from "../../src/award/index.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import {
  alternativeOf,
  faultsOf,
  missingOf,
  noticesOf,
  outcomeOf,
  reasonsOf,
  stateOf,
  unansweredOf,
} from "./answers.js";

const status = (issuedOn: string, asOf: string, level?: Level) =>
  certificateStatus({ issuedOn, level: level ?? null }, { asOf });

describe("the term of a certificate (Điều 17 k3)", () => {
  it("ends with the third year for certificates issued until 15 August 2018, the year of issue being the first", () => {
    for (const issuedOn of ["2018-01-01", "2018-08-15"]) {
      expect(outcomeOf(status(issuedOn, "2020-12-31"))).toEqual({ state: "valid", lastDay: "2020-12-31" });
      expect(outcomeOf(status(issuedOn, "2021-01-01"))).toEqual({ state: "expired", lastDay: "2020-12-31" });
    }
    expect(outcomeOf(status("2014-10-21", "2016-12-31"))).toEqual({ state: "valid", lastDay: "2016-12-31" });
  });

  it("ends with the fourth year for certificates issued since 16 August 2018", () => {
    for (const issuedOn of ["2018-08-16", "2018-12-31"]) {
      expect(outcomeOf(status(issuedOn, "2021-12-31"))).toEqual({ state: "valid", lastDay: "2021-12-31" });
      expect(outcomeOf(status(issuedOn, "2022-01-01"))).toEqual({ state: "expired", lastDay: "2021-12-31" });
    }
    expect(outcomeOf(status("2020-06-01", "2023-12-31"))).toEqual({ state: "valid", lastDay: "2023-12-31" });
  });

  it("begins on the day of issue", () => {
    expect(outcomeOf(status("2024-03-02", "2024-03-02"))).toMatchObject({ state: "valid" });
    expect(outcomeOf(status("2024-03-02", "2024-03-01"))).toMatchObject({ state: "not-yet" });
    expect(stateOf(status("2024-03-02", "2024-03-01"), "award.certificate.issued")).toBe("unmet");
    expect(stateOf(status("2024-03-02", "2024-03-01"), "award.certificate.term")).toBe("met");
    expect(stateOf(status("2024-03-02", "2028-03-01"), "award.certificate.issued")).toBe("met");
    expect(stateOf(status("2024-03-02", "2028-03-01"), "award.certificate.term")).toBe("unmet");
  });

  it("was not obtained for certificates of before 21 October 2014", () => {
    const open = status("2014-10-20", "2015-05-05");
    expect(reasonsOf(open)).toEqual(["text-not-obtained"]);
    expect(missingOf(open)).toEqual([]);
    expect(findFinding(open, "award.certificate")).toMatchObject({
      state: "unknown",
      citation: { document: "35/2010/TT-BCT" },
    });
  });

  it("asks for the day of issue", () => {
    expect(missingOf(certificateStatus({ level: "province" }, { asOf: "2026-05-10" }))).toEqual(["issuedOn"]);
    expect(reasonsOf(certificateStatus({}, { asOf: "2026-05-10" }))).toEqual(["missing-facts"]);
  });

  it("of 2018 is known from pages that agree, which a stricter reader does not accept", () => {
    const options = { asOf: "2020-05-10", accept: "official" } as const;
    expect(reasonsOf(certificateStatus({ issuedOn: "2018-08-16" }, options))).toEqual(["withheld"]);
    expect(outcomeOf(certificateStatus({ issuedOn: "2018-08-15" }, options))).toMatchObject({
      state: "valid",
    });
    const absurd: object = { asOf: "2020-05-10", accept: "sure" };
    expect(() => certificateStatus({}, absurd as typeof options)).toThrow(InvariantError);
  });
});

describe("what else may be read into the term", () => {
  it("is one more year for the first certificates, in two ways", () => {
    const answer = status("2016-05-05", "2019-05-05");
    const other = { state: "valid", lastDay: "2019-12-31" };
    expect(outcomeOf(answer)).toEqual({ state: "expired", lastDay: "2018-12-31" });
    expect(alternativeOf(answer, "year-of-issue-counted")).toEqual(other);
    expect(alternativeOf(answer, "not-lengthened")).toEqual(other);
  });

  it("is no lengthening of a certificate that had ended when the longer term came", () => {
    expect(noticesOf(status("2015-12-31", "2019-05-05"))).not.toContain("not-lengthened");
    expect(noticesOf(status("2016-01-01", "2019-05-05"))).toContain("not-lengthened");
    expect(noticesOf(status("2018-08-16", "2019-05-05"))).not.toContain("not-lengthened");
    expect(noticesOf(status("2018-08-16", "2019-05-05"))).not.toContain("year-of-issue-counted");
  });
});

describe("a change of authority", () => {
  it("leaves certificates of before 1 July 2025 their own term (TT38 Đ37 k3)", () => {
    const code = "keeps-own-term";
    expect(noticesOf(status("2025-06-30", "2025-07-01", "district"))).toContain(code);
    expect(noticesOf(status("2025-06-30", "2025-06-30", "district"))).not.toContain(code);
    expect(noticesOf(status("2025-07-01", "2025-07-01", "commune"))).not.toContain(code);
    expect(noticesOf(status("2022-06-30", "2025-12-31"))).toContain(code);
    expect(noticesOf(status("2022-06-30", "2026-01-01"))).not.toContain(code);
  });
});

describe("the findings", () => {
  it("say who issued the certificate, by level and day (Điều 17 k2)", () => {
    const issuer = (level: Level, issuedOn: string) =>
      findFinding(status(issuedOn, "2026-05-10", level), "award.certificate.issuer")?.observed;
    expect(issuer("district", "2025-06-30")).toMatchObject({ value: "districtChair" });
    expect(issuer("commune", "2025-07-01")).toMatchObject({ value: "communeChair" });
    expect(issuer("province", "2024-05-05")).toMatchObject({ value: "provincialChair" });
    expect(issuer("nation", "2024-05-05")).toMatchObject({ value: "minister" });
    const agency = (issuedOn: string) => {
      const observed = issuer("region", issuedOn);
      return observed?.kind === "choice" ? observed.label.vi : "";
    };
    expect(agency("2025-06-30")).toMatch(/^Cục trưởng Cục Công nghiệp địa phương/);
    expect(agency("2025-07-01")).toBe("Cục trưởng Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công");
    expect(issuer("province", "2012-05-05")).toBeUndefined();
    expect(unansweredOf(status("2024-05-05", "2026-05-10"))).toEqual(["level"]);
    expect(unansweredOf(status("2024-05-05", "2026-05-10", "nation"))).toEqual([]);
  });

  it("say whether the rights run (Điều 21)", () => {
    const rights = (asOf: string) => stateOf(status("2024-05-05", asOf), "award.certificate.rights");
    expect(rights("2027-12-31")).toBe("met");
    expect(rights("2028-01-01")).toBe("unmet");
    expect(rights("2014-10-20")).toBeUndefined();
  });

  it("rest on the regime of the day of issue and on that of the day asked about", () => {
    const regimes = (issuedOn: string, asOf: string) => {
      const answer = status(issuedOn, asOf);
      return "regimes" in answer && answer.regimes.map(({ id }) => id);
    };
    expect(regimes("2018-08-15", "2018-08-16")).toEqual(["award.circular-26-2014", "award.circular-14-2018"]);
    expect(regimes("2025-07-01", "2026-05-10")).toEqual(["award.circular-38-2025"]);
    expect(regimes("2014-10-21", "2014-10-20")).toEqual(["award.circular-26-2014"]);
    const open = certificateStatus({}, { asOf: "2026-05-10" });
    expect("regimes" in open && open.regimes.map(({ id }) => id)).toEqual(["award.circular-38-2025"]);
  });

  it("leave withdrawal to the reader", () => {
    expect(noticesOf(status("2024-05-05", "2026-05-10"))).toContain("term-only");
    expect(noticesOf(status("2024-05-05", "2026-11-22"))).toContain("after-knowledge");
  });
});

describe("a faulty certificate", () => {
  it("is named with every fault, and so is a day that does not exist", () => {
    const facts: object = { level: "ward", issuedOn: "2026-02-30", no: "1" };
    expect(faultsOf(certificateStatus(facts as HeldCertificate, { asOf: "2026-05-10" }))).toEqual([
      "level: not-a-choice",
      "no: unknown-key",
      "issuedOn: not-a-day",
    ]);
    expect(faultsOf(certificateStatus({}, { asOf: "2026-5-1" }))).toEqual(["asOf: not-a-day"]);
    expect(faultsOf(status("2025-06-30", "2026-05-10", "commune"))).toEqual(["issuedOn: conflict"]);
  });
});

const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10));

describe("every answer on a certificate", () => {
  it("is the same, byte for byte, for parsed and for checked facts", () => {
    fc.assert(
      fc.property(fc.option(day), day, (issuedOn, asOf) => {
        const parsed = parseCertificate({ issuedOn });
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(JSON.stringify(parsedCertificateStatus(parsed.value, { asOf }))).toBe(
          JSON.stringify(certificateStatus({ issuedOn }, { asOf })),
        );
      }),
    );
  });

  it("goes from not yet over valid to expired, never back", () => {
    const order = ["not-yet", "valid", "expired"];
    const place = (issuedOn: string, asOf: string) => {
      const answer = status(issuedOn, asOf);
      return answer.status === "decided" ? order.indexOf(answer.outcome.state) : -1;
    };
    fc.assert(
      fc.property(day, day, day, (issuedOn, one, other) => {
        const [early = "", late = ""] = [one, other].sort();
        expect(place(issuedOn, early)).toBeLessThanOrEqual(place(issuedOn, late));
      }),
    );
  });
});
