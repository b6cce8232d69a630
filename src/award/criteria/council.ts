import type { Criterion, Steady } from "../../kernel/criterion.js";
import { officialName } from "../official.js";
import { councilRules } from "../regimes/councils.js";
import { must } from "./leaves.js";
import { levelCriterion } from "./level.js";
import type { CouncilTerm, LevelTerms } from "./terms.js";

/** Id of the question. */
export const councilId = "award.council";

/** What the law asks of a council, `undefined` where the level has none; `from`: the day whose names of authorities are used. */
export function councilCriteria(
  levels: LevelTerms,
  council: CouncilTerm | undefined,
  from: string,
): Criterion {
  return {
    kind: "all",
    id: councilId,
    label: { vi: "Thành phần Hội đồng bình chọn", en: "Composition of the council" },
    ...councilRules,
    of: [
      levelCriterion(`${councilId}.level`, levels),
      ...(council === undefined ? [] : compositionOf(council, from)),
    ],
  };
}

function compositionOf({ members, chair }: CouncilTerm, from: string): readonly Steady[] {
  const numbers = (or: string): string => members.oneOf.map(({ value }) => value).join(or);
  const body = officialName(chair.from, from);
  return [
    must(
      `${councilId}.members`,
      "members",
      { vi: `Có ${numbers(" hoặc ")} thành viên`, en: `It has ${numbers(" or ")} members` },
      members,
    ),
    must(
      `${councilId}.chair`,
      "chairLeads",
      { vi: `Chủ tịch là lãnh đạo: ${body.vi}`, en: `The chair is a leader of: ${body.en}` },
      chair,
    ),
  ];
}
