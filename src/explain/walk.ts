import type { Finding } from "../kernel/assessment.js";

/** A finding and how many findings it stands under. */
export interface Placed {
  readonly finding: Finding;
  readonly depth: number;
}

/** A finding and all below it, parents first. It keeps its own stack: no depth overflows the machine's. */
export function walk(root: Finding): readonly Placed[] {
  const placed: Placed[] = [];
  const waiting: Placed[] = [{ finding: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(next);
    const { finding, depth } = next;
    for (const child of [...(finding.children ?? [])].reverse()) {
      waiting.push({ finding: child, depth: depth + 1 });
    }
  }
  return placed;
}
