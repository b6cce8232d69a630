import type { RegimeRef } from "../../kernel/assessment.js";
import type { Figure } from "../../kernel/figure.js";
import { atLeast, atMost, type Bound, figure, type Place, places } from "../../kernel/place.js";
import { circular2007 } from "./artisan-2007.js";
import { decree43 } from "./decree-43-2024.js";
import { decree123 } from "./decree-123-2014.js";

/** How the State council votes on a candidate. */
export interface VotingTerms {
  readonly place: Place;
  readonly leastMembers: Bound;
  readonly mostMembers: Bound;
  /** Share of the members who attend, in percent of all of them. */
  readonly quorum: Bound;
  /** Share of yes votes, in percent of all members. */
  readonly votes: Bound;
}

/** The procedure of conferring an artisan title under one regime; `null` where the text was not obtained. */
export interface ArtisanProcedure {
  readonly regime: RegimeRef;
  readonly voting: VotingTerms | null;
  /** How long the list is published for comment before the State council meets. */
  readonly publication: Figure | null;
  /** Within how many days the provincial department checks a dossier, and the applicant completes it. */
  readonly check: Figure | null;
  readonly completion: Figure | null;
  /** Rounds come every so many years, for National Day; the next one is announced, never reckoned. */
  readonly cycle: Figure | null;
}

const at123 = places("123/2014/NĐ-CP", "corroborated");
const at43 = places("43/2024/NĐ-CP", "single-source");

/** Known from the State council of 2019. */
const council2019: Place = { citation: { document: "123/2014/NĐ-CP" }, verification: "single-source" };

/** One procedure for each regime of artisans. */
export const artisanProcedures: readonly ArtisanProcedure[] = [
  { regime: circular2007, voting: null, publication: null, check: null, completion: null, cycle: null },
  {
    regime: decree123,
    voting: {
      place: council2019,
      leastMembers: atLeast("9", "member", at123("10")),
      mostMembers: atMost("11", "member", at123("10")),
      quorum: atLeast("75", "percent", council2019),
      votes: atLeast("90", "percent", council2019),
    },
    publication: figure("15", "working-day", {
      citation: at123("15", "1", "c").citation,
      verification: "single-source",
    }),
    check: null,
    completion: null,
    cycle: figure("3", "year", { citation: { document: "2007/QĐ-BCT" }, verification: "corroborated" }),
  },
  {
    regime: decree43,
    voting: null,
    publication: figure("20", "day", at43("16", "1", "c")),
    check: figure("10", "day", { citation: { document: "43/2024/NĐ-CP" }, verification: "single-source" }),
    completion: figure("15", "day", {
      citation: { document: "43/2024/NĐ-CP" },
      verification: "single-source",
    }),
    cycle: figure("3", "year", { citation: { document: "43/2024/NĐ-CP" }, verification: "corroborated" }),
  },
];
