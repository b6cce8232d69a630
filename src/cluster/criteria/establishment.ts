import type { Criterion, NumberTest, Steady, When } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import { investor, landUse, must, unobtained } from "./shared.js";
import type { EstablishmentTerms, ExistingTerm } from "./terms.js";

const at = "cluster.establish";

/** The conditions of a regime for establishing a cluster (điều kiện thành lập), as a tree of criteria. */
export function establishmentCriteria(terms: EstablishmentTerms): Criterion {
  const { place, conditions } = terms;
  return {
    kind: "all",
    id: at,
    label: { vi: "Điều kiện thành lập cụm công nghiệp", en: "Conditions to establish the cluster" },
    ...place,
    of: [
      areaOf(terms),
      ...(conditions === null ? [unobtained(`${at}.other-conditions`, place)] : conditionsOf(conditions)),
    ],
  };
}

function conditionsOf(
  conditions: NonNullable<EstablishmentTerms["conditions"]>,
): readonly (Criterion | When)[] {
  const { listing } = conditions;
  return [
    must(`${at}.listed`, listing.fact, listingLabels[listing.fact], listing),
    ...(conditions.landUse === null ? [] : [landUse(`${at}.land-use`, conditions.landUse)]),
    investor(`${at}.investor`, conditions.investor),
    existing(conditions.existing),
  ];
}

const listingLabels = {
  onApprovedList: {
    vi: "Có trong danh mục cụm công nghiệp đã duyệt của tỉnh",
    en: "On the province's approved list of clusters",
  },
  inDevelopmentPlan: {
    vi: "Có trong quy hoạch, phương án phát triển cụm công nghiệp",
    en: "In the cluster development plan",
  },
};

function areaOf({ most, least, reduced }: EstablishmentTerms): Criterion {
  const upper: NumberTest = {
    kind: "number",
    id: `${at}.area.most`,
    label: { vi: "Diện tích không vượt mức tối đa", en: "The area is within the maximum" },
    source: "area",
    ...most,
  };
  if (least === null) return upper;
  const lower: NumberTest = {
    kind: "number",
    id: `${at}.area.least`,
    label: { vi: "Diện tích đạt mức tối thiểu", en: "The area reaches the minimum" },
    source: "area",
    ...least,
  };
  const { citation, verification } = least.figure;
  return {
    kind: "all",
    id: `${at}.area`,
    label: { vi: "Quy mô diện tích", en: "Size of the area" },
    citation,
    verification,
    of: [upper, reduced === null ? lower : eitherMinimum(lower, reduced)],
  };
}

/** The general minimum, or the reduced one for mountain districts and craft villages. */
function eitherMinimum(lower: NumberTest, reduced: NonNullable<EstablishmentTerms["reduced"]>): Steady {
  const { citation, verification } = reduced.figure;
  return {
    kind: "any",
    id: `${at}.area.minimum`,
    label: { vi: "Diện tích tối thiểu (một trong hai mức)", en: "Minimum area (one of two)" },
    citation,
    verification,
    of: [
      lower,
      {
        kind: "all",
        id: `${at}.area.reduced`,
        label: {
          vi: "Mức tối thiểu của huyện miền núi, cụm làng nghề",
          en: "Minimum of mountain districts and craft-village clusters",
        },
        citation,
        verification,
        of: [
          {
            kind: "number",
            id: `${at}.area.reduced.least`,
            label: { vi: "Diện tích đạt mức tối thiểu giảm", en: "The area reaches the reduced minimum" },
            source: "area",
            ...reduced,
          },
          {
            kind: "any",
            id: `${at}.area.reduced.ground`,
            label: {
              vi: "Được áp dụng mức giảm (một trong hai căn cứ)",
              en: "The reduced minimum applies (on one of two grounds)",
            },
            citation,
            verification,
            of: [
              must(
                `${at}.area.reduced.mountain`,
                "mountainDistrict",
                { vi: "Cụm ở huyện miền núi", en: "In a mountain district" },
                reduced.figure,
              ),
              must(
                `${at}.area.reduced.craft-village`,
                "craftVillage",
                { vi: "Là cụm công nghiệp làng nghề", en: "A craft-village cluster" },
                reduced.figure,
              ),
            ],
          },
        ],
      },
    ],
  };
}

/** The test over the clusters already there; it applies only where there are some, and not to exempt kinds. */
function existing(term: ExistingTerm): When {
  const { citation, verification } = term;
  const id = `${at}.existing`;
  return {
    kind: "when",
    id,
    label: { vi: "Các cụm đã thành lập trên địa bàn", en: "The clusters already established in the unit" },
    citation,
    verification,
    condition: {
      kind: "all",
      id: `${id}.applies`,
      label: { vi: "Phải xét các cụm đã thành lập", en: "The established clusters are looked at" },
      citation,
      verification,
      of: [someEstablished(id, term), ...(term.exemption === null ? [] : notExempt(id, term.exemption))],
    },
    criterion: {
      kind: "any",
      id: `${id}.sufficient-use`,
      label: {
        vi: "Đất công nghiệp đã được sử dụng đủ (một trong hai điều kiện)",
        en: "The industrial land is used enough (one of two conditions)",
      },
      citation,
      verification,
      of: [
        {
          kind: "reading",
          decides: {
            kind: "number",
            id: `${id}.fill-rate`,
            label: {
              vi: "Tỷ lệ lấp đầy trung bình (đất lấp đầy trên đất công nghiệp)",
              en: "Average fill rate (filled land over industrial land)",
            },
            source: `${term.unit}.fill`,
            ...term.fill,
          },
          alternative: {
            kind: "number",
            id: `${id}.fill-rate`,
            label: { vi: "Tỷ lệ lấp đầy trung bình cộng", en: "Simple mean of the fill rates" },
            source: `${term.unit}.mean-fill`,
            ...term.fill,
          },
          notice: {
            code: "average-fill-rate-reading",
            text: {
              vi: "Luật không định nghĩa tỷ lệ lấp đầy trung bình. Ở đây tính theo diện tích; nếu lấy trung bình cộng các tỷ lệ thì kết quả khác.",
              en: "The law does not define the average fill rate. It is weighted by area here; a simple mean of the rates would change the answer.",
            },
          },
        },
        {
          kind: "number",
          id: `${id}.unleased`,
          label: { vi: "Đất công nghiệp chưa cho thuê", en: "Unleased industrial land" },
          source: `${term.unit}.unleased`,
          ...term.unleased,
        },
      ],
    },
  };
}

function someEstablished(id: string, { unit, citation, verification }: ExistingTerm): Steady {
  return {
    kind: "number",
    id: `${id}.some`,
    label: { vi: "Địa bàn đã có cụm công nghiệp được thành lập", en: "The unit has established clusters" },
    source: `${unit}.count`,
    op: ">=",
    figure: { value: "1", unit: "cluster", citation, verification },
  };
}

function notExempt(id: string, exemption: Place): readonly Steady[] {
  return [
    must(
      `${id}.not-high-tech`,
      "highTech",
      { vi: "Không phải cụm công nghệ cao", en: "Not a high-tech cluster" },
      exemption,
      false,
    ),
    must(
      `${id}.not-ecological`,
      "ecological",
      { vi: "Không phải cụm sinh thái", en: "Not an ecological cluster" },
      exemption,
      false,
    ),
  ];
}
