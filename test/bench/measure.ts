/** Keeps results alive, so that no work is optimised away. */
let sink: unknown;

const rounds = 7;
const roundMilliseconds = 250;

/** Calls a second, the best of several rounds: what disturbs a round only slows it down. */
export function measure(call: (index: number) => unknown): number {
  let calls = 256;
  let best = 0;
  for (let round = 0; round < rounds; ) {
    const elapsed = timed(call, calls);
    if (elapsed < roundMilliseconds / 4) {
      calls *= 4;
      continue;
    }
    best = Math.max(best, (calls / elapsed) * 1000);
    round += 1;
  }
  return best;
}

function timed(call: (index: number) => unknown, calls: number): number {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) sink = call(index);
  return performance.now() - start;
}

/** The same for calls that answer later. */
export async function measureAsync(call: (index: number) => Promise<unknown>): Promise<number> {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const calls = 2000;
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) sink = await call(index);
    best = Math.max(best, (calls / (performance.now() - start)) * 1000);
  }
  return best;
}

/** What was computed last; reading it keeps the compiler honest. */
export function lastResult(): unknown {
  return sink;
}

/** The items round and round. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to measure");
  return item;
}
