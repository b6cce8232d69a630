import { atLeast, atMost, type Bound, type Place, places } from "../../kernel/place.js";
import type { ScoreGroup, ScoreTerms } from "../criteria/terms.js";

const number = "26/2014/TT-BCT";
const at = places(number, "official");
/** The clause as amended in 2018; its wording was not read. */
const amended = places(number, "single-source", { document: "14/2018/TT-BCT", article: "2", clause: "2" });
/** The score sheet is known from one page. */
const sheet: Place = { citation: { document: number, annex: "4" }, verification: "single-source" };

/** The most points of each criterion; the sheet is the same under every regime. */
export const mostPoints: Readonly<Record<ScoreGroup, Bound>> = {
  market: atMost("40", "point", sheet),
  economy: atMost("40", "point", sheet),
  culture: atMost("10", "point", sheet),
  other: atMost("10", "point", sheet),
};

function scoring(place: Place): ScoreTerms {
  return {
    place,
    jury: at("11", "2"),
    most: mostPoints,
    pass: atLeast("70", "point", place),
    product: at("4"),
  };
}

/** How products are scored, in the order of the regimes. */
export const scoreTerms: readonly ScoreTerms[] = [
  scoring(at("17", "1")),
  scoring(amended("17", "1")),
  scoring(amended("17", "1")),
];
