/**
 * Where a provision stands: a document by its official number, then the place inside it, as printed there
 * (điều, khoản, điểm, phụ lục …). Plain data; the `law` entry point parses and prints it.
 */
export interface Citation {
  /**
   * Official number of the document, e.g. `"32/2024/NĐ-CP"`. Provinces number alike, so a document of a province
   * carries its name too: `"16/2026/QĐ-UBND Lào Cai"`.
   */
  readonly document: string;
  /** Điều. */
  readonly article?: string;
  /** Khoản. */
  readonly clause?: string;
  /** Điểm, with its own letter: `"đ"` is not `"d"`. */
  readonly point?: string;
  /** Phụ lục. */
  readonly annex?: string;
  /** Phần, of an annex or a form. */
  readonly part?: string;
  /** Mục, of an annex or a form. */
  readonly section?: string;
  /** Biểu or mẫu, as numbered in the document: `"Biểu 03"`, `"Mẫu 01"`. */
  readonly form?: string;
  /** Bộ sản phẩm: the product set whose score sheet an annex on OCOP prints, by its number. */
  readonly set?: string;
  /** Tiêu chí, as numbered on the score sheet: `"2.3"`. */
  readonly criterion?: string;
  /** The provision of a later document that gave this place its present text. */
  readonly amendedBy?: Citation;
}

/**
 * How well the text of a provision was verified: read in the official text, agreed by independent secondary
 * sources, known from one secondary source, or known from recollection only.
 */
export type Verification = "official" | "corroborated" | "single-source" | "unverified";

/** Order of the verifications: the lower, the surer. */
export const verificationRank: Readonly<Record<Verification, number>> = {
  official: 0,
  corroborated: 1,
  "single-source": 2,
  unverified: 3,
};

/** Whether a text verified as `verification` is good enough for somebody who accepts `accept` and better. */
export function isAccepted(verification: Verification, accept: Verification): boolean {
  return verificationRank[verification] <= verificationRank[accept];
}
