import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/add-days.js";
import { findFinding } from "../../src/kernel/inspect.js";
import { parsedCertificateStatus } from "../../src/ocop/certificate.js";
import type { CertificateFacts } from "../../src/ocop/certificate-inputs.js";
import { parseCertificate } from "../../src/ocop/certificate-schema.js";
import { certificateStatus } from "../../src/ocop/certificate-status.js";
import { decidedOutcome, faultsOf, missingOf, noticesOf, outcomeOf } from "./answers.js";

/** Last day Friday 15 January 2027; window 19 July to 17 September 2026; extension to 14 July 2027. */
const held: CertificateFacts = { stars: 4, issuedOn: "2024-01-15", withdrawn: false };
const notFiled = { filed: false, decided: false } as const;

const status = (facts: CertificateFacts, asOf: string) => decidedOutcome(certificateStatus(facts, { asOf }));
const state = (facts: CertificateFacts, asOf: string) => {
  const answer = certificateStatus(facts, { asOf });
  if (answer.status === "undetermined") return answer.possible?.states.join(" or ");
  return answer.status === "decided" ? answer.outcome.state : answer.status;
};
/** The readings whose alternative would change the answer, each with the state it would have. */
const readings = (facts: CertificateFacts, asOf: string) => {
  const answer = certificateStatus(facts, { asOf });
  const notices = "notices" in answer ? answer.notices.filter(({ kind }) => kind === "reading") : [];
  return notices.map(({ code, alternative }) => [code, Object(alternative).state]);
};
const dues = (facts: CertificateFacts, asOf: string) =>
  status(facts, asOf).due.map(({ action, from, until, when }) => [action, from, until, when].join(" "));

describe("the 36 months of a certificate (Điều 4 khoản 3)", () => {
  it("end on the corresponding day, which still counts", () => {
    const facts = { ...held, reEvaluation: notFiled };
    expect(status(facts, "2027-01-15")).toMatchObject({ state: "valid", lastDay: "2027-01-15" });
    expect(state(facts, "2027-01-16")).toBe("expired");
    expect(state(facts, "2024-01-15")).toBe("valid");
    expect(state(facts, "2024-01-14")).toBe("not-issued");
  });

  it("end on the last day of a month that lacks the corresponding one", () => {
    expect(status({ ...held, issuedOn: "2024-02-29" }, "2026-09-01").lastDay).toBe("2027-02-28");
  });

  it("are the same under every decision, and certificates of the ones before keep their term (Điều 12 khoản 1)", () => {
    for (const issuedOn of ["2019-08-21", "2020-06-08", "2023-02-24", "2025-07-06", "2026-05-22"]) {
      const { lastDay } = status({ ...held, issuedOn }, issuedOn);
      expect(lastDay).toBe(`${Number(issuedOn.slice(0, 4)) + 3}${issuedOn.slice(4)}`);
    }
    expect(noticesOf(certificateStatus(held, { asOf: "2026-05-22" }))).toContain("older-certificate-kept");
    expect(noticesOf(certificateStatus(held, { asOf: "2026-05-21" }))).not.toContain(
      "older-certificate-kept",
    );
    const fresh = certificateStatus({ ...held, issuedOn: "2026-05-22" }, { asOf: "2026-09-01" });
    expect(noticesOf(fresh)).not.toContain("older-certificate-kept");
    expect(fresh).toMatchObject({ regimes: [{ id: "ocop.decision-26-2026" }] });
    expect(certificateStatus(held, { asOf: "2026-09-01" })).toMatchObject({
      regimes: [{ id: "ocop.decision-148-2023" }, { id: "ocop.decision-26-2026" }],
    });
  });

  it("do not move to a working day, by a reading that is told where the last day is or may be off", () => {
    expect(noticesOf(certificateStatus(held, { asOf: "2026-09-01" }))).toEqual(["older-certificate-kept"]);
    // 10 January 2027 is a Sunday.
    const sunday = { ...held, issuedOn: "2024-01-10" };
    expect(certificateStatus(sunday, { asOf: "2026-09-01" })).toMatchObject({
      notices: [
        { code: "last-day-not-moved", alternative: { state: "valid", lastDay: "2027-01-11" } },
        { code: "older-certificate-kept" },
      ],
    });
    expect(certificateStatus({ ...held, issuedOn: "2026-06-01" }, { asOf: "2026-09-01" })).toMatchObject({
      notices: [{ code: "last-day-not-moved", alternative: null }],
    });
  });

  it("are withheld where their text is verified below what is accepted", () => {
    expect(certificateStatus(held, { asOf: "2026-09-01", accept: "official" })).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld", citation: { document: "148/QĐ-TTg" } }],
      possible: null,
    });
    const fresh = { ...held, issuedOn: "2026-05-22" };
    expect(certificateStatus(fresh, { asOf: "2026-09-01", accept: "official" }).status).toBe("decided");
  });
});

