import { present } from "../kernel/invariant.js";

/** What something that is still open can come to: so many points, and the highest tier that it does not bar. */
export interface State {
  readonly points: number;
  readonly ceiling: number;
}

/** Something that is still open, independent of everything else that is: all it can come to. */
export interface Block<Fact> {
  readonly states: readonly State[];
  /** The facts that it hangs on, each with what it can come to by this fact alone, all others held fast. */
  readonly facts: readonly { readonly fact: Fact; readonly groups: readonly (readonly State[])[] }[];
}

/** What can still be reached: the tiers in ascending order (0: not rated), and the facts that can change the tier. */
export interface Reachable<Fact> {
  readonly stars: readonly number[];
  readonly facts: readonly Fact[];
}

/** The tiers by total: the highest whose floor a total reaches. */
export type BandOf = (total: number) => number;

/**
 * Explores everything that open blocks can come to, exactly: which totals are possible under which ceiling. Totals
 * are small whole numbers, so this is a table of so many totals by so many tiers, and not every combination.
 */
export function explore<Fact>(
  known: State,
  blocks: readonly Block<Fact>[],
  top: number,
  bandOf: BandOf,
): Reachable<Fact> {
  const most = blocks.reduce((sum, { states }) => sum + mostOf(states), known.points);
  const table: Table = {
    bands: Array.from({ length: most + 1 }, (_, total) => bandOf(total)),
    levels: top + 1,
  };
  const start = new Uint8Array(table.bands.length * table.levels);
  start[known.ceiling * table.bands.length + known.points] = 1;
  const stars = new Set(tiersIn(extendAll(start, blocks, table), table));
  const facts = new Set<Fact>();
  collect(blocks, start, table, facts);
  return {
    stars: [...stars].sort((one, other) => one - other),
    facts: blocks.flatMap((block) => block.facts.map(({ fact }) => fact).filter((fact) => facts.has(fact))),
  };
}

/** The band of every total, and how many ceilings there are. */
interface Table {
  readonly bands: readonly number[];
  readonly levels: number;
}

/** By ceiling, then by total: whether it can be reached. */
type Reach = Uint8Array;

function mostOf(states: readonly State[]): number {
  return Math.max(...states.map(({ points }) => points));
}

function extendAll<Fact>(reach: Reach, blocks: readonly Block<Fact>[], table: Table): Reach {
  return blocks.reduce((before, { states }) => extend(before, states, table), reach);
}

/** Everything that can be reached with one more block. */
function extend(reach: Reach, states: readonly State[], { bands, levels }: Table): Reach {
  const size = bands.length;
  const next = new Uint8Array(reach.length);
  for (let level = 0; level < levels; level += 1) {
    for (let total = 0; total < size; total += 1) {
      if (reach[level * size + total] === 0) continue;
      for (const { points, ceiling } of states) {
        next[Math.min(level, ceiling) * size + total + points] = 1;
      }
    }
  }
  return next;
}

function tiersIn(reach: Reach, { bands }: Table): readonly number[] {
  const size = bands.length;
  const found: number[] = [];
  for (const [place, reached] of reach.entries()) {
    if (reached === 1) found.push(tierOf(Math.floor(place / size), present(bands[place % size], "a total")));
  }
  return found;
}

function tierOf(ceiling: number, band: number): number {
  return Math.min(ceiling, band);
}

/**
 * Collects the facts of blocks that can change the tier, whatever else happens outside. Halving the blocks again and
 * again, everything but one block is put together for each without beginning anew.
 */
function collect<Fact>(blocks: readonly Block<Fact>[], outside: Reach, table: Table, facts: Set<Fact>): void {
  const [only, ...others] = blocks;
  if (only === undefined) return;
  if (others.length === 0) {
    for (const { fact, groups } of only.facts) {
      if (groups.some((group) => differs(group, outside, table))) facts.add(fact);
    }
    return;
  }
  const half = Math.floor(blocks.length / 2);
  const [first, second] = [blocks.slice(0, half), blocks.slice(half)];
  collect(first, extendAll(outside, second, table), table, facts);
  collect(second, extendAll(outside, first, table), table, facts);
}

/** Whether states come to different tiers under something that can be reached outside. */
function differs(group: readonly State[], outside: Reach, { bands }: Table): boolean {
  const size = bands.length;
  return outside.some((reached, place) => {
    if (reached === 0) return false;
    const level = Math.floor(place / size);
    const total = place % size;
    const tiers = group.map(({ points, ceiling }) =>
      tierOf(Math.min(level, ceiling), present(bands[total + points], "a total within the most")),
    );
    return tiers.some((tier) => tier !== tiers[0]);
  });
}
