import fc from "fast-check";

const millisecondsADay = 86_400_000;

/** The number of a day since 1970-01-01, by way of UTC milliseconds. */
export function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The day of a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** Any day from one to another. */
export function dayFrom(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: numberOf(first), max: numberOf(last) }).map(dayOfNumber);
}
