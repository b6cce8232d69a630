import { printDay } from "../calendar/print-day.js";
import type { Notice } from "../kernel/assessment.js";
import { entrantId, entryId } from "./criteria/entry.js";
import type { AscentTerm, ProductTerms } from "./criteria/terms.js";
import type { Entry } from "./entry-facts.js";
import type { Filed } from "./held-certificates.js";

/** The conditions are necessary; which products are certified, and sent up, the council decides. */
export const councilDecides: Notice = {
  code: "council-decides",
  kind: "authority",
  at: entryId,
  text: {
    vi: "Ở đây chỉ xét điều kiện tham gia; kết quả do Hội đồng bình chọn quyết định.",
    en: "Only the conditions to enter are judged; the council decides the results.",
  },
};

/** Why the certificates of the level below do not count, where all are known and have ended. */
export function expiredCertificate({ entry, on }: Filed, ascent: AscentTerm | undefined): readonly Notice[] {
  if (ascent === undefined) return [];
  const { of, held } = ascent.certificate;
  const lasts = (entry.certificates ?? [])
    .filter(({ level }) => level === undefined || of.includes(level))
    .map(({ level, term }) => (level === undefined || !term ? unending : term.last));
  const last = lasts.sort().at(-1);
  if (last === undefined || last >= on) return [];
  const day = printDay(last);
  return [
    {
      code: "lower-certificate-expired",
      kind: "scope",
      at: `${entryId}.ascent`,
      text: {
        vi: `Giấy chứng nhận cấp dưới chỉ có giá trị đến hết ngày ${day.vi}, trước ngày nộp.`,
        en: `The certificate of the level below was valid until ${day.en} only, before the day of filing.`,
      },
      citation: held.figure.citation,
    },
  ];
}

/** Sorts after every day: of such a certificate the end is not known. */
const unending = "~";

/** A condition that the text of the day, as it is quoted, no longer has. */
export function copiedProduct({ yesNo }: Entry, { notCopied, conformity }: ProductTerms): readonly Notice[] {
  if (notCopied !== null || yesNo["copied"] !== true) return [];
  return [
    {
      code: "copied-product",
      kind: "reading",
      at: `${entryId}.product`,
      text: {
        vi: "Bản trích sau khi sửa đổi không còn cấm sản phẩm sao chép nhưng địa phương vẫn nêu.",
        en: "As quoted since the amendment the text does not bar copied products; local notices still do.",
      },
      citation: conformity.citation,
      alternative: "ineligible",
    },
  ];
}

/** How long ago a ward was a commune is counted by the rules on extension; the selection has none of its own. */
export function conversionClock({ establishment }: Entry): readonly Notice[] {
  const { wardOf, convertedFromCommune } = establishment.place.former;
  if (wardOf !== "grade1City" || convertedFromCommune !== true) return [];
  return [
    {
      code: "conversion-counted-as-in-extension",
      kind: "reading",
      at: `${entrantId}.place`,
      text: {
        vi: "Quy định bình chọn không nói thời gian chuyển đổi tính đến ngày nào; ở đây tính như khuyến công.",
        en: "To which day the time since the conversion counts is not said; it is counted as in extension.",
      },
      alternative: null,
    },
  ];
}
