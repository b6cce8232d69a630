/**
 * What an answer must say of every partial set of facts over a small grid: which outcomes are still possible, and
 * which of the open facts can change what is possible. Found by going through all of them. Facts may exclude each
 * other, so a set of facts is complete when no further fact can be given.
 */
export interface Possibilities {
  /** Values by position of their axis; −1 where not given. */
  readonly given: readonly number[];
  readonly outcomes: ReadonlySet<string>;
  /** Axes of the open facts that can change what is possible, now or after others were given. */
  readonly relevant: ReadonlySet<number>;
}

/**
 * @param sizes - how many values each fact has
 * @param isValid - whether facts may stand together
 * @param outcomeOf - the outcome of a complete set
 */
export function possibilities(
  sizes: readonly number[],
  isValid: (given: readonly number[]) => boolean,
  outcomeOf: (given: readonly number[]) => string,
): readonly Possibilities[] {
  const seen = new Map<string, Possibilities>();
  const visit = (given: readonly number[]): Possibilities => {
    const key = given.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    const next = given.flatMap((value, axis) =>
      value >= 0 ? [] : valuesOf(sizes[axis]).map((one) => ({ axis, given: given.with(axis, one) })),
    );
    const extensions = next
      .filter((extension) => isValid(extension.given))
      .map(({ axis, given: more }) => ({ axis, of: visit(more) }));
    const outcomes = new Set(
      extensions.length === 0 ? [outcomeOf(given)] : extensions.flatMap(({ of }) => [...of.outcomes]),
    );
    const relevant = new Set<number>();
    for (const { axis, of } of extensions) {
      if (of.outcomes.size < outcomes.size) relevant.add(axis);
      for (const other of of.relevant) relevant.add(other);
    }
    const result = { given, outcomes, relevant };
    seen.set(key, result);
    return result;
  };
  visit(sizes.map(() => -1));
  return [...seen.values()];
}

function valuesOf(size: number | undefined): readonly number[] {
  return Array.from({ length: size ?? 0 }, (_, value) => value);
}
