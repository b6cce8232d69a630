/**
 * An answer of the library in words: plain text or markdown, in Vietnamese or English, and the small printers it is
 * made with. Citations are printed by `formatCitation` of the `law` entry point.
 *
 * @module
 */
export type { Locale } from "../kernel/text.js";
export { type ExplainOptions, explain } from "./explain.js";
export type { ExplanationFormat } from "./layout.js";
export { printRequirement } from "./requirement.js";
export { printShortfall } from "./shortfall.js";
export { printValue } from "./value.js";
