import type { Notice } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import type { Readings } from "./certificate-state.js";

/** A reading of the text on the extension whose alternative would change the answer. */
export function extensionReading(
  reading: keyof Readings,
  at: string,
  citation: Citation,
  alternative: unknown,
): Notice {
  const { code, text } = extensionReadings[reading];
  return { code, kind: "reading", at, text, citation, alternative };
}

const extensionReadings: Readonly<Record<keyof Readings, { readonly code: string; readonly text: Text }>> = {
  everyCertificate: {
    code: "extension-for-every-certificate",
    text: {
      vi: "Quy định kéo dài nằm trong điều khoản chuyển tiếp nhưng lời văn chung; ở đây áp dụng cho mọi giấy chứng nhận.",
      en: "The extension stands among transitional provisions but is worded generally; here it covers every certificate.",
    },
  },
  endedBefore: {
    code: "ended-before-the-extension",
    text: {
      vi: "Giấy chứng nhận hết hạn trước khi Quyết định có hiệu lực; ở đây hiểu là không được kéo dài.",
      en: "The certificate ended before the decision came into force; here it is not taken up again.",
    },
  },
  filedAfterEnd: {
    code: "filed-after-the-last-day",
    text: {
      vi: "Hồ sơ nộp sau khi giấy chứng nhận hết hạn; ở đây hiểu là không được kéo dài.",
      en: "The dossier was filed after the certificate had ended; here that does not extend it.",
    },
  },
  filedInWindow: {
    code: "filed-in-time-decided-late",
    text: {
      vi: "Hồ sơ nộp đúng hạn nhưng chưa có kết quả; lời văn chỉ kéo dài cho hồ sơ không nộp được đúng hạn.",
      en: "The dossier was filed in time but has no result; the wording extends only for those that could not be.",
    },
  },
};

/** The last day is a day off, or may be one. */
export function lastDayNotMoved(at: string, citation: Citation, alternative: unknown): Notice {
  return {
    code: "last-day-not-moved",
    kind: "reading",
    at,
    text: {
      vi: "Ngày hết hạn có thể là ngày nghỉ; ở đây không chuyển sang ngày làm việc tiếp theo.",
      en: "The last day is or may be a day off; here it does not move to the next working day.",
    },
    citation,
    alternative,
  };
}

/** Issued under a decision before; it lasts to the end of its own term. */
export function olderCertificateKept(at: string, citation: Citation): Notice {
  return {
    code: "older-certificate-kept",
    kind: "transition",
    at,
    text: {
      vi: "Giấy chứng nhận cấp theo quyết định trước vẫn có giá trị đến hết thời hạn của nó.",
      en: "A certificate of a decision before stays valid to the end of its term.",
    },
    citation,
  };
}
