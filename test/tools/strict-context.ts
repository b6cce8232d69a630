import { createContext, Script } from "node:vm";

/**
 * Runs a bundled program (an IIFE that assigns `name`) where only the language itself exists: no Node or DOM
 * API, and no code made from strings. `api` is given to it as globals. Gives the value of `name`.
 */
export function runStrictly<T>(code: string, name: string, api: Readonly<Record<string, unknown>> = {}): T {
  const context = createContext(
    { console: undefined, ...api },
    { codeGeneration: { strings: false, wasm: false } },
  );
  return new Script(`"use strict";${code}\n;${name};`).runInContext(context);
}
