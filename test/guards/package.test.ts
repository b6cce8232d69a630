import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { entries } from "../tools/package.mjs";

const declarations = (format: string, source: string): string =>
  source.replace(/^src/, `./dist/types/${format}`).replace(/\.ts$/, ".d.ts");

describe("package.json", () => {
  it.each(entries)("$path has a source", ({ source }) => {
    expect(existsSync(source)).toBe(true);
  });

  it("gives each entry to import and require, with the declarations of each", () => {
    const expected = entries.map(({ path, output, source }) => [
      path,
      {
        import: { types: declarations("esm", source), default: `./dist/${output}.js` },
        require: { types: declarations("cjs", source), default: `./dist/${output}.cjs` },
      },
    ]);
    expect(manifest.exports).toEqual({
      ...Object.fromEntries(expected),
      "./package.json": "./package.json",
    });
  });

  it("gives the same declarations to the old module resolution", () => {
    const below = entries.filter(({ path }) => path !== ".");
    expect(manifest.typesVersions).toEqual({
      "*": Object.fromEntries(below.map(({ output, source }) => [output, [declarations("cjs", source)]])),
    });
    expect(manifest).toMatchObject({
      main: "./dist/index.cjs",
      module: "./dist/index.js",
      types: "./dist/types/cjs/index.d.ts",
    });
  });

  it("has no side effects, and zod as its only peer", () => {
    expect(manifest.sideEffects).toBe(false);
    expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
  });

  it("has a lock file that names no registry", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
  });
});
