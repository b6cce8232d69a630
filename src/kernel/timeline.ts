/** A value and the days it is in force: from `from`, until the day before `to` (`null`: still in force). */
export interface Span<Value> {
  readonly from: string;
  readonly to: string | null;
  readonly value: Value;
}

/** Values in force one after another: ordered, without overlap. */
export type Timeline<Value> = readonly Span<Value>[];

/** The value in force on a day (`YYYY-MM-DD`), or `undefined` in a gap, before the first or after the last. */
export function pick<Value>(timeline: Timeline<Value>, on: string): Value | undefined {
  for (let index = timeline.length - 1; index >= 0; index -= 1) {
    const span = timeline[index];
    if (span !== undefined && on >= span.from) {
      return span.to === null || on < span.to ? span.value : undefined;
    }
  }
  return undefined;
}