describe("the window of the re-evaluation (Điều 7 khoản 6 điểm a)", () => {
  it("opens 180 and closes 120 days before the last day, both days counted", () => {
    const { filing, lastDay } = status(held, "2026-09-01");
    expect(filing).toEqual({ opens: "2026-07-19", closes: "2026-09-17" });
    expect(daysBetween(filing?.opens ?? "", lastDay)).toBe(180);
    expect(daysBetween(filing?.closes ?? "", lastDay)).toBe(120);
  });

  it("is later, now, or missed: what is due follows", () => {
    const file = "file 2026-07-19 2026-09-17";
    expect(dues(held, "2026-07-18")).toEqual([`${file} later`]);
    expect(dues(held, "2026-07-19")).toEqual([`${file} now`]);
    expect(dues(held, "2026-09-17")).toEqual([`${file} now`]);
    expect(dues(held, "2026-09-18")).toEqual(["file-late 2026-09-18 2027-01-15 now"]);
  });

  it("once used leaves the result to the authority, until there is one", () => {
    const filed = { ...held, reEvaluation: { filedOn: "2026-08-01", decidedOn: "2026-10-01" } };
    expect(dues(filed, "2026-07-31")).toEqual(["file 2026-07-19 2026-09-17 now"]);
    expect(dues(filed, "2026-08-01")).toEqual(["decide 2026-08-01 2027-01-15 now"]);
    expect(dues(filed, "2026-09-30")).toEqual(["decide 2026-08-01 2027-01-15 now"]);
    expect(dues(filed, "2026-10-01")).toEqual([]);
    expect(status(filed, "2026-08-01").due[0]).toMatchObject({ by: "authority", level: "province" });
    expect(status({ ...filed, stars: 5 }, "2026-08-01").due[0]?.level).toBe("centre");
    expect(status({ ...filed, stars: null }, "2026-08-01").due[0]?.level).toBeNull();
    expect(status(held, "2026-08-01").due[0]).toMatchObject({ by: "participant", level: null });
  });

  it("is held against the day of filing", () => {
    const found = (filedOn: string, id: string) =>
      findFinding(
        certificateStatus({ ...held, reEvaluation: { filedOn } }, { asOf: "2026-10-01" }),
        `ocop.certificate.${id}`,
      )?.state;
    expect(found("2026-07-18", "filing-opens")).toBe("unmet");
    expect(found("2026-07-19", "filing-opens")).toBe("met");
    expect(found("2026-09-17", "filing-closes")).toBe("met");
    expect(found("2026-09-18", "filing-closes")).toBe("unmet");
    expect(found("2026-10-02", "filing-closes")).toBe("unknown");
  });

  it("did not exist before 22 May 2026: the certifying body reminded 30 days before the end", () => {
    expect(status(held, "2026-05-22").filing).not.toBeNull();
    expect(status(held, "2026-05-21").filing).toBeNull();
    const old = { ...held, issuedOn: "2023-03-10" };
    expect(dues(old, "2026-02-08")).toEqual(["remind 2023-03-10 2026-02-08 now"]);
    expect(dues(old, "2026-02-09")).toEqual(["remind 2023-03-10 2026-02-08 overdue"]);
    expect(dues(held, "2024-01-15")).toEqual(["remind 2024-01-15 2026-12-16 now"]);
    expect(dues({ ...held, issuedOn: "2020-01-15" }, "2021-01-01")).toEqual([]);
  });
});

