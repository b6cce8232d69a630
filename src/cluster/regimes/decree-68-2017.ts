import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, atMost, over, places, under } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";

/** Decree 68/2017/NĐ-CP in its first text: area limits quoted by several sources, the rest from recollection. */
export const decree68: RegimeRef = {
  id: "cluster.decree-68-2017",
  title: { vi: "Nghị định 68/2017/NĐ-CP", en: "Decree 68/2017/NĐ-CP" },
  from: "2017-07-15",
  to: "2020-08-01",
  documents: ["68/2017/NĐ-CP"],
};

const quoted = places("68/2017/NĐ-CP", "corroborated");
const recalled = places("68/2017/NĐ-CP", "unverified");

/** Điều 2 khoản 1: 10 to 75 ha; from 5 ha in mountain districts and for craft villages. */
export const decree68Area = {
  most: atMost("75", "ha", quoted("2", "1")),
  least: atLeast("10", "ha", quoted("2", "1")),
  reduced: atLeast("5", "ha", quoted("2", "1")),
};

const investor = { ...recalled("10"), experienceOrAssignedUnit: true };

export const decree68Establishment: EstablishmentTerms = {
  place: recalled("10"),
  ...decree68Area,
  conditions: {
    listing: { ...recalled("10"), fact: "inDevelopmentPlan" },
    landUse: null,
    investor,
    existing: {
      ...recalled("10"),
      unit: "district",
      fill: over("50", "percent", recalled("10")),
      unleased: under("50", "ha", recalled("10")),
      exemption: null,
    },
  },
};

export const decree68Expansion: ExpansionTerms = {
  place: recalled("10"),
  most: decree68Area.most,
  conditions: {
    landUse: null,
    investor: null,
    fill: atLeast("60", "percent", recalled("10")),
    demand: over("0", "ha", recalled("10")),
    works: { ...recalled("10"), items: null },
    waiver: null,
  },
};
