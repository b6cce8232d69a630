import type { Locale, Text } from "../kernel/text.js";
import type { Operator, Requirement } from "../kernel/value.js";
import { printValue } from "./value.js";

const ofAmounts: Readonly<Record<Operator, Text>> = {
  ">": { vi: "trên", en: "more than" },
  ">=": { vi: "ít nhất", en: "at least" },
  "<": { vi: "dưới", en: "less than" },
  "<=": { vi: "không quá", en: "at most" },
  "=": { vi: "đúng bằng", en: "exactly" },
  "one-of": { vi: "một trong:", en: "one of:" },
};

const ofDays: Readonly<Record<Operator, Text>> = {
  ...ofAmounts,
  ">": { vi: "sau ngày", en: "after" },
  ">=": { vi: "từ ngày", en: "on or after" },
  "<": { vi: "trước ngày", en: "before" },
  "<=": { vi: "chậm nhất ngày", en: "no later than" },
  "=": { vi: "đúng ngày", en: "on" },
};

/**
 * Prints what a finding requires (yêu cầu): "trên" and "more than" for a strict threshold, "ít nhất" and "at least"
 * for one that passes itself.
 *
 * @param required - `required` of a finding.
 * @param locale - `"vi"` or `"en"`.
 * @returns one line of text.
 *
 * @example
 * ```ts
 * import { printRequirement } from "vn-rural-industry/explain";
 *
 * const required = { op: ">", values: [{ kind: "number", value: "50", unit: "percent" }] } as const;
 * printRequirement(required, "vi"); // => "trên 50%"
 * printRequirement(required, "en"); // => "more than 50%"
 * ```
 */
export function printRequirement(required: Requirement, locale: Locale): string {
  const { op, values } = required;
  const texts = values.map((value) => printValue(value, locale)).join("; ");
  const kind = values[0]?.kind;
  // One choice, or a yes, needs no operator.
  if (values.length === 1 && (op === "one-of" || kind === "yes-no" || kind === "choice")) return texts;
  return `${(kind === "day" ? ofDays : ofAmounts)[op][locale]} ${texts}`;
}
