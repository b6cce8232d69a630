import type { Figure } from "../../kernel/figure.js";
import { figure, type Place, places } from "../../kernel/place.js";
import { circular14 } from "./circular-14-2018.js";
import { circular26, earlierCircular } from "./circular-26-2014.js";

/** How long certificates issued on these days are valid: from `from`, until the day before `to`. */
export interface TermRule {
  readonly from: string;
  readonly to: string | null;
  /** The year at whose end the certificate ends, the year of issue being the first. */
  readonly year: Figure;
  /** Whether the text leaves open that the year of issue is the first. */
  readonly countOpen: boolean;
}

/** Last day of that year ("đến hết ngày 31 tháng 12"). */
export const endOfTerm = "12-31";

const number = "26/2014/TT-BCT";
const amending = { document: "14/2018/TT-BCT", article: "1", clause: "10" };

/** The rule of the circular's first text. */
export const firstTermRule: TermRule = {
  from: circular26.from,
  to: circular26.to,
  year: figure("3", "year", places(number, "official")("17", "3")),
  countOpen: true,
};

/** Of certificates issued before, the term was not obtained. */
export const earlierTerm: Place = {
  citation: { document: earlierCircular.document },
  verification: "unverified",
};

/** Oldest first. */
export const termRules: readonly TermRule[] = [
  firstTermRule,
  {
    from: circular14.from,
    to: null,
    year: figure("4", "year", places(number, "corroborated", amending)("17", "3")),
    countOpen: false,
  },
];

/** The text of a later circular does not say that it lengthens certificates already issued. */
export const longerTermFrom = circular14.from;

/** Papers granted before a change of authority keep their own term. */
export const keptTerm = { before: "2025-07-01", place: places("38/2025/TT-BCT", "official")("37", "3") };
