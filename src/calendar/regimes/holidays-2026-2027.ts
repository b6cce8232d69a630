import type { YearTable } from "./year-table.js";

/** Days off besides Saturdays and Sundays for State bodies: 2026 as announced, 2027 computed from the law. */
export const holidays2026To2027: readonly YearTable[] = [
  // Thông báo 9441/TB-BNV (16/10/2025); Công văn 12729/VPCP-KGVX (25/12/2025); 24 November by Nghị quyết 28/2026/QH16.
  // A swap in November was proposed in September 2026; no decision on it was found.
  {
    year: 2026,
    status: "announced",
    basis: "corroborated",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-16", "02-17", "02-18", "02-19", "02-20"],
      victory: ["04-30"],
      labour: ["05-01"],
      "national-day": ["09-01", "09-02"],
      "culture-day": ["11-24"],
    },
    compensatory: {
      "hung-kings": ["04-27"],
    },
    swaps: [
      { off: "01-02", work: "2026-01-10", occasion: "new-year" },
      { off: "08-31", work: "2026-08-22", occasion: "national-day" },
    ],
    undecided: [{ off: "11-23", work: "2026-11-28", occasion: "culture-day", basis: "single-source" }],
    otherwise: {
      official: ["01-01", "04-30", "05-01", "09-02"],
    },
  },
  // No announcement yet. Tết: from the last day of the twelfth lunar month (5 February) to the fourth of the first,
  // and two days for the weekend. The second National Day will be 1 or 3 September.
  {
    year: 2027,
    status: "computed",
    basis: "computed",
    holidays: {
      "new-year": ["01-01"],
      tet: ["02-05", "02-08", "02-09"],
      "hung-kings": ["04-16"],
      victory: ["04-30"],
      "national-day": ["09-02"],
      "culture-day": ["11-24"],
    },
    compensatory: {
      tet: ["02-10", "02-11"],
      labour: ["05-03"],
    },
    undecided: [
      { off: "09-01", occasion: "national-day", basis: "computed" },
      { off: "09-03", occasion: "national-day", basis: "computed" },
    ],
    otherwise: {
      official: ["01-01", "04-30", "09-02"],
      corroborated: ["04-16", "11-24"],
    },
  },
];
