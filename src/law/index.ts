/**
 * The law itself: a register of the documents that the library rests on, and citations parsed and printed.
 *
 * @module
 */
export type { Citation, Verification } from "../kernel/citation.js";
export type { Checked, Issue } from "../kernel/issue.js";
export type { Locale, Text } from "../kernel/text.js";
export type { DayVerification, InForceEnd, LawDocument, Relation, RelationKind } from "./document.js";
export { type CitationStyle, formatCitation, formatDocument } from "./format-citation.js";
export { type HistoryEvent, history } from "./history.js";
export type { Issuer } from "./issuer.js";
export type { DocumentKind } from "./kind.js";
export { knownThrough } from "./known-through.js";
export { parseCitation } from "./parse-citation.js";
export { type DocumentsOfDay, document, documents, documentsInForce } from "./register.js";
