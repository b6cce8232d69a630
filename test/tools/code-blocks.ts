import { existsSync, readFileSync } from "node:fs";
import { filesBelow } from "./files.js";

export interface CodeBlock {
  readonly file: string;
  /** Line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** What the block prints, if a ```text block follows it. */
  readonly output: string | null;
}

const fence = /^ {0,3}(```|~~~)(\w*)\s*$/;

/** The ```ts blocks of a markdown text; `firstLine` is the line of the file on which the text begins. */
function blocksOfMarkdown(file: string, text: string, firstLine: number): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = text.split("\n");
  let open: { readonly mark: string; readonly language: string; readonly from: number } | null = null;
  let textBetween = false;
  for (const [index, line] of lines.entries()) {
    const [, mark, language = ""] = fence.exec(line) ?? [];
    if (mark === undefined || (open !== null && open.mark !== mark)) {
      textBetween ||= open === null && line.trim() !== "";
    } else if (open === null) {
      open = { mark, language, from: index + 1 };
    } else {
      const code = lines.slice(open.from, index).join("\n");
      const last = blocks.at(-1);
      if (open.language === "ts") {
        blocks.push({ file, line: firstLine + open.from, code, output: null });
        textBetween = false;
      } else if (open.language === "text" && last !== undefined && !textBetween) {
        blocks[blocks.length - 1] = { ...last, output: code };
        textBetween = true;
      }
      open = null;
    }
  }
  return blocks;
}

/** The ```ts blocks of the doc comments of a source file. */
function blocksOfSource(file: string, text: string): CodeBlock[] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split("\n").length;
    return blocksOfMarkdown(file, comment[0].replaceAll(/^ *\*(?: |$)/gm, ""), firstLine);
  });
}

/** Every ```ts block a reader may copy: of doc comments, the README and the guides. */
export function allCodeBlocks(): readonly CodeBlock[] {
  const guides = ["README.md", ...filesBelow("docs", ".md")].filter(
    (file) => existsSync(file) && !file.startsWith("docs/api/"),
  );
  return [
    ...guides.flatMap((file) => blocksOfMarkdown(file, readFileSync(file, "utf8"), 1)),
    ...filesBelow("src", ".ts").flatMap((file) => blocksOfSource(file, readFileSync(file, "utf8"))),
  ];
}
