/** What a public holiday (ngày lễ, tết) is kept for. */
export type Occasion =
  | "new-year"
  | "tet"
  | "hung-kings"
  | "victory"
  | "labour"
  | "national-day"
  | "culture-day";

/** The occasions in the order of the year. */
export const occasions: readonly Occasion[] = [
  "new-year",
  "tet",
  "hung-kings",
  "victory",
  "labour",
  "national-day",
  "culture-day",
];
