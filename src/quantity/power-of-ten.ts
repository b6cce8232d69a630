/** The most decimal places that the library reads, keeps or rounds to. It is a limit of the library, not of the law. */
const mostPlaces = 15;

const powers: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** 10 to the power of `places`, exact. Throws a RangeError when `places` is not a whole number from 0 to 15. */
export function powerOfTen(places: number): number {
  const power = powers[places];
  if (power === undefined) throw new RangeError(`places must be a whole number from 0 to ${mostPlaces}`);
  return power;
}
