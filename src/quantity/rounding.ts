import type { Text } from "../kernel/text.js";

/** The name of a rounding, as it stands in results. */
export type RoundingName = "half-up" | "half-even" | "half-down" | "up" | "down" | "ceiling" | "floor";

/** A rounding (cách làm tròn): a value that is passed where a number is rounded, never a setting. */
export interface Rounding {
  /** Its name, as it stands in results. */
  readonly name: RoundingName;
  /** What it does, in both languages. */
  readonly label: Text;
}

/** To the nearest; a half goes away from zero: 2.5 → 3, −2.5 → −3. */
export const halfUp: Rounding = {
  name: "half-up",
  label: {
    vi: "đến số gần nhất, đúng một nửa thì ra xa số không",
    en: "to the nearest, halves away from zero",
  },
};

/** To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4. */
export const halfEven: Rounding = {
  name: "half-even",
  label: { vi: "đến số gần nhất, đúng một nửa thì về số chẵn", en: "to the nearest, halves to the even one" },
};

/** To the nearest; a half goes towards zero: 2.5 → 2, −2.5 → −2. */
export const halfDown: Rounding = {
  name: "half-down",
  label: {
    vi: "đến số gần nhất, đúng một nửa thì về phía số không",
    en: "to the nearest, halves towards zero",
  },
};

/** Away from zero: 2.1 → 3, −2.1 → −3. */
export const up: Rounding = {
  name: "up",
  label: { vi: "ra xa số không", en: "away from zero" },
};

/** Towards zero, the rest is dropped: 2.9 → 2, −2.9 → −2. */
export const down: Rounding = {
  name: "down",
  label: { vi: "về phía số không (bỏ phần lẻ)", en: "towards zero (the rest is dropped)" },
};

/** To the greater neighbour: 2.1 → 3, −2.9 → −2. */
export const ceiling: Rounding = {
  name: "ceiling",
  label: { vi: "lên số lớn hơn", en: "to the greater one" },
};

/** To the lesser neighbour: 2.9 → 2, −2.1 → −3. */
export const floor: Rounding = {
  name: "floor",
  label: { vi: "xuống số nhỏ hơn", en: "to the lesser one" },
};

/** What is cut off where a number is rounded. */
export interface Remainder {
  /** Whether the number is below zero. */
  readonly negative: boolean;
  /** Whether the last digit that stays is odd. */
  readonly odd: boolean;
  /** Below 0 when less than a half is cut off, 0 for exactly a half, above 0 for more. */
  readonly half: number;
}

const away: Readonly<Record<RoundingName, (rest: Remainder) => boolean>> = {
  "half-up": ({ half }) => half >= 0,
  "half-even": ({ half, odd }) => half > 0 || (half === 0 && odd),
  "half-down": ({ half }) => half > 0,
  up: () => true,
  down: () => false,
  ceiling: ({ negative }) => !negative,
  floor: ({ negative }) => negative,
};

/** Whether the digits that stay grow by one; asked only when something is cut off. */
export function roundsAway(rounding: Rounding, rest: Remainder): boolean {
  return away[rounding.name](rest);
}
