import type { Citation, Verification } from "../kernel/citation.js";
import type { Locale, Text } from "../kernel/text.js";
import { formatCitation } from "../law/format-citation.js";

const verifications: Readonly<Record<Exclude<Verification, "official">, Text>> = {
  corroborated: { vi: "nhiều nguồn thống nhất", en: "corroborated by several sources" },
  "single-source": { vi: "chỉ có một nguồn", en: "from a single source" },
  unverified: { vi: "chưa kiểm chứng", en: "not verified" },
};

/** Where a provision stands. */
export function basisText(citation: Citation, locale: Locale): string {
  return `${locale === "vi" ? "Căn cứ" : "Basis"}: ${formatCitation(citation, locale)}`;
}

/** Where a provision stands, and in words how well it is verified when its official text was not read. */
export function sourceText(citation: Citation, verification: Verification, locale: Locale): string {
  const basis = basisText(citation, locale);
  return verification === "official" ? basis : `${basis} – ${verifications[verification][locale]}`;
}