describe("the transitional extension (Điều 12 khoản 3)", () => {
  /** Filed one day after the window; no result yet. */
  const late = { ...held, reEvaluation: { filedOn: "2026-09-18", decided: false } } as const;

  it("lasts 180 days at most, the 180th included", () => {
    expect(state(late, "2027-01-15")).toBe("valid");
    expect(status(late, "2027-01-16")).toMatchObject({ state: "extended", extendedTo: "2027-07-14" });
    expect(state(late, "2027-07-14")).toBe("extended");
    expect(state(late, "2027-07-15")).toBe("expired");
    expect(daysBetween("2027-01-15", "2027-07-14")).toBe(180);
    expect(dues(late, "2027-02-01")).toEqual(["decide 2026-09-18 2027-07-14 now"]);
  });

  it("ends with the day of the result", () => {
    const decided = { ...held, reEvaluation: { filedOn: "2026-09-18", decidedOn: "2027-03-01" } };
    expect(status(decided, "2027-03-01")).toMatchObject({ state: "extended", extendedTo: "2027-03-01" });
    expect(state(decided, "2027-03-02")).toBe("expired");
    const after = { ...held, reEvaluation: { filedOn: "2026-09-18", decidedOn: "2027-09-01" } };
    expect(status(after, "2027-02-01").extendedTo).toBe("2027-07-14");
    expect(dues(decided, "2027-03-01")).toEqual([]);
  });

  it("is for a dossier outside the window, too early as well as too late", () => {
    const filed = (filedOn: string) => ({ ...held, reEvaluation: { filedOn, decided: false } });
    expect(state(filed("2026-07-18"), "2027-02-01")).toBe("extended");
    expect(state(filed("2027-01-15"), "2027-02-01")).toBe("extended");
    expect(state({ ...held, reEvaluation: notFiled }, "2027-02-01")).toBe("expired");
    expect(state(filed("2027-02-02"), "2027-02-01")).toBe("expired");
  });

  it("does not cover a dossier filed in time whose result is late, nor one filed after the end: readings", () => {
    const pending = (filedOn: string) => ({ ...held, reEvaluation: { filedOn, decided: false } });
    for (const filedOn of ["2026-07-19", "2026-09-17"]) {
      expect(state(pending(filedOn), "2027-02-01"), filedOn).toBe("expired");
      expect(readings(pending(filedOn), "2027-02-01"), filedOn).toEqual([
        ["filed-in-time-decided-late", "extended"],
      ]);
    }
    expect(state(pending("2027-01-16"), "2027-02-01")).toBe("expired");
    expect(readings(pending("2027-01-16"), "2027-02-01")).toEqual([["filed-after-the-last-day", "extended"]]);
  });

  it("covers every certificate by its wording; that it may be meant for those caught by the change is told", () => {
    expect(readings(late, "2027-02-01")).toEqual([["extension-for-every-certificate", "expired"]]);
    // The window of a certificate that ends on 18 September 2026 closed on 21 May, one day before the decision.
    const caught = (issuedOn: string) => ({
      ...late,
      issuedOn,
      reEvaluation: { filedOn: issuedOn, decided: false },
    });
    expect(noticesOf(certificateStatus(caught("2023-09-18"), { asOf: "2026-10-01" }))).not.toContain(
      "extension-for-every-certificate",
    );
    expect(noticesOf(certificateStatus(caught("2023-09-19"), { asOf: "2026-10-01" }))).toContain(
      "extension-for-every-certificate",
    );
  });

  it("does not revive a certificate that ended before 22 May 2026: a reading", () => {
    const ended = (issuedOn: string) =>
      certificateStatus(
        { ...held, issuedOn, reEvaluation: { filedOn: issuedOn, decided: false } },
        { asOf: "2026-06-15" },
      );
    expect(decidedOutcome(ended("2023-05-22")).state).toBe("extended");
    expect(ended("2023-05-21")).toMatchObject({
      outcome: { state: "expired" },
      notices: expect.arrayContaining([
        expect.objectContaining({
          code: "ended-before-the-extension",
          alternative: expect.objectContaining({ state: "extended" }),
        }),
      ]),
    });
  });

  it("was no law before that day", () => {
    const old = { ...held, issuedOn: "2023-05-10", reEvaluation: { filedOn: "2026-05-01", decided: false } };
    expect(state(old, "2026-05-21")).toBe("expired");
    expect(
      findFinding(certificateStatus(old, { asOf: "2026-05-21" }), "ocop.certificate.extension"),
    ).toBeUndefined();
  });

  it("does not apply within the term", () => {
    const extension = (asOf: string) =>
      findFinding(certificateStatus(late, { asOf }), "ocop.certificate.extension")?.state;
    expect(extension("2027-01-15")).toBe("not-applicable");
    expect(extension("2027-01-16")).toBe("met");
    expect(extension("2027-07-15")).toBe("unmet");
  });
});

