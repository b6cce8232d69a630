import type { Criterion, NumberTest } from "../../kernel/criterion.js";
import { scoreGroups, scoreLabels } from "../score-fields.js";
import { must } from "./leaves.js";
import type { ScoreTerms } from "./terms.js";

/** Id of the question. */
export const scoreId = "award.score";

/** Id of the finding on the mean. */
export const meanId = "award.score.mean";

/** What is called the mean of a jury's sheets. */
export const meanLabel = { vi: "Điểm bình quân của Ban Giám khảo", en: "Mean of the jury's scores" };

/** What the scores of a product must reach (điều kiện về điểm), as a tree of criteria. */
export function scoreCriteria({ place, jury, most, pass }: ScoreTerms): Criterion {
  const mean: NumberTest = { kind: "number", id: meanId, label: meanLabel, source: "mean", ...pass };
  return {
    kind: "all",
    id: scoreId,
    label: { vi: "Kết quả chấm điểm", en: "Result of the scoring" },
    ...place,
    of: [
      must(
        `${scoreId}.jury`,
        "oddJury",
        { vi: "Số thành viên Ban Giám khảo là số lẻ", en: "The jury has an odd number of members" },
        jury,
      ),
      ...scoreGroups.map(
        (group): NumberTest => ({
          kind: "number",
          id: `${scoreId}.${group}`,
          label: scoreLabels[group],
          source: group,
          ...most[group],
        }),
      ),
      {
        kind: "reading",
        decides: mean,
        alternative: { ...mean, source: "roundedMean" },
        notice: {
          code: "mean-not-rounded",
          text: {
            vi: "Luật không nói làm tròn điểm bình quân nên ở đây không làm tròn; nếu làm tròn đến điểm nguyên thì kết quả khác.",
            en: "The law says nothing of rounding the mean, so it is not rounded; rounded to whole points the answer would differ.",
          },
        },
      },
    ],
  };
}
