import { atLeast, atMost, figure, places, under } from "../../../kernel/place.js";
import type { RatingTerms } from "./terms.js";

const document = "26/2026/QĐ-TTg";
const at = places(document, "official");
const parts = at("3", "1");

/** Decision 26/2026/QĐ-TTg. */
export const decision26: RatingTerms = {
  regime: {
    id: "ocop.decision-26-2026",
    title: { vi: "Quyết định 26/2026/QĐ-TTg", en: "Decision 26/2026/QĐ-TTg" },
    from: "2026-05-22",
    to: null,
    documents: [document],
  },
  rubric: "decision-26-2026",
  parts: {
    A: figure("40", "point", parts),
    B: figure("25", "point", parts),
    C: figure("35", "point", parts),
  },
  total: figure("100", "point", at("3", "3")),
  bands: [
    { stars: 1, least: null, most: under("30", "point", at("3", "3", "đ")) },
    {
      stars: 2,
      least: atLeast("30", "point", at("3", "3", "d")),
      most: under("50", "point", at("3", "3", "d")),
    },
    {
      stars: 3,
      least: atLeast("50", "point", at("3", "3", "c")),
      most: under("70", "point", at("3", "3", "c")),
    },
    {
      stars: 4,
      least: atLeast("70", "point", at("3", "3", "b")),
      most: under("90", "point", at("3", "3", "b")),
    },
    {
      stars: 5,
      least: atLeast("90", "point", at("3", "3", "a")),
      most: atMost("100", "point", at("3", "3", "a")),
    },
  ],
  recognised: { ...at("4", "1", "a"), stars: 3 },
  minimums: null,
};
