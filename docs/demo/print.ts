import type { Comparison, FigureAt, Locale, Text } from "vn-rural-industry";
import { explain, printRequirement } from "vn-rural-industry/explain";
import { formatCitation } from "vn-rural-industry/law";
import { awards } from "./awards.js";
import { clusters } from "./clusters.js";
import { crafts } from "./crafts.js";
import type { DemoEntry } from "./entry.js";
import { extension } from "./extension.js";
import { ocop } from "./ocop.js";

const line = "═".repeat(100);

const words: Readonly<Record<"madeUp" | "changed" | "none", Text>> = {
  madeUp: { vi: "Các hồ sơ dưới đây là giả định.", en: "The dossiers below are made up." },
  changed: { vi: "Số liệu thay đổi:", en: "Figures that changed:" },
  none: { vi: "không có", en: "none" },
};

/** All dossiers of the demo with their explanations. */
export function printDemo(locale: Locale): string {
  const entries = [...clusters, ...ocop, ...extension, ...awards, ...crafts];
  const printed = entries.map((entry, index) => {
    const heading = `${index + 1}. ${entry.title[locale]}`;
    return [line, heading, line, "", partsOf(entry, locale).join("\n\n"), ""].join("\n");
  });
  return [`${words.madeUp[locale]}\n`, ...printed].join("\n");
}

function partsOf(entry: DemoEntry, locale: Locale): readonly string[] {
  if ("comparison" in entry) return changes(entry.comparison, locale);
  return [
    ...entry.answers.map((answer) => explain(answer, { locale, format: "text" })),
    ...(entry.lines ?? []).map((text) => text[locale]),
  ];
}

function changes({ before, after, figures }: Comparison<unknown, unknown>, locale: Locale) {
  return [
    explain(before, { locale, format: "text" }),
    explain(after, { locale, format: "text" }),
    [
      words.changed[locale],
      ...figures.map(
        (change) => `  ${change.at}: ${side(change.before, locale)} → ${side(change.after, locale)}`,
      ),
    ].join("\n"),
  ];
}

function side(figure: FigureAt | null, locale: Locale): string {
  if (figure === null) return words.none[locale];
  const place = formatCitation(figure.citation, locale, "short");
  return `${printRequirement(figure.required, locale)} (${place})`;
}
