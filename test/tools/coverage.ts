import { readdirSync } from "node:fs";
import { dayBefore } from "../../src/calendar/add-days.js";
import type { RegimeRef } from "../../src/kernel/assessment.js";
import { isRegime, objectsBelow } from "../guards/regimes.js";

/** The areas whose law the README shows, and their folders. */
const areas: readonly (readonly [area: string, folder: string, inside?: string])[] = [
  ["clusters", "cluster"],
  ["OCOP", "ocop", "rating"],
  ["extension", "extension"],
  ["establishments", "people"],
  ["awards", "award"],
  ["crafts", "craft"],
];

/** Every verification, best first. */
const kinds = ["official", "corroborated", "single-source", "unverified"];

/** Each regime of a folder with what its file holds: one file a regime. */
async function regimesOf(
  folder: string,
  inside?: string,
): Promise<readonly (readonly [RegimeRef, readonly object[]])[]> {
  const names = readdirSync(`src/${folder}/regimes/${inside ?? ""}`, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ""));
  const modules = await Promise.all(
    names.map(
      (name): Promise<object> =>
        inside === undefined
          ? import(`../../src/${folder}/regimes/${name}.ts`)
          : import(`../../src/${folder}/regimes/${inside}/${name}.ts`),
    ),
  );
  return modules
    .flatMap((module) => Object.values(module).flatMap((value: unknown) => regimeIn(value, module)))
    .sort(([a], [b]) => a.from.localeCompare(b.from));
}

/** A regime among the exports of a file, with the tables of the file, or one that holds its own tables. */
function regimeIn(value: unknown, module: object): readonly (readonly [RegimeRef, readonly object[]])[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRegime(value)) return [[value, [...objectsBelow(Object.values(module))]]];
  return ["ref", "regime"]
    .map((name): unknown => Object.entries(value).find(([key]) => key === name)?.[1])
    .filter((ref) => typeof ref === "object" && ref !== null)
    .filter(isRegime)
    .map((ref): readonly [RegimeRef, readonly object[]] => [ref, [...objectsBelow(value)]]);
}

/** How many of the provisions are verified how well; a provision is a place or a figure. */
function countsOf(tables: readonly object[]): string {
  const found = tables.flatMap((value) =>
    "citation" in value && "verification" in value ? [value.verification] : [],
  );
  return kinds
    .map((kind) => ({ kind, count: found.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(", ");
}

/** Which law is covered from when to when, and how well its text is verified: for the README. */
export async function coverageTable(): Promise<string> {
  const rows: string[] = [];
  for (const [area, folder, inside] of areas) {
    for (const [{ title, from, to }, tables] of await regimesOf(folder, inside)) {
      const until = to === null ? "" : dayBefore(to);
      rows.push(`| ${area} | ${title.en} | ${from} | ${until} | ${countsOf(tables)} |`);
    }
  }
  return [
    "| area | rules | from | until | provisions by verification of their text |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
