import { describe, expect, it } from "vitest";
import { recognition } from "../../src/ocop/recognition.js";
import { decidedOutcome, faultsOf, noticesOf, outcomeOf } from "./answers.js";

const tiers = [1, 2, 3, 4, 5] as const;
const officers = (on: string) =>
  tiers.map((stars) => decidedOutcome(recognition(stars, { on })).recognisedBy?.officer ?? null);
const screens = (on: string) =>
  tiers.map((stars) => decidedOutcome(recognition(stars, { on })).screenedBy?.level ?? null);

describe("who recognises a tier", () => {
  it("is the provincial Chairman at 3 and 4 stars, the Minister at 5 (Điều 4 khoản 1)", () => {
    expect(officers("2026-05-22")).toEqual([
      null,
      null,
      "provincialChairman",
      "provincialChairman",
      "ministerOfAgricultureAndEnvironment",
    ]);
  });

  it("is two-level since 6 July 2025: the district recognised 3 stars until the day before", () => {
    expect(officers("2025-07-06")).toEqual([
      null,
      null,
      "provincialCommittee",
      "provincialCommittee",
      "centralLevel",
    ]);
    expect(officers("2026-05-21")).toEqual(officers("2025-07-06"));
    expect(officers("2025-07-05")).toEqual([
      null,
      null,
      "districtCommittee",
      "provincialCommittee",
      "centralLevel",
    ]);
    expect(officers("2023-02-24")).toEqual(officers("2025-07-05"));
  });

  it("was the province at 3 and 4 stars under the first criteria, which the district forwarded from 50 points", () => {
    expect(officers("2023-02-23")).toEqual(officers("2025-07-06"));
    expect(officers("2019-08-21")).toEqual(officers("2020-06-08"));
    const { screenedBy, forwardedFrom } = decidedOutcome(recognition(3, { on: "2019-08-21" }));
    expect(screenedBy).toEqual({ level: "district", name: { vi: "Cấp huyện", en: "District" } });
    expect(forwardedFrom).toBe("50");
    expect(decidedOutcome(recognition(2, { on: "2019-08-21" })).forwardedFrom).toBeNull();
  });

  it("is nobody at one and two stars: no decision, no certificate (Điều 4 khoản 1 điểm a)", () => {
    for (const on of ["2019-08-21", "2023-02-24", "2025-07-06", "2026-05-22"]) {
      for (const stars of tiers) {
        const answer = recognition(stars, { on });
        expect(decidedOutcome(answer).certificate, `${on} ${stars}`).toBe(stars >= 3);
        expect(answer).toMatchObject({ finding: { state: stars >= 3 ? "met" : "unmet" } });
      }
    }
    const answer = recognition(1, { on: "2026-09-01" });
    expect(answer).toMatchObject({
      headline: { en: "There is no recognition and no certificate at 1 star." },
    });
  });

  it("says who screens first, and that the steps of the three levels were not obtained", () => {
    expect(new Set(screens("2026-05-22"))).toEqual(new Set(["commune"]));
    expect(new Set(screens("2025-07-06"))).toEqual(new Set(["commune"]));
    expect(new Set(screens("2025-07-05"))).toEqual(new Set([null]));
    expect(new Set(screens("2020-06-08"))).toEqual(new Set(["district"]));
    expect(noticesOf(recognition(4, { on: "2025-07-05" }))).toEqual(["steps-not-obtained"]);
    expect(noticesOf(recognition(4, { on: "2025-07-06" }))).toEqual([]);
  });

  it("does not decide where the text is verified below what is accepted", () => {
    const answer = recognition(3, { on: "2025-07-05", accept: "official" });
    expect(answer).toMatchObject({
      status: "undetermined",
      because: [{ kind: "withheld", at: "ocop.recognition" }],
      finding: { state: "unknown" },
    });
    expect(outcomeOf(recognition(3, { on: "2026-05-22", accept: "official" }))).toMatchObject({ stars: 3 });
  });

  it("is not answered before the first criteria, nor for what is no tier or no day", () => {
    expect(outcomeOf(recognition(3, { on: "2019-08-20" }))).toBe("before");
    const none: 3 = JSON.parse("6");
    expect(faultsOf(recognition(none, { on: "2026-13-01" }))).toEqual(["stars not-a-choice", "on not-a-day"]);
    expect(faultsOf(recognition(none, { on: "2019-08-20" }))).toEqual(["stars not-a-choice"]);
    expect(faultsOf(recognition(none, { on: "2026-09-01" }))).toEqual(["stars not-a-choice"]);
  });
});
