/** A sentence or label in both languages of the library: Vietnamese and English. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The language of a printed answer. */
export type Locale = "vi" | "en";
