import type { YearTable } from "./year-table.js";

/** Days off besides Saturdays and Sundays, 2021 to 2025, as announced for State bodies. */
export const holidays2021To2025: readonly YearTable[] = [
  {
    year: 2021,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-10", "02-11", "02-12", "02-15", "02-16"],
      "hung-kings": ["04-21"],
      victory: ["04-30"],
      "national-day": ["09-02", "09-03"],
    },
    compensatory: {
      labour: ["05-03"],
    },
    otherwise: {
      official: ["01-01", "04-30", "09-02"],
    },
  },
  {
    year: 2022,
    status: "announced",
    basis: "corroborated",
    holidays: {
      tet: ["01-31", "02-01", "02-02", "02-03", "02-04"],
      "national-day": ["09-01", "09-02"],
    },
    compensatory: {
      "new-year": ["01-03"],
      "hung-kings": ["04-11"],
      victory: ["05-02"],
      labour: ["05-03"],
    },
    otherwise: {
      official: ["09-02"],
      "single-source": ["04-11", "05-02", "05-03", "09-01"],
    },
  },
  {
    year: 2023,
    status: "announced",
    basis: "corroborated",
    holidays: {
      tet: ["01-20", "01-23", "01-24", "01-25", "01-26"],
      labour: ["05-01"],
      "national-day": ["09-01"],
    },
    compensatory: {
      "new-year": ["01-02"],
      "hung-kings": ["05-02"],
      victory: ["05-03"],
      "national-day": ["09-04"],
    },
    otherwise: {
      official: ["05-01"],
    },
  },
  // The swap of 29 April: Công văn 2450/VPCP-KGVX (12/4/2024).
  {
    year: 2024,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-08", "02-09", "02-12", "02-13", "02-14"],
      "hung-kings": ["04-18"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-02", "09-03"],
    },
    swaps: [{ off: "04-29", work: "2024-05-04", occasion: "victory" }],
    otherwise: {
      official: ["01-01", "04-30", "05-01", "09-02"],
    },
  },
  // Công văn 8726/VPCP-KGVX (26/11/2024).
  {
    year: 2025,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["01-27", "01-28", "01-29", "01-30", "01-31"],
      "hung-kings": ["04-07"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-01", "09-02"],
    },
    swaps: [{ off: "05-02", work: "2025-04-26", occasion: "labour" }],
    otherwise: {
      official: ["01-01", "04-30", "05-01", "09-02"],
    },
  },
];
