import type { Assessment, Comparison, Text } from "vn-rural-industry";

/** One dossier of the demo: answers to be explained, or the same facts under the law of two days. */
export type DemoEntry =
  | {
      readonly title: Text;
      readonly answers: readonly Assessment<unknown, unknown>[];
      /** What an app would show besides the explanation. */
      readonly lines?: readonly Text[];
    }
  | { readonly title: Text; readonly comparison: Comparison<unknown, unknown> };
