import type { Block, Item } from "./block.js";

/** How an explanation is laid out: as plain text, or as markdown with headings and nested lists. */
export type ExplanationFormat = "text" | "markdown";

/** Deeper findings are not indented further, so that the length of an explanation grows with its findings only. */
const deepest = 12;

/** What stands before a paragraph in markdown. */
const headings = { title: "# ", section: "## ", line: "" };

/** Lays blocks out; in markdown no text of the blocks acts as markdown. */
export function layOut(blocks: readonly Block[], format: ExplanationFormat): string {
  const print = format === "text" ? oneLine : escaped;
  return blocks
    .map((block, index) => {
      const text =
        block.kind === "item"
          ? itemText(block, format, print)
          : (format === "text" ? "" : headings[block.kind]) + print(block.text);
      return gap(block, blocks[index - 1], format) + text;
    })
    .join("\n");
}

/** A blank line before a block: in markdown before all but the later entries of a list. */
function gap({ kind }: Block, before: Block | undefined, format: ExplanationFormat): string {
  if (before === undefined) return "";
  const apart =
    format === "text"
      ? kind === "section" || before.kind === "title"
      : kind !== "item" || before.kind !== "item";
  return apart ? "\n" : "";
}

function itemText(
  { depth, bullet, text, notes }: Item,
  format: ExplanationFormat,
  print: (text: string) => string,
): string {
  const plain = format === "text";
  // Lists of markdown begin with a dash or a number; the mark of a finding is part of its text.
  const marker = plain || /^\d/.test(bullet) ? bullet : "-";
  const mark = marker === bullet ? "" : `${bullet} `;
  const indent = "  ".repeat(Math.min(depth, deepest) + (plain ? 1 : 0));
  const below = indent + " ".repeat(marker.length + 1);
  // A backslash at its end breaks a line of markdown.
  const end = plain ? "\n" : "\\\n";
  return [`${indent}${marker} ${mark}${print(text)}`, ...notes.map((note) => below + print(note))].join(end);
}

/**
 * Text of a caller, such as a name or a key of the input, on one line: control characters, line ends of every
 * kind and the marks that turn the direction of writing round become blanks.
 */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}

/** What acts as markdown anywhere in a line, what turns addresses into links, and what begins a list or heading. */
const active = /[\\`*_{}[\]<>#|~&$@]|\/(?=\/)|(?<=www)\.|^[-+=]|(?<=^\d{1,9})[.)]/giu;

function escaped(text: string): string {
  return oneLine(text).replace(active, "\\$&");
}
