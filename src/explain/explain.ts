import type { Assessment, Decided, Undetermined } from "../kernel/assessment.js";
import { InvariantError } from "../kernel/invariant.js";
import type { Locale } from "../kernel/text.js";
import { type Block, line, section, title } from "./block.js";
import { findingItems, legend } from "./finding.js";
import { labelsOf } from "./labels.js";
import { type ExplanationFormat, layOut } from "./layout.js";
import { questionsOf, unansweredOf } from "./missing.js";
import { noticesOf } from "./notices.js";
import { outcomeLines } from "./outcome.js";
import { reasonsOf } from "./reasons.js";
import { dayLine, regimeLines } from "./regimes.js";
import { invalidBlocks, notInForceBlocks } from "./unanswerable.js";
import { walk } from "./walk.js";

/** The language and the layout of an explanation. */
export interface ExplainOptions {
  /** `"vi"` for Vietnamese, `"en"` for English. */
  readonly locale: Locale;
  /** `"text"` or `"markdown"`. */
  readonly format: ExplanationFormat;
}

/**
 * Explains an answer (giải thích kết quả) so that the person it concerns can check it: the headline, the day asked
 * about and the rules applied, every finding with what was observed, what is required and where that stands, then
 * what is still to be told, why the answer is open, and what to note. An answer that is not in force or invalid
 * says why.
 *
 * A finding that rests on the same provision as the one above it does not repeat the citation. The same answer
 * gives the same bytes on every machine. Texts of the caller stay on one line and cannot act as markdown.
 *
 * @param assessment - any answer of the library.
 * @param options - `locale`: `"vi"` or `"en"`; `format`: `"text"` or `"markdown"`.
 * @returns the explanation, lines separated by `\n`, without one at its end; never empty.
 * @throws InvariantError when `locale` or `format` is none of these.
 *
 * @example
 * ```ts
 * import { assessEstablishment } from "vn-rural-industry/cluster";
 * import { explain } from "vn-rural-industry/explain";
 *
 * const answer = assessEstablishment({ areaHa: 80 }, { on: "2025-03-10" });
 * const lines = explain(answer, { locale: "en", format: "text" }).split("\n");
 * lines[0]; // => "The cluster may not be established."
 * lines[2]; // => "Day asked about: 10 March 2025"
 * ```
 */
export function explain(assessment: Assessment<unknown, unknown>, options: ExplainOptions): string {
  const { locale, format } = options;
  check("locale", locale, ["vi", "en"]);
  check("format", format, ["text", "markdown"]);
  return layOut(blocksOf(assessment, locale), format);
}

/** Stops a programmer's mistake: no data leads here. */
function check(option: string, given: string, possible: readonly string[]): void {
  if (!possible.includes(given)) throw new InvariantError(`${option} cannot be ${JSON.stringify(given)}`);
}

function blocksOf(assessment: Assessment<unknown, unknown>, locale: Locale): readonly Block[] {
  switch (assessment.status) {
    case "invalid":
      return invalidBlocks(assessment, locale);
    case "not-in-force":
      return notInForceBlocks(assessment, locale);
    default:
      return answerBlocks(assessment, locale);
  }
}

function answerBlocks(answer: Decided<unknown> | Undetermined<unknown>, locale: Locale): readonly Block[] {
  const findings = walk(answer.finding);
  const labels = labelsOf(findings);
  const decided = answer.status === "decided";
  return [
    title(answer.headline[locale]),
    ...outcomeLines(decided ? answer.outcome : answer.possible, decided, locale),
    dayLine(answer.on, locale),
    ...regimeLines(answer.regimes, locale),
    ...section(locale === "vi" ? "Kết quả xem xét" : "Findings", [
      line(legend[locale]),
      ...findingItems(findings, locale),
    ]),
    ...(decided
      ? []
      : [...questionsOf(answer.missing, locale), ...reasonsOf(answer.because, labels, locale)]),
    ...noticesOf(answer.notices, labels, locale),
    ...(decided ? unansweredOf(answer.unanswered, locale) : []),
  ];
}
