import type { Citation } from "../kernel/citation.js";
import type { Locale } from "../kernel/text.js";
import { kindOf, nameOfKind } from "./kind.js";
import { nameOfForm, type PlaceWords, placeWords } from "./place.js";

/** How long a printed citation is: in full words, or with the abbreviations that lawyers write. */
export type CitationStyle = "full" | "short";

/**
 * Prints a citation (trích dẫn) as a Vietnamese official text, or its English rendering, would: from the smallest
 * place to the document, then the provision that amended it. The short style begins with the document and
 * abbreviates. It prints what it is given; `parseCitation` reads both styles back.
 *
 * @param citation - the place; its document by official number.
 * @param locale - `"vi"` or `"en"`.
 * @param style - `"full"` unless told.
 * @returns one line of text.
 *
 * @example
 * ```ts
 * import { formatCitation } from "vn-rural-industry/law";
 *
 * const place = { document: "32/2024/NĐ-CP", article: "8", clause: "1", point: "c" };
 * formatCitation(place, "vi"); // => "điểm c khoản 1 Điều 8 Nghị định 32/2024/NĐ-CP"
 * formatCitation(place, "en"); // => "point c, clause 1, Article 8, Decree 32/2024/NĐ-CP"
 * formatCitation(place, "vi", "short"); // => "32/2024/NĐ-CP, Đ8 k1 đc"
 * ```
 */
export function formatCitation(citation: Citation, locale: Locale, style: CitationStyle = "full"): string {
  const places = placeWords.flatMap((words) => printed(citation, words, locale, style));
  const text =
    style === "full"
      ? [...places, formatDocument(citation.document, locale)].join(locale === "vi" ? " " : ", ")
      : [citation.document, places.reverse().join(" ")].filter((part) => part !== "").join(", ");
  const { amendedBy } = citation;
  if (amendedBy === undefined) return text;
  return `${text} (${amendments[style][locale]} ${formatCitation(amendedBy, locale, style)})`;
}

/** The words between a place and the provision that amended it. */
const amendments = {
  full: { vi: "sửa đổi tại", en: "as amended by" },
  short: { vi: "sđ", en: "am." },
} as const;

function printed(
  citation: Citation,
  words: PlaceWords,
  locale: Locale,
  style: CitationStyle,
): readonly string[] {
  const value = citation[words.key];
  if (value === undefined) return [];
  return [words.key === "form" ? nameOfForm(value, locale) : `${words[style][locale]}${value}`];
}

/**
 * Prints a document (văn bản) with the name of its kind, which its number tells.
 *
 * @param number - the official number.
 * @param locale - `"vi"` or `"en"`.
 * @returns kind and number, such as `Decree 32/2024/NĐ-CP`.
 *
 * @example
 * ```ts
 * import { formatDocument } from "vn-rural-industry/law";
 *
 * formatDocument("26/2014/TTLT-BTC-BCT", "vi"); // => "Thông tư liên tịch 26/2014/TTLT-BTC-BCT"
 * formatDocument("148/QĐ-TTg", "en"); // => "Decision 148/QĐ-TTg"
 * ```
 */
export function formatDocument(number: string, locale: Locale): string {
  return `${nameOfKind(kindOf(number))[locale]} ${number}`;
}
