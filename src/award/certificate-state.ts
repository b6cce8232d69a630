import type { Notice } from "../kernel/assessment.js";
import { metLongerTerm, type Term } from "./certificate-term.js";
import { keptTerm } from "./regimes/certificate-term.js";
import { withdrawal } from "./regimes/complaint.js";

/** Not issued yet on the day asked about, valid, or expired. */
export type CertificateState = "not-yet" | "valid" | "expired";

/** Whether a certificate is valid by its term, and until when. */
export interface CertificateStatus {
  readonly state: CertificateState;
  /** Last day on which it is valid, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** The state of a certificate at a day. */
export function statusAt(asOf: string, issuedOn: string, lastDay: string): CertificateStatus {
  const state = asOf < issuedOn ? "not-yet" : asOf <= lastDay ? "valid" : "expired";
  return { state, lastDay };
}

/** What must be known about the term of a certificate. */
export function termNotices(at: string, asOf: string, issuedOn: string, term: Term): readonly Notice[] {
  const { rule, last, otherwise } = term;
  const { citation } = rule.year;
  const notices: Notice[] = [];
  if (otherwise !== null) {
    const alternative = statusAt(asOf, issuedOn, otherwise);
    notices.push({ ...yearOfIssue, at, citation, alternative });
    if (metLongerTerm(term)) notices.push({ ...notLengthened, at, citation, alternative });
  }
  if (issuedOn < keptTerm.before && asOf >= keptTerm.before && asOf <= last) {
    notices.push({ ...ownTerm, at, citation: keptTerm.place.citation });
  }
  return [...notices, { ...termOnly, at, citation: withdrawal.citation }];
}

const yearOfIssue = {
  code: "year-of-issue-counted",
  kind: "reading",
  text: {
    vi: "Số năm được tính từ năm cấp; ở đây năm cấp là năm thứ nhất.",
    en: "The years count from the year of issue; that year is taken as the first.",
  },
} as const;

const notLengthened = {
  code: "not-lengthened",
  kind: "reading",
  text: {
    vi: "Thời hạn mới từ năm 2018 không được hiểu là kéo dài giấy đã cấp; chưa thấy văn bản nói khác.",
    en: "The new term of 2018 is not read as lengthening certificates already issued; no text says so.",
  },
} as const;

const ownTerm = {
  code: "keeps-own-term",
  kind: "transition",
  text: {
    vi: "Giấy cấp trước khi chuyển thẩm quyền vẫn có giá trị đến hết thời hạn của nó.",
    en: "A certificate of before the change of authority stays valid to the end of its own term.",
  },
} as const;

const termOnly = {
  code: "term-only",
  kind: "scope",
  text: {
    vi: "Ở đây chỉ xét thời hạn; giấy chứng nhận bị thu hồi thì không còn giá trị.",
    en: "Only the term is judged; a certificate that was withdrawn is no longer valid.",
  },
} as const;
