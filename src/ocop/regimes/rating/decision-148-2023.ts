import { atLeast, atMost, figure, type Place, places, under } from "../../../kernel/place.js";
import type { RatingTerms } from "./terms.js";

const document = "148/QĐ-TTg";
const decision: Place = { citation: { document }, verification: "corroborated" };
const band = places(document, "single-source")("1", "2");
const highestBand = places(document, "corroborated")("1", "2");

/** Decision 148/QĐ-TTg of 2023 as issued: three levels recognise. */
export const decision148: RatingTerms = {
  regime: {
    id: "ocop.decision-148-2023",
    title: { vi: "Quyết định 148/QĐ-TTg năm 2023", en: "Decision 148/QĐ-TTg of 2023" },
    from: "2023-02-24",
    to: "2025-07-06",
    documents: [document],
  },
  rubric: "decision-148-2023",
  parts: {
    A: figure("40", "point", decision),
    B: figure("25", "point", decision),
    C: figure("35", "point", decision),
  },
  total: figure("100", "point", decision),
  bands: [
    { stars: 1, least: null, most: under("30", "point", band) },
    { stars: 2, least: atLeast("30", "point", band), most: under("50", "point", band) },
    { stars: 3, least: atLeast("50", "point", band), most: under("70", "point", band) },
    { stars: 4, least: atLeast("70", "point", band), most: under("90", "point", band) },
    { stars: 5, least: atLeast("90", "point", highestBand), most: atMost("100", "point", highestBand) },
  ],
  recognised: { ...decision, stars: 3 },
  minimums: null,
};
