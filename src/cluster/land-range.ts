/** What a number can be at least and at most; infinite where nothing bounds it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Nothing is known of the number. */
export const anything: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
