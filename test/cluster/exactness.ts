import type { Assessment } from "../../src/kernel/assessment.js";
import { missingOf, outcomeOf } from "./dossiers.js";

/**
 * What an answer must say of every partial dossier over a grid of values: which outcomes its completions have, and
 * which of its open facts change the outcome when they alone change. Found by going through all of them.
 */
export interface Cell<Value> {
  /** The facts given; `undefined` where open. */
  readonly values: readonly (Value | undefined)[];
  /** The outcomes of all valid completions; none when the facts given contradict each other. */
  readonly outcomes: readonly string[];
  /** Numbers of the open facts that can change the outcome. */
  readonly pivotal: readonly number[];
}

/** One fact: the values that it is completed with, and those among them that it is given with. */
export interface Axis<Value> {
  readonly all: readonly Value[];
  readonly given: readonly Value[];
}

/**
 * Every cell of a grid. `outcomeOf` judges complete facts; `null` means that they contradict each other. Sums of
 * subsets are made axis by axis, so that a million completions take a moment.
 */
export function* cells<Value>(
  axes: readonly Axis<Value>[],
  outcomeOf: (values: readonly Value[]) => string | null,
): Generator<Cell<Value>> {
  const sizes = axes.map(({ all }) => all.length + 1);
  const strides = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((product, size) => product * size, 1));
  const total = sizes.reduce((product, size) => product * size, 1);
  const names: string[] = [];
  const masks = new Uint8Array(total);
  const flips = axes.map(() => new Uint8Array(total));
  const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

  const complete: Value[] = [];
  const fill = (axis: number, index: number): void => {
    const here = axes[axis];
    if (here === undefined) {
      const outcome = outcomeOf(complete);
      if (outcome === null) return;
      if (!names.includes(outcome)) names.push(outcome);
      masks[index] = 1 << names.indexOf(outcome);
      return;
    }
    for (const [position, value] of here.all.entries()) {
      complete[axis] = value;
      fill(axis + 1, index + position * at(strides, axis));
    }
  };
  fill(0, 0);

  /** For every cell that is open along an axis, the union of the cells along it. */
  const unite = (list: Uint8Array, axis: number): void => {
    const [size, stride] = [at(sizes, axis), at(strides, axis)];
    const open = (size - 1) * stride;
    for (let block = 0; block < total; block += size * stride) {
      for (let offset = 0; offset < stride; offset += 1) {
        let union = 0;
        for (let step = 0; step < open; step += stride) union |= at(list, block + offset + step);
        list[block + offset + open] = union;
      }
    }
  };
  for (const [axis, list] of flips.entries()) {
    list.set(masks);
    unite(list, axis);
    // Along one line only this fact changes: two outcomes on it make the fact pivotal.
    for (let index = 0; index < total; index += 1) {
      const union = at(list, index);
      const isOpen = Math.floor(index / at(strides, axis)) % at(sizes, axis) === at(sizes, axis) - 1;
      list[index] = isOpen && (union & (union - 1)) !== 0 ? 1 : 0;
    }
    for (const other of axes.keys()) if (other !== axis) unite(list, other);
  }
  for (const axis of axes.keys()) unite(masks, axis);

  const positions = axes.map(({ all, given }) => [...given.map((value) => all.indexOf(value)), all.length]);
  const visit = function* (
    axis: number,
    index: number,
    values: readonly (Value | undefined)[],
  ): Generator<Cell<Value>> {
    const here = axes[axis];
    if (here === undefined) {
      yield {
        values,
        outcomes: names.filter((_, bit) => (at(masks, index) & (1 << bit)) !== 0),
        pivotal: [...axes.keys()].filter((one) => values[one] === undefined && flips[one]?.[index] === 1),
      };
      return;
    }
    for (const position of positions[axis] ?? []) {
      yield* visit(axis + 1, index + position * at(strides, axis), [...values, here.all[position]]);
    }
  };
  yield* visit(0, 0, []);
}

/** A question over a grid: its axes, what each is called in the input, and the answer to complete facts. */
export interface Grid<Value, Facts> {
  readonly axes: readonly Axis<Value>[];
  readonly paths: readonly string[];
  readonly outcomeOf: (values: readonly Value[]) => string | null;
  readonly facts: (values: readonly (Value | undefined)[]) => Facts;
  /** The cells, where they were gone through before. */
  readonly cells?: readonly Cell<Value>[];
  /** The facts that must be asked for, where that is not simply the pivotal ones. */
  readonly asks?: (cell: Cell<Value>) => readonly number[];
  /** Whether values between those of the grid show that a fact can change the outcome. */
  readonly between?: (cell: Cell<Value>, axis: number) => boolean;
}

/** The cells of which the library does not say what the grid shows. */
export function cellsGoneWrong<Value, Facts>(
  ask: (facts: Facts) => Assessment<unknown>,
  grid: Grid<Value, Facts>,
): readonly unknown[] {
  const { axes, paths, facts, asks = ({ pivotal }: Cell<Value>) => pivotal } = grid;
  const wrong: unknown[] = [];
  for (const cell of grid.cells ?? cells(axes, grid.outcomeOf)) {
    const { values, outcomes } = cell;
    const answer = ask(facts(values));
    const said = outcomeOf(answer);
    const expected = outcomes.length === 0 ? "invalid" : outcomes.length === 1 ? outcomes[0] : "undetermined";
    const missing = missingOf(answer);
    const wanted = outcomes.length > 1 ? asks(cell).map((axis) => paths[axis] ?? "") : [];
    const omitted = wanted.filter((path) => !missing.includes(path));
    const unneeded = missing.filter(
      (path) => !wanted.includes(path) && grid.between?.(cell, paths.indexOf(path)) !== true,
    );
    if (said !== expected || omitted.length > 0 || unneeded.length > 0) {
      wrong.push({ values, expected, said, omitted, unneeded });
    }
  }
  return wrong;
}
