import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as award from "../../src/award/index.js";

const on = "2026-05-10";
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });

/** Every function that takes data, with days that exist. */
const functions: Readonly<Record<string, (input: unknown) => unknown>> = {
  assessEntry: (input) => award.assessEntry(input as award.EntryFacts, { on }),
  scoreEntry: (input) => award.scoreEntry(input as award.ScoreFacts, { on }),
  rankEntries: (input) => award.rankEntries(input as award.RankingFacts, { on }),
  certificateStatus: (input) => award.certificateStatus(input as award.HeldCertificate, { asOf: on }),
  checkDossier: (input) => award.checkDossier(input as award.DossierFacts, { on }),
  checkCouncil: (input) => award.checkCouncil(input as award.CouncilFacts, { on }),
  complaintDeadline: (input) => award.complaintDeadline(input as award.ComplaintFacts),
  answerDeadline: (input) => award.answerDeadline(input as award.ComplaintAnswerFacts),
  regionOf: (input) => award.regionOf(input as string, { on }),
  "days of entitlements": (input) => award.entitlements({ on: input as string }),
  "days of councils": (input) => award.councils({ on: input as string }),
  "days of entries": (input) => award.assessEntry({ level: "commune" }, { on: input as string }),
  "days of certificates": (input) => award.certificateStatus({}, { asOf: input as string }),
};

const keys = ["level", "sheets", "jurors", "entries", "certificates", "photos", "product", "frame", "market"];

describe("bad input", () => {
  for (const [name, ask] of Object.entries(functions)) {
    it(`never makes ${name} throw, and each fault has its path and both languages`, () => {
      const shaped = fc.dictionary(fc.constantFrom(...keys), fc.oneof(anything, fc.array(anything)));
      fc.assert(
        fc.property(fc.oneof(anything, shaped), (input) => {
          const answer = ask(input);
          expect(answer).toHaveProperty("status");
          if (typeof answer !== "object" || answer === null || !("issues" in answer)) return;
          expect(answer.issues).not.toHaveLength(0);
          for (const { path, code, message } of answer.issues as readonly {
            path: unknown;
            code: unknown;
            message: { vi: string; en: string };
          }[]) {
            expect([typeof path, typeof code]).toEqual(["string", "string"]);
            expect(message.vi.length * message.en.length).toBeGreaterThan(0);
          }
        }),
      );
    });
  }

  it("of an entry is named with every fault at once", () => {
    const input: object = {
      level: "town",
      establishment: { legalForm: "club", size: { smallOrMedium: true, capitalDong: 1 } },
      product: { form: "pair", ownMake: "yes", set: [], colour: 1 },
      certificates: [{ issuedOn: "2026-13-01" }, 7],
      lowerLevel: { requested: 1 },
    };
    const answer = award.assessEntry(input as award.EntryFacts, { on });
    expect(
      answer.status === "invalid" && answer.issues.map(({ path, code }) => `${path}: ${code}`).sort(),
    ).toEqual([
      "certificates[0].issuedOn: not-a-day",
      "certificates[1]: not-an-object",
      "establishment.legalForm: not-a-choice",
      "establishment.size.smallOrMedium: conflict",
      "level: not-a-choice",
      "lowerLevel.requested: not-a-yes-no",
      "product.colour: unknown-key",
      "product.form: not-a-choice",
      "product.ownMake: not-a-yes-no",
      "product.set: not-an-object",
    ]);
  });

  it("of an option stops the programmer", () => {
    const options: object = { on, accept: "sure" };
    expect(() => award.assessEntry({ level: "commune" }, options as award.AwardOptions)).toThrow("accept");
  });
});
