import type { Reason } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";

const texts = {
  "missing-facts": {
    vi: "Còn thiếu dữ kiện có thể làm thay đổi kết quả.",
    en: "Facts that can still change the result were not given.",
  },
  withheld: {
    vi: "Điều khoản chưa được xác minh đến mức yêu cầu.",
    en: "The provision is not verified well enough.",
  },
  "text-not-obtained": {
    vi: "Chưa có văn bản quy định con số này.",
    en: "The text that sets this figure was not obtained.",
  },
  "open-reading": {
    vi: "Văn bản không nêu riêng nội dung này; chưa rõ định mức nào áp dụng.",
    en: "The text does not name this item apart; which norm applies is not settled.",
  },
  authority: {
    vi: "Trình tự do UBND cấp tỉnh quy định.",
    en: "The provincial People's Committee sets the procedure.",
  },
} as const satisfies Readonly<Record<Reason["kind"], Text>>;

/** A reason why an answer is open. */
export function reasonOf(kind: Reason["kind"], at: string, citation?: Citation): Reason {
  const text = texts[kind];
  return citation === undefined ? { kind, at, text } : { kind, at, text, citation };
}
