import type { YearTable } from "./year-table.js";

/** Days off besides Saturdays and Sundays, 2016 to 2020, as announced for State bodies. */
export const holidays2016To2020: readonly YearTable[] = [
  {
    year: 2016,
    status: "announced",
    basis: "single-source",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-08", "02-09", "02-10", "02-11", "02-12"],
      "national-day": ["09-02"],
    },
    compensatory: {
      "hung-kings": ["04-18"],
      victory: ["05-02"],
      labour: ["05-03"],
    },
    otherwise: {
      corroborated: ["02-08", "02-09", "02-10", "02-11", "02-12"],
    },
  },
  {
    year: 2017,
    status: "announced",
    basis: "corroborated",
    holidays: {
      tet: ["01-26", "01-27", "01-30", "01-31", "02-01"],
      "hung-kings": ["04-06"],
      labour: ["05-01"],
    },
    compensatory: {
      "new-year": ["01-02"],
      victory: ["05-02"],
      "national-day": ["09-04"],
    },
  },
  // The swap at the turn of the year: Công văn 6519/VPCP-KGVX (2018).
  {
    year: 2018,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-14", "02-15", "02-16", "02-19", "02-20"],
      "hung-kings": ["04-25"],
      victory: ["04-30"],
      labour: ["05-01"],
    },
    compensatory: {
      "national-day": ["09-03"],
    },
    swaps: [{ off: "12-31", work: "2019-01-05", occasion: "new-year" }],
    otherwise: {
      "single-source": ["01-01", "04-30", "05-01", "09-03", "12-31"],
    },
  },
  {
    year: 2019,
    status: "announced",
    basis: "single-source",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-04", "02-05", "02-06", "02-07", "02-08"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02"],
    },
    compensatory: {
      "hung-kings": ["04-15"],
    },
    swaps: [{ off: "04-29", work: "2019-05-04", occasion: "victory" }],
  },
  {
    year: 2020,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["01-23", "01-24", "01-27", "01-28", "01-29"],
      "hung-kings": ["04-02"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02"],
    },
    otherwise: {
      "single-source": ["01-01", "04-30", "05-01", "09-02"],
    },
  },
];
