import type { YearTable } from "./year-table.js";

/** Days off besides Saturdays and Sundays, 2012 to 2015, as announced for State bodies. */
export const holidays2012To2015: readonly YearTable[] = [
  {
    year: 2012,
    status: "announced",
    basis: "single-source",
    holidays: {
      tet: ["01-23", "01-24", "01-25", "01-26"],
      victory: ["04-30"],
      labour: ["05-01"],
    },
    compensatory: {
      "new-year": ["01-02"],
      "hung-kings": ["04-02"],
      "national-day": ["09-03"],
    },
    swaps: [{ off: "01-27", work: "2012-02-04", occasion: "tet" }],
    otherwise: {
      corroborated: ["01-23", "01-24", "01-25", "01-26", "01-27"],
    },
  },
  // Five Tết weekdays were off, though the law then reached only to 14 February: 15 February must have been swapped,
  // against a Saturday that was not found.
  {
    year: 2013,
    status: "announced",
    basis: "single-source",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-11", "02-12", "02-13", "02-14", "02-15"],
      "hung-kings": ["04-19"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02"],
    },
    swaps: [{ off: "04-29", work: "2013-05-04", occasion: "victory" }],
    otherwise: {
      corroborated: ["04-19"],
      unverified: ["02-15"],
    },
  },
  {
    year: 2014,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["01-30", "01-31", "02-03", "02-04", "02-05"],
      "hung-kings": ["04-09"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02"],
    },
    swaps: [
      { off: "01-28", work: "2014-01-25", occasion: "tet" },
      { off: "01-29", work: "2014-02-08", occasion: "tet" },
      { off: "05-02", work: "2014-04-26", occasion: "labour" },
      { off: "09-01", work: "2014-09-06", occasion: "national-day" },
    ],
    otherwise: {
      "single-source": ["09-01"],
    },
  },
  {
    year: 2015,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-17", "02-18", "02-19", "02-20", "02-23"],
      "hung-kings": ["04-28"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02"],
    },
    swaps: [
      { off: "01-02", work: "2014-12-27", occasion: "new-year" },
      { off: "02-16", work: "2015-02-14", occasion: "tet" },
      { off: "04-29", work: "2015-04-25", occasion: "victory" },
    ],
  },
];
