import type { Notice } from "../kernel/assessment.js";
import { isKnown } from "./investor-contest.js";
import type { Candidate } from "./investor-facts.js";
import { selectionFinding as at } from "./investor-findings.js";
import type { ScoringTerms } from "./regimes/investor.js";

/** What the reader must know of a selection. */
export function noticesOf(
  candidates: readonly Candidate[],
  nobody: boolean,
  { remarks, place: { citation } }: ScoringTerms,
): readonly Notice[] {
  const members = new Set(candidates.filter(isKnown).map((candidate) => candidate.members));
  return [
    ...(candidates.some((candidate) => candidate.members > 1) ? [meanOfMembers] : []),
    ...(members.size > 1 ? [sheetsDiffer] : []),
    ...(nobody ? [{ ...nobodyAssignable, citation }] : []),
    ...remarks.map(({ code, text }): Notice => ({ code, kind: "scope", at, text, citation })),
  ];
}

const meanOfMembers: Notice = {
  code: "mean-of-members",
  kind: "reading",
  at,
  text: {
    vi: "Nghị định không nói cách gộp điểm của các thành viên; ở đây lấy trung bình cộng như các địa phương vẫn làm.",
    en: "The decree does not say how the members' marks are combined; the arithmetic mean is taken, as provinces do.",
  },
};

const sheetsDiffer: Notice = {
  code: "numbers-of-sheets-differ",
  kind: "scope",
  at,
  text: {
    vi: "Số thành viên chấm điểm không như nhau giữa các bên đề nghị.",
    en: "Not all candidates were marked by the same number of members.",
  },
};

const nobodyAssignable: Notice = {
  code: "nobody-assignable",
  kind: "scope",
  at,
  text: {
    vi: "Luật không nói phải làm gì khi không bên nào đủ điểm.",
    en: "The law does not say what follows when nobody has the points.",
  },
};
