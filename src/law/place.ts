import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";

/** The places inside a document that a citation may name. */
export type PlaceKey = Exclude<keyof Citation, "document" | "amendedBy">;

/** A place inside a document whose number stands elsewhere. */
export type Place = { readonly [Key in PlaceKey]?: string };

/** How a place is written in both languages, in full and in short. */
export interface PlaceWords {
  readonly key: PlaceKey;
  readonly full: Text;
  readonly short: Text;
}

const same = (text: string): Text => ({ vi: text, en: text });

/** The places from the smallest to the largest, which is the order of a full citation; a short one reverses it. */
export const placeWords: readonly PlaceWords[] = [
  { key: "criterion", full: { vi: "tiêu chí ", en: "criterion " }, short: { vi: "tc ", en: "crit. " } },
  { key: "set", full: { vi: "bộ sản phẩm ", en: "product set " }, short: { vi: "bộ ", en: "set " } },
  { key: "point", full: { vi: "điểm ", en: "point " }, short: { vi: "đ", en: "pt. " } },
  { key: "clause", full: { vi: "khoản ", en: "clause " }, short: { vi: "k", en: "cl. " } },
  { key: "article", full: { vi: "Điều ", en: "Article " }, short: { vi: "Đ", en: "art. " } },
  { key: "section", full: { vi: "Mục ", en: "Section " }, short: { vi: "Mục ", en: "sec. " } },
  { key: "part", full: { vi: "Phần ", en: "Part " }, short: same("P. ") },
  { key: "form", full: same(""), short: same("") },
  { key: "annex", full: { vi: "Phụ lục ", en: "Annex " }, short: { vi: "PL ", en: "ann. " } },
];

/** The two kinds of form that a citation names, and their English names. */
export const forms: readonly Text[] = [
  { vi: "Biểu", en: "Table" },
  { vi: "Mẫu", en: "Form" },
];

/** A form (biểu, mẫu) in a language; a name of another shape stays as it is. */
export function nameOfForm(form: string, locale: keyof Text): string {
  const kind = forms.find(({ vi }) => form.startsWith(`${vi} `));
  return kind === undefined ? form : `${kind[locale]}${form.slice(kind.vi.length)}`;
}
