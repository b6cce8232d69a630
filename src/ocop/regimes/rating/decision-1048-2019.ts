import type { RegimeRef } from "../../../kernel/assessment.js";
import { atLeast, atMost, figure, type Place, under } from "../../../kernel/place.js";
import type { RatingTerms } from "./terms.js";

/** Decision 1048/QĐ-TTg of 2019 as issued. */
const regime: RegimeRef = {
  id: "ocop.decision-1048-2019",
  title: { vi: "Quyết định 1048/QĐ-TTg năm 2019", en: "Decision 1048/QĐ-TTg of 2019" },
  from: "2019-08-21",
  to: "2020-06-08",
  documents: ["1048/QĐ-TTg"],
};

const decision: Place = { citation: { document: "1048/QĐ-TTg" }, verification: "corroborated" };

/** Whole-number bands: what lies between 49 and 50, 69 and 70, 89 and 90 is in none. */
export const decision1048: RatingTerms = {
  regime,
  rubric: "decision-1048-2019",
  parts: {
    A: figure("35", "point", decision),
    B: figure("25", "point", decision),
    C: figure("40", "point", decision),
  },
  total: figure("100", "point", decision),
  bands: [
    { stars: 1, least: null, most: under("30", "point", decision) },
    { stars: 2, least: atLeast("30", "point", decision), most: atMost("49", "point", decision) },
    { stars: 3, least: atLeast("50", "point", decision), most: atMost("69", "point", decision) },
    { stars: 4, least: atLeast("70", "point", decision), most: atMost("89", "point", decision) },
    { stars: 5, least: atLeast("90", "point", decision), most: atMost("100", "point", decision) },
  ],
  recognised: { ...decision, stars: 3 },
  minimums: null,
};
