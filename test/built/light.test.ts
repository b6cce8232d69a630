import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { entries } from "../tools/package.mjs";

/** How many bytes of zod a bundler keeps for a program. */
async function bytesOfZod(contents: string): Promise<number> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path]) => path.startsWith("node_modules/zod/"))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

const below = entries.filter(({ path }) => path !== ".");
const withFacts = below.filter(({ output }) => existsSync(`src/${output}/facts.ts`));
const withoutFacts = below.filter((entry) => !withFacts.includes(entry));

describe("what needs no zod does not bring it", () => {
  it.each(withoutFacts)("$specifier", async ({ output }) => {
    expect(await bytesOfZod(`export * from "./dist/${output}.js"`)).toBe(0);
  });

  it.each(withFacts)("the functions of $specifier for parsed facts", async ({ output }) => {
    const entry: object = await import(pathToFileURL(resolve(`dist/${output}.js`)).href);
    const twins = Object.keys(entry).filter((name) => name.includes("Parsed"));
    expect(twins).not.toEqual([]);
    expect(await bytesOfZod(`export { ${twins.join(", ")} } from "./dist/${output}.js"`)).toBe(0);
    expect(await bytesOfZod(`export * from "./dist/${output}.js"`)).toBeGreaterThan(0);
  });
});
