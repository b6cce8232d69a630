/** A paragraph of an explanation, before it is laid out. */
export interface Paragraph {
  readonly kind: "title" | "section" | "line";
  readonly text: string;
}

/** An entry of a list. */
export interface Item {
  readonly kind: "item";
  readonly depth: number;
  /** The mark of a finding, the number of a question, or a dash. */
  readonly bullet: string;
  readonly text: string;
  /** Lines below the text. */
  readonly notes: readonly string[];
}

/** A part of an explanation: what is said, not how it looks. */
export type Block = Paragraph | Item;

/** The headline of the whole. */
export function title(text: string): Paragraph {
  return { kind: "title", text };
}

/** A paragraph of one line. */
export function line(text: string): Paragraph {
  return { kind: "line", text };
}

/** A heading with what stands under it; nothing at all when that is nothing. */
export function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "section", text }, ...blocks];
}

/** An entry of a list; of a plain one unless told. */
export function item(text: string, { bullet = "-", depth = 0, notes = none }: ItemOptions = {}): Item {
  return { kind: "item", depth, bullet, text, notes };
}

type ItemOptions = Partial<Pick<Item, "bullet" | "depth" | "notes">>;

const none: readonly string[] = [];
