import { readFileSync } from "node:fs";
import ts from "typescript";
import { filesBelow } from "../tools/files.js";

/** A file as a syntax tree. */
export function parse(path: string, text = readFileSync(path, "utf8")): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Every file of src/ as a syntax tree. */
export const sources: readonly ts.SourceFile[] = filesBelow("src", ".ts").map((path) => parse(path));

/** A node and everything below it. */
export function* nodesBelow(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesBelow(child);
}

/** Where a node stands, for messages. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
