import type { Criterion, Steady, When } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { investor, landUse, must, unobtained } from "./shared.js";
import type { ExpansionTerms, Work } from "./terms.js";

const at = "cluster.expand";

type Conditions = NonNullable<ExpansionTerms["conditions"]>;

/** The conditions of a regime for expanding a cluster (điều kiện mở rộng), as a tree of criteria. */
export function expansionCriteria({ place, most, conditions }: ExpansionTerms): Criterion {
  return {
    kind: "all",
    id: at,
    label: { vi: "Điều kiện mở rộng cụm công nghiệp", en: "Conditions to expand the cluster" },
    ...place,
    of: [
      {
        kind: "number",
        id: `${at}.area.most`,
        label: { vi: "Tổng diện tích sau mở rộng", en: "Total area after expansion" },
        source: "areaAfter",
        ...most,
      },
      ...(conditions === null ? [unobtained(`${at}.other-conditions`, place)] : conditionsOf(conditions)),
    ],
  };
}

function conditionsOf(conditions: Conditions): readonly (Criterion | When)[] {
  const { works, waiver } = conditions;
  return [
    ...(conditions.landUse === null ? [] : [landUse(`${at}.land-use`, conditions.landUse)]),
    ...(conditions.investor === null ? [] : [investor(`${at}.investor`, conditions.investor)]),
    need(conditions),
    waiver === null ? worksOf(works) : worksUnlessWaived(works, waiver),
  ];
}

/** The cluster is full enough, or more land is asked for than it has. */
function need({ fill, demand }: Conditions): Steady {
  const { citation, verification } = fill.figure;
  return {
    kind: "any",
    id: `${at}.need`,
    label: {
      vi: "Nhu cầu mở rộng (một trong hai điều kiện)",
      en: "Need for the expansion (one of two conditions)",
    },
    citation,
    verification,
    of: [
      {
        kind: "number",
        id: `${at}.need.fill-rate`,
        label: {
          vi: "Tỷ lệ lấp đầy của cụm (đất lấp đầy trên đất công nghiệp)",
          en: "Fill rate of the cluster (filled land over industrial land)",
        },
        source: "fill",
        ...fill,
      },
      {
        kind: "reading",
        decides: {
          kind: "number",
          id: `${at}.need.demand`,
          label: {
            vi: "Nhu cầu thuê đất vượt đất công nghiệp hiện có (phần vượt)",
            en: "Demand over the existing industrial land (the excess)",
          },
          source: "demandOverIndustrialLand",
          ...demand,
        },
        alternative: {
          kind: "number",
          id: `${at}.need.demand`,
          label: {
            vi: "Nhu cầu thuê đất vượt đất công nghiệp còn lại (phần vượt)",
            en: "Demand over the remaining industrial land (the excess)",
          },
          source: "demandOverRemainingLand",
          ...demand,
        },
        notice: {
          code: "demand-reading",
          text: {
            vi: "Theo đúng câu chữ, nhu cầu được so với toàn bộ đất công nghiệp của cụm; nếu chỉ so với phần còn lại thì kết quả khác.",
            en: "By its words the law compares demand with all industrial land of the cluster; compared with the remaining land only, the answer would change.",
          },
        },
      },
    ],
  };
}

function worksOf({ items, ...place }: Conditions["works"]): Criterion {
  const id = `${at}.works`;
  if (items === null) {
    return {
      kind: "open",
      id,
      label: worksLabel,
      ...place,
      reason: "text-not-obtained",
      text: {
        vi: "Chưa có danh mục công trình thiết yếu của giai đoạn này.",
        en: "The list of essential works of this period was not obtained.",
      },
    };
  }
  return {
    kind: "all",
    id,
    label: worksLabel,
    ...place,
    of: items.map((item) => must(`${id}.${workIds[item]}`, item, workLabels[item], place)),
  };
}

function worksUnlessWaived(works: Conditions["works"], waiver: Place): When {
  return {
    kind: "when",
    id: `${at}.works-unless-waived`,
    label: worksLabel,
    citation: works.citation,
    verification: works.verification,
    condition: must(
      `${at}.works.not-waived`,
      "formedBeforeDecision105",
      {
        vi: "Không thuộc cụm hình thành trước Quyết định 105/2009/QĐ-TTg",
        en: "Not a cluster formed before Decision 105/2009/QĐ-TTg",
      },
      waiver,
      false,
    ),
    criterion: worksOf(works),
  };
}

const worksLabel: Text = {
  vi: "Hạ tầng dùng chung thiết yếu đã xong và đưa vào sử dụng",
  en: "Essential shared works are finished and in use",
};

const workIds: Readonly<Record<Work, string>> = {
  internalRoads: "internal-roads",
  waterSupply: "water-supply",
  wastewater: "wastewater",
  solidWaste: "solid-waste",
  fireSafety: "fire-safety",
};

const workLabels: Readonly<Record<Work, Text>> = {
  internalRoads: { vi: "Đường giao thông nội bộ", en: "Internal roads" },
  waterSupply: { vi: "Cấp nước", en: "Water supply" },
  wastewater: { vi: "Thu gom và xử lý nước thải", en: "Wastewater collection and treatment" },
  solidWaste: { vi: "Chất thải rắn", en: "Solid waste" },
  fireSafety: { vi: "Phòng cháy, chữa cháy", en: "Fire safety" },
};
