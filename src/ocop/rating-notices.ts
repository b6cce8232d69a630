import { printDay } from "../calendar/print-day.js";
import type { Notice } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Filing, LastDay } from "./regimes/rating/transitions.js";

/** Points and gates are necessary; who recognises, decides. */
export function authorityDecides(at: string): Notice {
  return {
    code: "authority-decides",
    kind: "authority",
    at,
    text: {
      vi: "Điểm và yêu cầu tối thiểu là cần nhưng chưa đủ; hội đồng đánh giá, cơ quan có thẩm quyền công nhận.",
      en: "Points and gates are necessary, not sufficient; the council evaluates and the competent authority recognises.",
    },
  };
}

/** Filed under the rules before, decided while they still apply to it. */
export function oldRulesContinue({ day, citation }: LastDay, at: string): Notice {
  const last = printDay(day);
  return {
    code: "old-rules-continue",
    kind: "transition",
    at,
    text: {
      vi: `Hồ sơ nộp trước khi quy định thay đổi được đánh giá tiếp theo quy định cũ đến hết ngày ${last.vi}.`,
      en: `A dossier filed before the rules changed is evaluated by the old ones up to and including ${last.en}.`,
    },
    citation,
  };
}

/** Filed under the rules before, undecided after their last day: the decision does not say what then applies. */
export function oldRulesEnded({ day, citation }: LastDay, at: string): Notice {
  const last = printDay(day);
  return {
    code: "old-rules-ended",
    kind: "transition",
    at,
    text: {
      vi: `Quyết định không nói hồ sơ cũ chưa xong sau ngày ${last.vi} theo quy định nào; ở đây dùng quy định mới.`,
      en: `The decision does not say which rules an old dossier follows after ${last.en}; the new ones are used here.`,
    },
    citation,
  };
}

/** The answer holds for an evaluation that is completed in time. */
export function decisionDayNotGiven(last: Readonly<Record<Filing, LastDay>>, at: string): Notice {
  const { first, "re-evaluation": again } = last;
  const [of, ofAgain] = [printDay(first.day), printDay(again.day)];
  const { point, ...citation } = first.citation;
  return {
    code: "decision-day-not-given",
    kind: "transition",
    at,
    text: {
      vi: `Chưa có ngày hoàn thành đánh giá: quy định cũ chỉ dùng đến hết ngày ${of.vi}, đánh giá lại đến hết ngày ${ofAgain.vi}.`,
      en: `The day of completion was not given: the old rules last up to and including ${of.en}, for a re-evaluation ${ofAgain.en}.`,
    },
    citation,
  };
}

/** The rules changed before the decision, and no transitional provision is known. */
export function transitionUnknown(at: string): Notice {
  return {
    code: "transition-unknown",
    kind: "transition",
    at,
    text: {
      vi: "Quy định thay đổi trong khi đánh giá và chưa rõ điều khoản chuyển tiếp; ở đây dùng quy định lúc nộp hồ sơ.",
      en: "The rules changed during the evaluation and no transitional provision is known; those of the filing are used here.",
    },
  };
}

/** What the decision asks of a tier beside the form is known in part. */
export function minimumsNotObtained(citation: Citation, at: string): Notice {
  return {
    code: "minimums-not-obtained",
    kind: "verification",
    at,
    text: {
      vi: "Tiêu chí tối thiểu của từng hạng chưa thu thập đủ văn bản; hãy nêu hạng cao nhất mà sản phẩm đáp ứng.",
      en: "The minimum criteria of each tier were not obtained whole; state the highest tier whose criteria are met.",
    },
    citation,
  };
}
