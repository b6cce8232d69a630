import type { Text } from "./text.js";

/** One fault of the input: where it stands, which kind it is, and what is wrong, in both languages. */
export interface Issue {
  /** Path into the caller's own input, e.g. `existing.commune.clusters[1].leasedHa`; empty for the whole input. */
  readonly path: string;
  /** Stable code of the fault, e.g. `"unknown-key"`. */
  readonly code: string;
  readonly message: Text;
}

/** A checked value, or every fault that was found in it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
