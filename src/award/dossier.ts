import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Notice } from "../kernel/assessment.js";
import type { Place } from "../kernel/place.js";
import { prepare } from "../kernel/prepare.js";
import type { Sources } from "../kernel/source.js";
import { amountSource } from "../quantity/amount-source.js";
import { byRegimeAndLevel } from "./by-level.js";
import { dossierCriteria, dossierId, registrationId } from "./criteria/dossier.js";
import type { Dossier, ParsedDossier } from "./dossier-facts.js";
import { dossierYesNo, dossierFields as fields } from "./dossier-fields.js";
import { type AwardOptions, lawOfDay } from "./law-of-day.js";
import { termsOf } from "./regime-on.js";
import { entryTerms } from "./regimes/entry.js";
import { levelTerms } from "./regimes/levels.js";
import { databaseInstead } from "./regimes/registration.js";
import { yesNoSources } from "./yes-no-facts.js";

/** Whether every paper that the law asks for is in the dossier. */
export type Completeness = "complete" | "incomplete";

const sources: Sources<Dossier> = /* @__PURE__ */ (() => ({
  ...yesNoSources<Dossier>(dossierYesNo, ({ yesNo }) => yesNo),
  level: { kind: "choice" as const, field: fields.level, read: ({ level }: Dossier) => level },
  photoCount: amountSource<Dossier>(fields.photoCount, 0, ({ photoCount }) => photoCount),
}))();

const headlines = {
  met: { vi: "Hồ sơ đủ giấy tờ.", en: "The dossier is complete." },
  unmet: { vi: "Hồ sơ thiếu giấy tờ.", en: "Papers are lacking in the dossier." },
  unknown: {
    vi: "Chưa thể kết luận hồ sơ có đủ giấy tờ không.",
    en: "Whether the dossier is complete cannot be decided yet.",
  },
};

const questionsWith = (database: Place | null) =>
  byRegimeAndLevel((level, index): Question<Dossier, Completeness> => {
    const ascent = termsOf(entryTerms, index).ascents.find((term) => term.level === level);
    return {
      criteria: prepare(dossierCriteria(termsOf(levelTerms, index), ascent, database), sources),
      outcomes: { met: "complete", unmet: "incomplete" },
      headlines,
    };
  });

const onPaper = /* @__PURE__ */ questionsWith(null);
const withDatabase = /* @__PURE__ */ questionsWith(databaseInstead.place);

/**
 * Looks through a parsed dossier: the twin of `checkDossier` for bulk work, without checking again.
 *
 * @param dossier - made by `parseDossier`
 * @param options - `on`: the day on which the dossier is handed in
 * @returns the same answer, byte for byte, as `checkDossier` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedDossier, parseDossier } from "vn-rural-industry/award";
 *
 * const dossier = parseDossier({ level: "commune", photos: { colour: false } });
 * const answer = dossier.ok ? checkParsedDossier(dossier.value, { on: "2026-03-02" }) : dossier;
 * "outcome" in answer && answer.outcome; // => "incomplete"
 * ```
 */
export function checkParsedDossier(dossier: ParsedDossier, options: AwardOptions): Assessment<Completeness> {
  const law = lawOfDay(options, dossierId);
  if (!law.ok) return law.answer;
  const { on, accept } = options;
  const { regime, index } = law;
  const database = on >= databaseInstead.from && on < databaseInstead.to;
  const question = (database ? withDatabase : onPaper)(index, dossier.level);
  const notices = database ? [instead, ...law.notices] : law.notices;
  return assess(question, dossier, { on, regimes: [regime], accept, notices });
}

const instead: Notice = {
  code: "database-instead-of-paper",
  kind: "scope",
  at: registrationId,
  text: {
    vi: "Nghị quyết của Chính phủ (chưa rõ số) chỉ nêu giấy đăng ký doanh nghiệp; nếu không khai thác được dữ liệu, cơ quan yêu cầu nộp giấy.",
    en: "The Government's resolution (number not known) names the certificate of enterprises only; where the data fail, the paper is asked for.",
  },
  citation: databaseInstead.place.citation,
};
