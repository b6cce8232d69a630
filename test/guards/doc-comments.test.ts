import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entries } from "../tools/package.mjs";
import { lackingDocComments } from "./doc-comments.js";

const { options } = ts.parseJsonConfigFileContent(
  JSON.parse(readFileSync("tsconfig.json", "utf8")),
  ts.sys,
  ".",
);

describe("the doc comments", () => {
  it("of every public function say its parameters and result, and show an example", () => {
    const modules = entries.map(({ source }) => source);
    expect(lackingDocComments(ts.createProgram(modules, options), modules)).toEqual([]);
  });

  it("are found lacking by this guard when they are", () => {
    const path = "/bare.ts";
    const text =
      "/** Twice (gấp đôi). */\nexport const twice = (x: number): number => 2 * x;\nexport const two = 2;";
    const host = ts.createCompilerHost(options);
    const readFile = host.getSourceFile;
    host.getSourceFile = (name, version) =>
      name === path ? ts.createSourceFile(name, text, version) : readFile(name, version);
    expect(lackingDocComments(ts.createProgram([path], options, host), [path])).toEqual([
      "twice: no @param x",
      "twice: no @returns",
      "twice: no @example",
    ]);
  });
});
