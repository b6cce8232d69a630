import type { NumberTest, OpenTest, Steady } from "../../kernel/criterion.js";
import type { Bound, Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { beneficiaryFields } from "../beneficiary-fields.js";
import { sectorLabels } from "../sector.js";
import { beneficiaryId } from "./beneficiary.js";
import type { PriorityArea, PriorityItem, PrioritySectors, PriorityTerms } from "./beneficiary-terms.js";
import { holds, must } from "./must.js";
import { difficultArea, idOf } from "./sector.js";

/** Id of the finding on priority. */
export const priorityId = `${beneficiaryId}.priority`;

/** Which projects a text prefers (ưu tiên): by area, by sector, and among equals by owner. */
export function priorityCriteria(terms: PriorityTerms): readonly Steady[] {
  const { areas, sectors, womenOwned } = terms;
  const area = `${priorityId}.area`;
  const sector = `${priorityId}.sector`;
  return [
    {
      kind: "any",
      id: area,
      label: { vi: "Địa bàn ưu tiên", en: "Priority area" },
      citation: areas.citation,
      verification: areas.verification,
      of: areas.of.map((ranked) => areaLeaf(`${area}.${idOf(ranked.area)}`, ranked.area, ranked)),
    },
    {
      kind: "any",
      id: sector,
      label: { vi: "Ngành nghề ưu tiên", en: "Priority sector" },
      citation: sectors.citation,
      verification: sectors.verification,
      of: sectors.of.map(({ group, items, citation, verification }) => ({
        kind: "any",
        id: `${sector}.${idOf(group)}`,
        label: groupLabels[group],
        citation,
        verification,
        of: items.map((item) =>
          itemCriterion(`${sector}.${idOf(group)}.${idOf(item)}`, item, terms, { citation, verification }),
        ),
      })),
    },
    ...(womenOwned === null ? [] : [must(`${priorityId}.women-owned`, "womenOwned", womenOwned)]),
  ];
}

function areaLeaf(id: string, area: PriorityArea, place: Place): Steady {
  return area === "difficult" ? difficultArea(id, place) : must(id, area, place);
}

function itemCriterion(id: string, item: PriorityItem, { definitions }: PriorityTerms, place: Place): Steady {
  switch (item) {
    case "localMaterial":
      return defined(id, item, localMaterialLabel, definitions?.localMaterial, place);
    case "manyWorkers":
      return defined(id, item, beneficiaryFields.workers.label, definitions?.workers, place);
    case "supportingIndustry":
      return supportingIndustry(id, definitions?.supportingList, place);
    case "mechanical":
    case "agriculturalChemicals":
    case "agroForestFishery":
    case "digitalTransformation":
      return holds(id, `sector.${item}`, sectorLabels[item], place, true);
    default:
      return must(id, item, place);
  }
}

/** A word that only a circular put a figure to; before it, the word is open. */
function defined(
  id: string,
  source: string,
  label: Text,
  bound: Bound | undefined,
  place: Place,
): NumberTest | OpenTest {
  if (bound !== undefined) return { kind: "number", id, label, source, ...bound };
  return {
    kind: "open",
    id,
    label,
    ...place,
    reason: "open-reading",
    text: {
      vi: "Nghị định không nêu mức cụ thể; Thông tư hướng dẫn khi đó chưa có hiệu lực.",
      en: "The decree gives no figure; its circular was not in force yet.",
    },
  };
}

function supportingIndustry(id: string, onList: Place | undefined, place: Place): Steady {
  const label = sectorLabels.supportingIndustry;
  const source = "sector.supportingIndustry";
  if (onList === undefined) return holds(id, source, label, place, true);
  return {
    kind: "all",
    id,
    label,
    ...place,
    of: [holds(`${id}.is`, source, label, place, true), must(`${id}.on-list`, "onSupportingList", onList)],
  };
}

const groupLabels: Readonly<Record<PrioritySectors, Text>> = {
  products: { vi: "Nhóm sản phẩm ưu tiên", en: "Products given priority" },
  industries: { vi: "Nhóm ngành công nghiệp ưu tiên", en: "Industries given priority" },
  cleanerProduction: { vi: "Sản xuất sạch hơn, bền vững", en: "Cleaner and sustainable production" },
  crafts: { vi: "Nghề truyền thống ưu tiên", en: "Traditional crafts given priority" },
};

const localMaterialLabel: Text = {
  vi: "Tỷ lệ nguyên liệu tại chỗ trong tổng giá trị nguyên liệu",
  en: "Share of local material in the value of all materials",
};