describe("a withdrawal", () => {
  it("ends the certificate on its day", () => {
    const withdrawn = { ...held, withdrawn: null, withdrawnOn: "2026-08-01" };
    expect(state(withdrawn, "2026-07-31")).toBe("valid");
    expect(state(withdrawn, "2026-08-01")).toBe("withdrawn");
    expect(certificateStatus(withdrawn, { asOf: "2026-08-01" })).toMatchObject({
      outcome: { due: [], extendedTo: null },
      finding: { state: "unmet" },
    });
  });

  it("that is neither stated nor denied leaves the state open", () => {
    const silent = { ...held, withdrawn: null };
    expect(state(silent, "2026-09-01")).toBe("valid or withdrawn");
    expect(missingOf(certificateStatus(silent, { asOf: "2026-09-01" }))).toEqual([
      "withdrawn",
      "withdrawnOn",
    ]);
    const undated = { ...held, withdrawn: true };
    expect(missingOf(certificateStatus(undated, { asOf: "2026-09-01" }))).toEqual(["withdrawnOn"]);
  });
});

describe("what is not known of a certificate", () => {
  it("is asked as far as it can change the state", () => {
    expect(state(held, "2027-02-01")).toBe("extended or expired");
    expect(missingOf(certificateStatus(held, { asOf: "2027-02-01" }))).toEqual([
      "reEvaluation.filed",
      "reEvaluation.filedOn",
      "reEvaluation.decided",
      "reEvaluation.decidedOn",
    ]);
    const filed = { ...held, reEvaluation: { filedOn: "2026-10-01" } };
    expect(missingOf(certificateStatus(filed, { asOf: "2027-02-01" }))).toEqual([
      "reEvaluation.decided",
      "reEvaluation.decidedOn",
    ]);
    const undated = { ...held, reEvaluation: { filed: true, decided: false } };
    expect(missingOf(certificateStatus(undated, { asOf: "2027-02-01" }))).toEqual(["reEvaluation.filedOn"]);
    const someDay = { ...held, reEvaluation: { filedOn: "2026-10-01", decided: true } };
    expect(missingOf(certificateStatus(someDay, { asOf: "2027-02-01" }))).toEqual(["reEvaluation.decidedOn"]);
    expect(state({ ...held, withdrawn: null }, "2027-02-01")).toBe("extended or expired or withdrawn");
    expect(state(held, "2027-07-15")).toBe("expired");
  });

  it("is listed as unanswered where it cannot", () => {
    const answer = certificateStatus({ ...held, stars: null }, { asOf: "2026-09-01" });
    expect(answer.status === "decided" && answer.unanswered.map(({ path }) => path)).toEqual([
      "stars",
      "reEvaluation.filed",
      "reEvaluation.filedOn",
      "reEvaluation.decided",
      "reEvaluation.decidedOn",
    ]);
    const old = certificateStatus(held, { asOf: "2026-05-21" });
    expect(old.status === "decided" && old.unanswered).toEqual([]);
  });

  it("leaves all open when it is the day of issue", () => {
    const answer = certificateStatus({ withdrawn: false }, { asOf: "2026-09-01" });
    expect(missingOf(answer)[0]).toBe("issuedOn");
    expect(answer).toMatchObject({ status: "undetermined", possible: null, finding: { state: "unknown" } });
  });
});

