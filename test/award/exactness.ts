/** One fact: where it stands, and the values that it is completed with. */
export interface Axis {
  readonly path: string;
  readonly values: readonly unknown[];
}

/** What an answer says: its outcome, or what is missing. */
export interface Said {
  readonly outcome: string | null;
  readonly missing: readonly string[];
}

/** A partial dossier with what an answer to it must say, found by going through all its completions. */
export interface Expected extends Said {
  readonly values: readonly unknown[];
}

/**
 * Every way to give some of the facts, `undefined` for those that are not given. The outcome is what all completions
 * agree on; missing are the facts that change the outcome of some completion when they alone change.
 */
export function* partials(
  axes: readonly Axis[],
  outcomeOfAll: (values: readonly unknown[]) => string,
): Generator<Expected> {
  const sizes = axes.map(({ values }) => values.length);
  const strides = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((product, size) => product * size, 1));
  const total = sizes.reduce((product, size) => product * size, 1);
  const outcomes = Array.from({ length: total }, (_, index) =>
    outcomeOfAll(
      axes.map(({ values }, axis) => values[Math.floor(index / (strides[axis] ?? 1)) % values.length]),
    ),
  );
  const visit = function* (axis: number, chosen: readonly (number | undefined)[]): Generator<Expected> {
    if (axis < axes.length) {
      for (const choice of [undefined, ...Array.from({ length: sizes[axis] ?? 0 }, (_, index) => index)]) {
        yield* visit(axis + 1, [...chosen, choice]);
      }
      return;
    }
    const cells = chosen.reduce<readonly number[]>(
      (some, choice, at) =>
        some.flatMap((cell) =>
          choice === undefined
            ? Array.from({ length: sizes[at] ?? 0 }, (_, index) => cell + index * (strides[at] ?? 1))
            : [cell + choice * (strides[at] ?? 1)],
        ),
      [0],
    );
    const found = new Set(cells.map((cell) => outcomes[cell] ?? ""));
    const missing = axes.flatMap(({ path }, at) => {
      if (chosen[at] !== undefined) return [];
      const stride = strides[at] ?? 1;
      const size = sizes[at] ?? 1;
      const pivotal = cells.some((cell) => {
        const base = cell - (Math.floor(cell / stride) % size) * stride;
        return outcomes[cell] !== outcomes[base];
      });
      return pivotal ? [path] : [];
    });
    yield {
      values: axes.map(({ values }, at) => {
        const choice = chosen[at];
        return choice === undefined ? undefined : values[choice];
      }),
      outcome: found.size === 1 ? ([...found][0] ?? null) : null,
      missing,
    };
  };
  yield* visit(0, []);
}
