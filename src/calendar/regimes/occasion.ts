/** The occasions of the public holidays, in the order of the year. */
export const occasions = [
  "new-year",
  "tet",
  "hung-kings",
  "victory",
  "labour",
  "national-day",
  "culture-day",
] as const;

/** What a public holiday (ngày lễ, tết) is kept for. */
export type Occasion = (typeof occasions)[number];
