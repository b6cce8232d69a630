import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clusterRegimes } from "../../src/cluster/regimes/regimes.js";
import { document } from "../../src/law/index.js";
import { filesBelow } from "../tools/files.js";
import { beyondDocuments, breaks, figuresIn, isCitation, isRegime, objectsBelow } from "./regimes.js";
import { parse, sources } from "./sources.js";

const paths = filesBelow("src", ".ts").filter((path) => path.includes("/regimes/"));
const modules: readonly object[] = await Promise.all(paths.map((path) => import(resolve(path))));

const objects = [...objectsBelow(modules.map((module) => Object.values(module)))];

/** Numbers outside regime files that are limits of the library or of the machine, by file. */
const limits: Readonly<Record<string, readonly string[]>> = {
  // The country's own area, the most clusters a unit may have, and 0.01 m² in a hectare.
  "src/cluster/existing.ts": ["45_000_000", "1_000_000"],
  "src/cluster/land-bounds.ts": ["45_000_000", "1_000_000"],
  // The most households and years, and four decimals of a share.
  "src/craft/given.ts": ["100_000_000", "4"],
  // The most units of one application.
  "src/extension/support-facts.ts": ["100_000"],
  // How points, gates and letters are written in the tables of forms.
  "src/ocop/compose.ts": ["4", "5", "97"],
  "src/ocop/rubric.ts": ["4", "5"],
  // How many plans are listed unless told, and at most.
  "src/ocop/plan-settings.ts": ["10", "100_000"],
  // Hundredths of a percent in a whole.
  "src/support/share.ts": ["10_000"],
  // Margins of floating point.
  "src/cluster/mean-rate.ts": ["1e-6", "500"],
};

describe("every regime", () => {
  it("has files to walk", () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(objects.filter(isCitation).length).toBeGreaterThan(50);
  });

  it("cites documents of the register only", () => {
    const cited = new Set(objects.filter(isCitation).map((citation) => citation.document));
    expect([...cited].filter((number) => document(number) === undefined)).toEqual([]);
  });

  it("lies within the days of its documents", () => {
    const regimes = objects.filter(isRegime);
    expect(regimes.length).toBeGreaterThanOrEqual(clusterRegimes.length);
    expect(regimes.flatMap((regime) => beyondDocuments(regime, document))).toEqual([]);
  });

  it("meets the one before it, without gap or overlap", () => {
    expect(breaks(clusterRegimes)).toEqual([]);
  });
});

describe("figures of the law", () => {
  it("stand in regime files only", () => {
    const elsewhere = sources.filter(
      ({ fileName }) =>
        /^src\/(?:award|ocop|extension|cluster|craft|people|support)\//.test(fileName) &&
        !fileName.includes("/regimes/"),
    );
    const found = elsewhere.flatMap((source) =>
      figuresIn(source).filter((figure) => {
        const allowed = limits[source.fileName] ?? [];
        return !allowed.some((limit) => figure.endsWith(` ${Number(limit.replaceAll("_", ""))}`));
      }),
    );
    expect(found).toEqual([]);
  });

  it("are found by the guard as numbers, texts and days", () => {
    const source = parse("src/cluster/a.ts", 'export const a = [75, "0.5", "2026-09-15", 1, "vi"];');
    expect(figuresIn(source).map((figure) => figure.split(" ")[1])).toEqual(["75", "0.5", "2026-09-15"]);
  });

  it("an outlived document, an unknown one and a gap are found by the guard", () => {
    const regime = {
      id: "x",
      title: { vi: "", en: "" },
      from: "2017-01-01",
      to: null,
      documents: ["68/2017/NĐ-CP", "1/1900/NĐ-CP"],
    };
    expect(beyondDocuments(regime, document)).toHaveLength(3);
    expect(breaks([regime, regime])).toHaveLength(1);
  });
});
