import type { All, Criterion, Reading, Steady } from "../../kernel/criterion.js";
import type { Bound } from "../../kernel/place.js";
import {
  type CraftFields,
  recognisedField,
  villageFields as village,
  villageCraftFields,
} from "../fields.js";
import { trades } from "../regimes/trades.js";
import { criteriaLabels } from "../titles.js";
import { asks, chooses, measures } from "./asks.js";
import type { CraftTerms, EnvironmentTerms, TraditionalVillageTerms, VillageTerms } from "./terms.js";

/** Name of the source for the share of households taking part. */
export const shareOfHouseholds = "households";

/** The criteria of a traditional craft (tiêu chí công nhận nghề truyền thống). `id`: of the whole. */
export function craftCriteria(id: string, fields: CraftFields, terms: CraftTerms): All<Steady> {
  const { listed, years, developing, identity, known } = terms;
  return {
    kind: "all",
    id,
    label: criteriaLabels.traditionalCraft,
    ...terms.place,
    of: [
      ...(listed === null ? [] : [chooses(`${id}.trade`, fields.trade, onList, listed)]),
      moreThan(`${id}.years`, fields, years),
      asks(`${id}.developing`, fields.developing, developing),
      asks(`${id}.identity`, fields.identity, identity),
      {
        kind: "any",
        id: `${id}.name`,
        label: { vi: "Gắn với tên tuổi", en: "Tied to a name" },
        ...known,
        of: [
          asks(`${id}.name.artisans`, fields.artisans, known),
          asks(`${id}.name.village`, fields.village, known),
        ],
      },
    ],
  };
}

const onList = /* @__PURE__ */ trades.map(({ value }) => value);

/** "từ trên … năm": read as more than so many years. */
function moreThan(id: string, { years }: CraftFields, bound: Bound): Reading {
  const decides = measures(id, years, bound);
  return {
    kind: "reading",
    decides,
    alternative: { ...decides, op: ">=" },
    notice: {
      code: "years-in-locality-reading",
      text: {
        vi: "“Từ trên” số năm luật định được hiểu là nhiều hơn số đó; nếu vừa đúng cũng đạt thì kết quả khác.",
        en: "“From over” the years of the law is read as more than them; if exactly so many were enough, the answer would change.",
      },
    },
  };
}

/** The criteria of a craft village (tiêu chí công nhận làng nghề). `id`: of the whole. */
export function villageCriteria(id: string, terms: VillageTerms): All<Steady> {
  return {
    kind: "all",
    id,
    label: criteriaLabels.craftVillage,
    ...terms.place,
    of: [...businessOf(id, terms), ...surroundingsOf(id, terms)],
  };
}

/** How many households take part, and since when. */
function businessOf(id: string, { share, stable }: VillageTerms): readonly Steady[] {
  return [
    {
      kind: "number",
      id: `${id}.share`,
      label: { vi: "Tỷ lệ hộ tham gia ngành nghề", en: "Share of households taking part" },
      source: shareOfHouseholds,
      ...share,
    },
    measures(`${id}.stable`, village.stableYears, stable),
  ];
}

function surroundingsOf(id: string, { observance, environment }: VillageTerms): readonly Steady[] {
  return [
    ...(observance === null ? [] : [asks(`${id}.observance`, village.observesLaw, observance)]),
    ...(environment === null ? [] : [environmentOf(`${id}.environment`, environment)]),
  ];
}

function environmentOf(id: string, { place, conditions }: EnvironmentTerms): Steady {
  if (conditions === null) return asks(id, village.conditionsMet, place);
  return {
    kind: "all",
    id,
    label: { vi: "Điều kiện bảo vệ môi trường làng nghề", en: "Environmental conditions of craft villages" },
    ...place,
    of: [
      asks(`${id}.plan`, village.protectionPlan, conditions),
      asks(`${id}.self-managed-body`, village.selfManagedBody, conditions),
      asks(`${id}.drainage`, village.drainage, conditions),
      chooses(`${id}.central-treatment`, village.centralTreatment, ["none", "meets"], conditions),
      {
        kind: "any",
        id: `${id}.solid-waste`,
        label: { vi: "Chất thải rắn", en: "Solid waste" },
        ...conditions,
        of: [
          asks(`${id}.solid-waste.gathering-point`, village.gatheringPoint, conditions),
          asks(`${id}.solid-waste.transport-plan`, village.transportPlan, conditions),
        ],
      },
    ],
  };
}

/** The criteria of a traditional craft village (tiêu chí công nhận làng nghề truyền thống). `id`: of the whole. */
export function traditionalVillageCriteria(id: string, terms: TraditionalVillageTerms): Criterion {
  const { place, craft, exemption } = terms;
  const label = criteriaLabels.traditionalCraftVillage;
  const judged = craftCriteria(`${id}.craft.judged`, villageCraftFields, craft);
  if (exemption === null) {
    const either: Steady = {
      kind: "any",
      id: `${id}.craft`,
      label: { vi: "Có nghề truyền thống", en: "There is a traditional craft" },
      ...place,
      of: [asks(`${id}.craft.recognised`, recognisedField, place), judged],
    };
    return {
      kind: "all",
      id,
      label,
      ...place,
      of: [villageCriteria(`${id}.village`, terms.village), either],
    };
  }
  // A recognised craft makes good for the craft criteria and for the village's own: each fact stands once.
  const full: Steady = {
    kind: "all",
    id: `${id}.full`,
    label: { vi: "Làng nghề có nghề truyền thống", en: "A craft village with a traditional craft" },
    ...place,
    of: [...businessOf(`${id}.village`, terms.village), judged],
  };
  const either: Steady = {
    kind: "any",
    id: `${id}.ground`,
    label: { vi: "Căn cứ công nhận", en: "Ground of the recognition" },
    ...place,
    of: [asks(`${id}.craft.recognised`, recognisedField, exemption), full],
  };
  return {
    kind: "all",
    id,
    label,
    ...place,
    of: [either, ...surroundingsOf(`${id}.village`, terms.village)],
  };
}
