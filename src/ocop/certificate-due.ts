import { dayAfter } from "../calendar/add-days.js";
import type { RegimeRef } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";
import type { Certificate } from "./certificate-facts.js";
import { happenedBy } from "./certificate-state.js";
import type { CertificateDays } from "./certificate-term.js";
import { certifyingLevel } from "./recognition.js";
import type { Level } from "./regimes/authorities.js";

/** What somebody has to do about a certificate. */
export type DueAction = "remind" | "file" | "file-late" | "decide";

/** Something that is due, and in which days. */
export interface Due {
  readonly action: DueAction;
  readonly label: Text;
  readonly by: "participant" | "authority";
  /** The level that the authority is of; `null` for the participant, and while the stars are not given. */
  readonly level: Level | null;
  readonly from: string;
  readonly until: string;
  readonly when: "later" | "now" | "overdue";
}

/** What is due about a certificate in force; what is not known to be done counts as still to be done. */
export function duesOf(
  { stars, filed, decided }: Certificate,
  issuedOn: string,
  { lastDay, filing, extendedTo, remindedBy }: CertificateDays,
  asOf: string,
  regime: RegimeRef,
): readonly Due[] {
  const level = stars === undefined ? null : certifyingLevel(stars, regime);
  const due = (action: DueAction, from: string, until: string): Due => ({
    action,
    label: labels[action],
    by: actors[action],
    level: actors[action] === "authority" ? level : null,
    from,
    until,
    when: asOf < from ? "later" : asOf <= until ? "now" : "overdue",
  });
  if (remindedBy !== null) return [due("remind", issuedOn, remindedBy)];
  if (filing === null || extendedTo === null || happenedBy(decided, asOf) === true) return [];
  const { opens, closes } = filing;
  if (filed.on !== undefined && filed.on <= asOf) {
    const inTime = opens <= filed.on && filed.on <= closes;
    return [due("decide", filed.on, inTime ? lastDay : extendedTo)];
  }
  if (asOf <= closes) return [due("file", opens, closes)];
  return [due("file-late", dayAfter(closes), lastDay)];
}

const actors: Readonly<Record<DueAction, Due["by"]>> = {
  remind: "authority",
  file: "participant",
  "file-late": "participant",
  decide: "authority",
};

const labels: Readonly<Record<DueAction, Text>> = {
  remind: {
    vi: "Cơ quan cấp giấy thông báo sắp hết hạn",
    en: "The certifying body reminds the participant of the expiry",
  },
  file: { vi: "Nộp hồ sơ đánh giá lại", en: "File the dossier of the re-evaluation" },
  "file-late": {
    vi: "Nộp hồ sơ đánh giá lại ngoài thời hạn",
    en: "File the dossier of the re-evaluation outside its window",
  },
  decide: { vi: "Có kết quả đánh giá lại", en: "Give the result of the re-evaluation" },
};