describe("facts on a certificate", () => {
  it("must exist, agree, and come in their order", () => {
    const asOf = "2026-09-01";
    const faults = (input: object) => faultsOf(certificateStatus(input, { asOf }));
    expect(faults({ stars: 2, issuedOn: "2026-02-30", number: "x" })).toEqual([
      "stars not-a-choice",
      "number unknown-key",
      "issuedOn not-a-day",
    ]);
    expect(faults({ ...held, withdrawnOn: "2025-01-01" })).toEqual(["withdrawnOn conflict"]);
    expect(faults({ ...held, withdrawn: true, withdrawnOn: "2024-01-14" })).toEqual([
      "withdrawnOn out-of-order",
    ]);
    expect(faults({ ...held, reEvaluation: { filedOn: "2024-01-14" } })).toEqual([
      "reEvaluation.filedOn out-of-order",
    ]);
    expect(faults({ ...held, reEvaluation: { filedOn: "2026-08-01", decidedOn: "2026-07-31" } })).toEqual([
      "reEvaluation.decidedOn out-of-order",
    ]);
    expect(faults({ ...held, reEvaluation: { decidedOn: "2024-01-14" } })).toEqual([
      "reEvaluation.decidedOn out-of-order",
    ]);
    expect(faults({ ...held, reEvaluation: { filed: false, decided: true } })).toEqual([
      "reEvaluation.decided conflict",
    ]);
    expect(faults({ ...held, issuedOn: "2194-01-01" })).toEqual(["issuedOn beyond-calendar"]);
    expect(faultsOf(certificateStatus(held, { asOf: "2026-9-1" }))).toEqual(["asOf not-a-day"]);
  });

  it("may not lie before the first criteria", () => {
    expect(outcomeOf(certificateStatus({ ...held, issuedOn: "2019-08-20" }, { asOf: "2026-09-01" }))).toBe(
      "before",
    );
    expect(outcomeOf(certificateStatus(held, { asOf: "2019-08-20" }))).toBe("before");
  });

  it("give the same answer when they were parsed before", () => {
    const parsed = parseCertificate(held);
    if (!parsed.ok) throw new Error("parses");
    const options = { asOf: "2026-11-22" };
    expect(parsedCertificateStatus(parsed.value, options)).toEqual(certificateStatus(held, options));
    expect(noticesOf(certificateStatus(held, options))).toContain("after-knowledge");
  });
});

describe("on any day", () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2023-02-24", count));
  const maybe = fc.constantFrom(true, false, undefined);
  const dated = fc.option(fc.integer({ min: 0, max: 1400 }), { nil: undefined });
  const facts: fc.Arbitrary<CertificateFacts> = fc
    .record({
      issuedOn: day,
      withdrawn: maybe,
      withdrawnAfter: dated,
      filed: maybe,
      filedAfter: dated,
      decided: maybe,
    })
    .map(({ issuedOn, withdrawn, withdrawnAfter, filed, filedAfter, decided }) => ({
      issuedOn,
      withdrawn,
      withdrawnOn:
        withdrawn === false || withdrawnAfter === undefined ? undefined : addDays(issuedOn, withdrawnAfter),
      reEvaluation: {
        filed,
        filedOn: filed === false || filedAfter === undefined ? undefined : addDays(issuedOn, filedAfter),
        decided: filed === false ? false : decided,
      },
    }));

  it("an added fact never flips a decided state", () => {
    fc.assert(
      fc.property(facts, day, fc.integer({ min: 0, max: 1400 }), (given, asOf, after) => {
        const before = certificateStatus(given, { asOf });
        if (before.status !== "decided") return;
        const { issuedOn, withdrawn, withdrawnOn, reEvaluation } = given;
        const later = addDays(issuedOn ?? asOf, after);
        const added: CertificateFacts = {
          ...given,
          withdrawnOn: withdrawn === true ? (withdrawnOn ?? later) : withdrawnOn,
          reEvaluation: {
            ...reEvaluation,
            filed: reEvaluation?.filed ?? true,
            filedOn: reEvaluation?.filedOn ?? (reEvaluation?.filed === false ? undefined : later),
          },
        };
        const then = certificateStatus(added, { asOf });
        expect(then.status === "decided" && then.outcome.state).toBe(before.outcome.state);
      }),
      { numRuns: 500 },
    );
  });

  it("what is asked for is enough to decide", () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const answer = certificateStatus(given, { asOf });
        if (answer.status !== "undetermined") return;
        expect(answer.missing.length).toBeGreaterThan(0);
        const { issuedOn, withdrawn, withdrawnOn, reEvaluation } = given;
        const whole: CertificateFacts = {
          ...given,
          withdrawn: withdrawn ?? (withdrawnOn === undefined ? false : undefined),
          withdrawnOn: withdrawn === true ? (withdrawnOn ?? issuedOn) : withdrawnOn,
          reEvaluation: {
            filedOn: reEvaluation?.filedOn ?? (reEvaluation?.filed === true ? issuedOn : undefined),
            filed: reEvaluation?.filed ?? (reEvaluation?.filedOn === undefined ? false : undefined),
            decided: reEvaluation?.decided === true ? undefined : false,
            decidedOn: reEvaluation?.decided === true ? (reEvaluation.filedOn ?? issuedOn) : undefined,
          },
        };
        expect(["decided", "invalid"]).toContain(certificateStatus(whole, { asOf }).status);
      }),
      { numRuns: 500 },
    );
  });
});
