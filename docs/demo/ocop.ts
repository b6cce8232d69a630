import { isDecided, type Text } from "vn-rural-industry";
import { type Plan, planTo, type RatingOptions, rateSheet, sheetForm } from "vn-rural-industry/ocop";
import { decision148Of2023 } from "vn-rural-industry/ocop/148-2023";
import type { DemoEntry } from "./entry.js";

const on = "2026-09-01";

/** A made-up product: every criterion at its best option. */
function best(set: number, options: RatingOptions): Record<string, string> {
  const form = sheetForm(set, options);
  if (!isDecided(form)) throw new Error("every decision has this form");
  return Object.fromEntries(
    form.outcome.criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"]),
  );
}

const coffee = best(13, { on });

/** 92 points without a linkage contract: enough for five stars, but the minimum of four is not reached. */
const heldBack = { ...coffee, "1.5": "a", "1.3": "b", "3.2": "a", "4.3": "c" };

/** The same with three criteria that nobody has looked at. */
const { "2.1": _idea, "4.1": _distribution, "5.1": _story, ...incomplete } = coffee;

/** A modest coffee of three stars. */
const modest = {
  ...coffee,
  ...{ "1.3": "a", "1.4": "a", "1.5": "a", "3.1": "a", "3.4": "a", "4.1": "b", "4.3": "a" },
  ...{ "5.1": "b", "6.1.4": "b", "6.1.5": "b", "7": "b", "9": "a", "10": "a", "11": "a" },
};

/** The day and the forms of the decision before. */
const before = { on: "2025-09-01", decidedOn: "2025-12-01", rubrics: [decision148Of2023] };

const plan = planTo(4, { set: 13, options: modest, grounds: [] }, { on, limit: 3 });

/** One way up, criterion by criterion. */
function inWords({ changes, total }: Plan): Text {
  const steps = changes.map(({ criterion, from, to, points }) => ({
    vi: `  ${criterion}: ${from?.label.vi ?? "–"} → ${to.label.vi} (+${points})`,
    en: `  ${criterion}: ${from?.label.en ?? "–"} → ${to.label.en} (+${points})`,
  }));
  return {
    vi: [`Một cách lên ${total} điểm:`, ...steps.map(({ vi }) => vi)].join("\n"),
    en: [`One way to ${total} points:`, ...steps.map(({ en }) => en)].join("\n"),
  };
}

/** What the library answers about OCOP. Every sheet is made up. */
export const ocop: readonly DemoEntry[] = [
  {
    title: { vi: "Phiếu đạt năm sao", en: "A five-star sheet" },
    answers: [rateSheet({ set: 13, options: coffee, grounds: [] }, { on })],
  },
  {
    title: {
      vi: "Phiếu 92 điểm chỉ đạt ba sao vì yêu cầu tối thiểu",
      en: "92 points held at three stars by a gate",
    },
    answers: [rateSheet({ set: 13, options: heldBack, grounds: [] }, { on })],
  },
  {
    title: { vi: "Phiếu chưa chấm xong", en: "An incomplete sheet" },
    answers: [rateSheet({ set: 13, options: incomplete, grounds: [] }, { on })],
  },
  {
    title: { vi: "Đường lên bốn sao", en: "A plan to four stars" },
    answers: [plan],
    lines: isDecided(plan) && plan.outcome.result === "plans" ? plan.outcome.plans.map(inWords) : [],
  },
  {
    title: { vi: "Một hồ sơ theo quyết định cũ và mới", en: "One sheet under the old and the new decision" },
    answers: [
      rateSheet({ set: 13, options: best(13, before), grounds: [] }, before),
      rateSheet({ set: 13, options: coffee, grounds: [] }, { on }),
    ],
  },
];
