import type { Notice } from "../kernel/assessment.js";
import type { PrintAnomaly, ProductSet } from "./rubric.js";
import { firstOption, type ScoredCriterion } from "./scored-criterion.js";

/** What is said of a slip of the print where one of the options concerned was chosen. */
export interface ScoredRemark {
  /** Index of the criterion. */
  readonly index: number;
  /** What was chosen there. */
  readonly chosen: readonly number[];
  readonly notice: Notice;
}

/** The slips of a form's print: those that concern every sheet, and those of single options. */
export interface ScoredRemarks {
  readonly always: readonly Notice[];
  readonly ofOptions: readonly ScoredRemark[];
  /** Said where the form does not say what its star marks mean; `null` where it does. */
  readonly noFootnote: Notice | null;
}

/** Prepares the slips of a form. */
export function scoreRemarks(set: ProductSet, criteria: readonly ScoredCriterion[]): ScoredRemarks {
  const always: Notice[] = [];
  const ofOptions: ScoredRemark[] = [];
  let noFootnote: Notice | null = null;
  for (const anomaly of set.anomalies) {
    const notice = noticeOf(anomaly, set);
    const scored = criteria.find(({ criterion }) => criterion.code === anomaly.at);
    if (anomaly.reason === "no-footnote") noFootnote = notice;
    else if (scored === undefined) always.push(notice);
    else ofOptions.push({ index: scored.index, chosen: optionsOf(anomaly, scored), notice });
  }
  return { always, ofOptions, noFootnote };
}

function optionsOf({ options }: PrintAnomaly, { criterion }: ScoredCriterion): readonly number[] {
  return criterion.options.flatMap(({ letter }, index) =>
    options === undefined || options.includes(letter) ? [firstOption + index] : [],
  );
}

function noticeOf({ at, reason, treatment, text, printed, used }: PrintAnomaly, set: ProductSet): Notice {
  const isCriterion = set.criteria.some(({ code }) => code === at);
  const figures =
    printed === undefined || used === undefined || printed === used
      ? { vi: "", en: "" }
      : { vi: ` (in ${printed}, ở đây dùng ${used})`, en: ` (printed ${printed}, ${used} is used here)` };
  const place = at === null ? {} : isCriterion ? { criterion: at } : { part: at };
  return Object.freeze({
    code: `print-${reason}`,
    kind: treatment === "read" ? "reading" : "verification",
    at: at === null ? "ocop.rate" : `ocop.rate.points.${at}`,
    text: { vi: `${text.vi}${figures.vi}.`, en: `${text.en}${figures.en}.` },
    citation: { ...set.citation, set: String(set.number), ...place },
  });
}
