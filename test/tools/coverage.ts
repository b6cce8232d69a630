import { dayBefore } from "../../src/calendar/add-days.js";
import { establishmentCriteria } from "../../src/cluster/criteria/establishment.js";
import { expansionCriteria } from "../../src/cluster/criteria/expansion.js";
import {
  decision105Establishment,
  decision105Expansion,
} from "../../src/cluster/regimes/decision-105-2009.js";
import { decree32Establishment, decree32Expansion } from "../../src/cluster/regimes/decree-32-2024.js";
import { decree66Establishment, decree66Expansion } from "../../src/cluster/regimes/decree-66-2020.js";
import { decree68Establishment, decree68Expansion } from "../../src/cluster/regimes/decree-68-2017.js";
import { decree139Establishment, decree139Expansion } from "../../src/cluster/regimes/decree-139-2025.js";
import { decree303Establishment, decree303Expansion } from "../../src/cluster/regimes/decree-303-2026.js";
import { clusterRegimes } from "../../src/cluster/regimes/regimes.js";
import type { RegimeRef } from "../../src/kernel/assessment.js";
import type { Criterion, When } from "../../src/kernel/criterion.js";

/** How sure a condition is, best first; of the last no text is known at all. */
const kinds = ["official", "corroborated", "single-source", "unverified", "text not obtained"];

function verificationsOf(criterion: Criterion | When): readonly string[] {
  switch (criterion.kind) {
    case "all":
    case "any":
    case "at-least":
      return criterion.of.flatMap(verificationsOf);
    case "when":
      return [criterion.condition, criterion.criterion].flatMap(verificationsOf);
    case "reading":
      return verificationsOf(criterion.decides);
    case "number":
      return [criterion.figure.verification];
    case "open":
      return ["text not obtained"];
    default:
      return [criterion.verification];
  }
}

/** The conditions of each regime of clusters, in the order of `clusterRegimes`. */
const clusterCriteria: readonly (readonly Criterion[])[] = [
  [establishmentCriteria(decision105Establishment), expansionCriteria(decision105Expansion)],
  [establishmentCriteria(decree68Establishment), expansionCriteria(decree68Expansion)],
  [establishmentCriteria(decree66Establishment), expansionCriteria(decree66Expansion)],
  [establishmentCriteria(decree32Establishment), expansionCriteria(decree32Expansion)],
  [establishmentCriteria(decree139Establishment), expansionCriteria(decree139Expansion)],
  [establishmentCriteria(decree303Establishment), expansionCriteria(decree303Expansion)],
];

function row(area: string, { title, from, to }: RegimeRef, criteria: readonly Criterion[]): string {
  const found = criteria.flatMap(verificationsOf);
  const counts = kinds
    .map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  return `| ${area} | ${title.en} | ${from} | ${to === null ? "" : dayBefore(to)} | ${counts.join(", ")} |`;
}

/** Which law is covered from when to when, and how well the text of its conditions is verified: for the README. */
export function coverageTable(): string {
  return [
    "| area | rules | from | until | conditions by verification of their text |",
    "|---|---|---|---|---|",
    ...clusterRegimes.map((regime, index) => row("clusters", regime, clusterCriteria[index] ?? [])),
  ].join("\n");
}
