import type { Finding } from "../kernel/assessment.js";
import type { Locale, Text } from "../kernel/text.js";
import type { Requirement, Value } from "../kernel/value.js";
import type { Verdict } from "../kernel/verdict.js";
import { type Item, item } from "./block.js";
import { printRequirement } from "./requirement.js";
import { printShortfall } from "./shortfall.js";
import { sourceText } from "./source.js";
import { notKnown, printValue } from "./value.js";
import type { Placed } from "./walk.js";

const marks: Readonly<Record<Verdict, string>> = {
  met: "✓",
  unmet: "✗",
  unknown: "?",
  "not-applicable": "–",
};

/** What the marks mean. */
export const legend: Text = {
  vi: "✓ đạt, ✗ không đạt, ? chưa rõ, – không áp dụng",
  en: "✓ met, ✗ not met, ? not known, – not applicable",
};

const stated = {
  so: { vi: "dữ kiện nêu là đúng", en: "stated to be so" },
  otherwise: { vi: "dữ kiện nêu là không đúng", en: "stated not to be so" },
};

/** The findings, each on a line of its own; one that stands where its parent stands does not repeat the citation. */
export function findingItems(findings: readonly Placed[], locale: Locale): readonly Item[] {
  const sources: string[] = [];
  return findings.map(({ finding, depth }) => {
    const above = sources[depth - 1];
    const source = sourceText(finding.citation, finding.verification, locale);
    sources[depth] = source;
    const details = detailsOf(finding, locale).join("; ");
    const label = finding.label[locale];
    return item(details === "" ? label : `${label}: ${details}`, {
      depth,
      bullet: marks[finding.state],
      notes: source === above ? [] : [source],
    });
  });
}

/** What was observed and what is required; the mark alone says it of a yes or no. */
function detailsOf({ state, observed, required, shortfall }: Finding, locale: Locale): readonly string[] {
  if (required === undefined) return observed === undefined ? [] : [printValue(observed, locale)];
  const expected = expectedYesNo(required);
  if (expected !== undefined) {
    return state === "unknown" ? [statement(observed, expected)[locale]] : [];
  }
  return [
    ...(observed === undefined ? [] : [printValue(observed, locale)]),
    ...(observed === undefined && state === "unknown" ? [notKnown[locale]] : []),
    `${locale === "vi" ? "yêu cầu" : "must be"} ${printRequirement(required, locale)}`,
    ...(shortfall === undefined ? [] : [printShortfall(shortfall, required.op, locale)]),
  ];
}

function expectedYesNo({ values: [value] }: Requirement): boolean | undefined {
  return value?.kind === "yes-no" ? value.value : undefined;
}

/** What the facts say of a label: its own yes or no would mislead where the label says "not". */
function statement(observed: Value | undefined, expected: boolean): Text {
  if (observed?.kind !== "yes-no") return notKnown;
  return observed.value === expected ? stated.so : stated.otherwise;
}
