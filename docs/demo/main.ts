// Judges the dossiers of this folder and prints the explanations: npm run demo, in English with -- --en.
import type { Comparison, FigureAt, Locale } from "vn-rural-industry";
import { explain, printRequirement } from "vn-rural-industry/explain";
import { formatCitation } from "vn-rural-industry/law";
import { awards } from "./awards.js";
import { clusters } from "./clusters.js";
import { crafts } from "./crafts.js";
import type { DemoEntry } from "./entry.js";
import { extension } from "./extension.js";
import { ocop } from "./ocop.js";

const locale: Locale = process.argv.includes("--en") ? "en" : "vi";
const width = 100;

const words = {
  vi: { madeUp: "Các hồ sơ dưới đây là giả định.", changed: "Số liệu thay đổi", none: "không có" },
  en: { madeUp: "The dossiers below are made up.", changed: "Figures that changed", none: "none" },
}[locale];

function show({ title, ...entry }: DemoEntry, number: number): string {
  const heading = `${number}. ${title[locale]}`;
  const body =
    "answers" in entry
      ? [
          ...entry.answers.map((answer) => explain(answer, { locale, format: "text" })),
          ...(entry.lines ?? []).map((line) => line[locale]),
        ]
      : changes(entry.comparison);
  return ["═".repeat(width), heading, "═".repeat(width), "", body.join("\n\n"), ""].join("\n");
}

function changes({ before, after, figures }: Comparison<unknown, unknown>): readonly string[] {
  const lines = figures.map((change) => `  ${change.at}: ${side(change.before)} → ${side(change.after)}`);
  return [
    explain(before, { locale, format: "text" }),
    explain(after, { locale, format: "text" }),
    [`${words.changed}:`, ...lines].join("\n"),
  ];
}

function side(figure: FigureAt | null): string {
  if (figure === null) return words.none;
  return `${printRequirement(figure.required, locale)} (${formatCitation(figure.citation, locale, "short")})`;
}

console.log(`${words.madeUp}\n`);
for (const [index, entry] of [...clusters, ...ocop, ...extension, ...awards, ...crafts].entries())
  console.log(show(entry, index + 1));
