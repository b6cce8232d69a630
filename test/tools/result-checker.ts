import { inspect, isDeepStrictEqual } from "node:util";
import type { CodeBlock } from "./code-blocks.js";

/** Runs checked blocks and collects where a result is not what the block shows. */
export interface ResultChecker {
  /** The globals that checked blocks need. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
  run(block: CodeBlock, program: () => unknown): Promise<void>;
}

const show = (value: unknown): string => (typeof value === "string" ? value : inspect(value));

/** A checker without faults so far. */
export function createResultChecker(): ResultChecker {
  const faults: string[] = [];
  let printed: string[] = [];
  return {
    faults,
    globals: {
      console: { log: (...values: unknown[]) => printed.push(values.map(show).join(" ")) },
      check: (at: string, actual: unknown, expected: unknown) => {
        if (isDeepStrictEqual(actual, expected)) return;
        faults.push(
          `${at}: shows ${inspect(expected, { depth: 9 })}\n  but is ${inspect(actual, { depth: 9 })}`,
        );
      },
      printed: (at: string, log: () => void, expected: string) => {
        const before = printed.length;
        log();
        const actual = printed.slice(before).join("\n");
        if (actual !== expected) faults.push(`${at}: shows ${expected}\n  but prints ${actual}`);
      },
    },
    async run({ file, line, output }, program) {
      printed = [];
      try {
        await program();
      } catch (error) {
        faults.push(`${file}:${line}: throws ${inspect(error)}`);
      }
      const actual = printed.join("\n");
      if (output !== null && actual.trim() !== output.trim()) {
        faults.push(`${file}:${line}: shows the output\n${output}\n  but prints\n${actual}`);
      }
    },
  };
}
