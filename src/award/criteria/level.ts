import type { ChoiceTest } from "../../kernel/criterion.js";
import type { LevelTerms } from "./terms.js";

/** The level is one that the law of the day has. */
export function levelCriterion(id: string, { order, citation, verification }: LevelTerms): ChoiceTest {
  return {
    kind: "choice",
    id,
    label: { vi: "Cấp bình chọn theo quy định của ngày nộp", en: "A level that the law of the day has" },
    citation,
    verification,
    source: "level",
    oneOf: order,
  };
}
