import type { FactKind, MissingFact } from "../kernel/assessment.js";
import type { Locale, Text } from "../kernel/text.js";
import { type Block, item, line, section } from "./block.js";
import { units } from "./number.js";

/** How each kind of fact is asked after its label; `#` stands for the unit or the choices. */
const questions: Readonly<Record<FactKind, Text>> = {
  "yes-no": { vi: "có hay không?", en: "yes or no?" },
  number: { vi: "bao nhiêu #?", en: "how many #?" },
  day: { vi: "ngày nào?", en: "which day?" },
  choice: { vi: "là gì trong số: #?", en: "which of: #?" },
  text: { vi: "là gì?", en: "what?" },
  list: { vi: "gồm những gì?", en: "which ones?" },
};

/** The facts that can still change the answer, as questions. */
export function questionsOf(missing: readonly MissingFact[], locale: Locale): readonly Block[] {
  return section(
    locale === "vi" ? "Cần biết thêm" : "Facts still needed",
    missing.map((fact, index) =>
      item(`${fact.label[locale]}: ${questionOf(fact, locale)} (${fact.path})`, { bullet: `${index + 1}.` }),
    ),
  );
}

function questionOf({ kind, unit, choices = [] }: MissingFact, locale: Locale): string {
  const of = unit === undefined ? choices.map(({ label }) => label[locale]).join("; ") : units[unit][locale];
  return questions[kind][locale].replace("#", () => of);
}

/** The facts that were not given and not needed, each label once. */
export function unansweredOf(unanswered: readonly MissingFact[], locale: Locale): readonly Block[] {
  const labels = new Set(unanswered.map(({ label }) => label[locale]));
  return section(
    locale === "vi" ? "Chưa nêu nhưng không cần" : "Not given, and not needed",
    labels.size === 0 ? [] : [line(`${[...labels].join("; ")}.`)],
  );
}
