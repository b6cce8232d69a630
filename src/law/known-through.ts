import type { Notice } from "../kernel/assessment.js";

/** The last day whose law the library knows; a later day is answered by the last regime, with a notice. */
export const knownThrough = "2026-11-21";

const vietnamese = knownThrough.split("-").reverse().join("/");

/** The notice for a question about a day after {@link knownThrough}. */
export function afterKnowledge(at: string): Notice {
  return {
    code: "after-knowledge",
    kind: "knowledge",
    at,
    text: {
      vi: `Thư viện biết pháp luật đến ngày ${vietnamese}; ngày được hỏi muộn hơn nên dùng quy định gần nhất.`,
      en: `The library knows the law up to ${knownThrough}; the day asked about is later, so the last rules known are used.`,
    },
  };
}
