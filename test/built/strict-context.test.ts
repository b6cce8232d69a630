import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { entries } from "../tools/package.mjs";
import { runStrictly } from "../tools/strict-context.js";

/** A built entry with all packages it needs, as one program. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "entry",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

describe("where only the language exists and no string becomes code", () => {
  it.each(entries)("$specifier is imported", async ({ output }) => {
    const entry = runStrictly<object>(await bundle(`export * from "./dist/${output}.js"`), "entry");
    expect(Object.keys(entry)).not.toEqual([]);
  });

  it.each([
    ["a program made from a string", 'export const made = new Function("return 1")();'],
    ["Node's process", "export const path = process.cwd();"],
    ["the console", 'console.log("x"); export const x = 1;'],
    ["a timer", "setTimeout(() => 1, 1); export const x = 1;"],
  ])("%s fails", async (_, contents) => {
    const code = await bundle(contents);
    expect(() => runStrictly(code, "entry")).toThrow();
  });
});
