import type { RegimeRef } from "../../kernel/assessment.js";
import { atMost, type Bound, type Place, places } from "../../kernel/place.js";

/** What the finance rules of a period give for the two upper levels; `null` where the figure was not obtained. */
export interface MoneyTerms {
  readonly ref: RegimeRef;
  readonly place: Place;
  readonly prize: Readonly<Record<"region" | "nation", Bound | null>>;
  readonly organising: Readonly<Record<"region" | "nation", Bound>>;
}

const joint = places("26/2014/TTLT-BTC-BCT", "official")("6", "2", "g");
/** The clause of the circular of 2018 was not read; the costs are known from a notice of its content. */
const costs: Place = { citation: { document: "28/2018/TT-BTC" }, verification: "single-source" };

/** The finance rules, oldest first; each begins on the day the one before it ends. */
export const moneyRegimes: readonly MoneyTerms[] = [
  {
    ref: {
      id: "award.joint-circular-26-2014",
      title: {
        vi: "Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
        en: "Joint Circular 26/2014/TTLT-BTC-BCT",
      },
      from: "2014-04-08",
      to: "2018-05-11",
      documents: ["26/2014/TTLT-BTC-BCT"],
    },
    place: joint,
    prize: { region: atMost("5000000", "dong", joint), nation: atMost("10000000", "dong", joint) },
    organising: { region: atMost("100000000", "dong", joint), nation: atMost("200000000", "dong", joint) },
  },
  {
    ref: {
      id: "award.circular-28-2018",
      title: { vi: "Thông tư 28/2018/TT-BTC", en: "Circular 28/2018/TT-BTC" },
      from: "2018-05-11",
      to: null,
      documents: ["28/2018/TT-BTC"],
    },
    place: costs,
    prize: { region: null, nation: null },
    organising: { region: atMost("200000000", "dong", costs), nation: atMost("400000000", "dong", costs) },
  },
];
