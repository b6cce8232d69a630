/** An amount that lies between two others; `most` is infinite while nothing limits it. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/** Adds up the first years of a series, as many as the norm pays for: the cost base of support over several years. */
export function sumOfYears(series: readonly Between[], years: number): Between {
  let least = 0;
  let most = 0;
  for (let year = 0; year < years; year += 1) {
    least += series[year]?.least ?? 0;
    most += series[year]?.most ?? 0;
  }
  return { least, most };
}
