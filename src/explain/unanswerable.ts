import type { Invalid, NotInForce } from "../kernel/assessment.js";
import type { Locale, Text } from "../kernel/text.js";
import { formatNumber } from "../quantity/format.js";
import { type Block, item, line, title } from "./block.js";
import { dayText } from "./day.js";
import { regimeLines } from "./regimes.js";

const reasons: Readonly<Record<NotInForce["reason"], Text>> = {
  before: {
    vi: "Ngày này trước quy định đầu tiên được biết.",
    en: "The day is before the first rules known.",
  },
  after: { vi: "Quy định cuối cùng đã hết hiệu lực.", en: "The last rules have ended." },
  "text-not-obtained": {
    vi: "Chưa có văn bản đáng tin cậy.",
    en: "No reliable text was obtained.",
  },
};

/** That there is no law to answer by, and why. */
export function notInForceBlocks({ on, regimes, reason }: NotInForce, locale: Locale): readonly Block[] {
  const day = dayText(on, locale);
  return [
    title(
      locale === "vi"
        ? `Không có quy định để trả lời cho ngày ${day}.`
        : `There are no rules to answer by on ${day}.`,
    ),
    line(reasons[reason][locale]),
    ...regimeLines(regimes, locale),
  ];
}

/** Every fault of the input. */
export function invalidBlocks({ issues }: Invalid, locale: Locale): readonly Block[] {
  const count = formatNumber(String(issues.length), locale);
  const faults = issues.length === 1 ? "fault" : "faults";
  return [
    title(
      locale === "vi"
        ? `Dữ liệu có ${count} lỗi nên chưa thể trả lời.`
        : `The input has ${count} ${faults}, so there is no answer.`,
    ),
    ...issues.map(({ path, message }) => {
      const whole = locale === "vi" ? "Toàn bộ dữ liệu" : "The whole input";
      return item(`${path === "" ? whole : path}: ${message[locale]}`);
    }),
  ];
}
