import type { RegimeRef } from "../../kernel/assessment.js";
import { over, places, under } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";
import { decree68Area, decree68Expansion } from "./decree-68-2017.js";

/** Decree 68/2017/NĐ-CP as amended by Decree 66/2020/NĐ-CP. */
export const decree66: RegimeRef = {
  id: "cluster.decree-66-2020",
  title: {
    vi: "Nghị định 68/2017/NĐ-CP, sửa đổi bởi Nghị định 66/2020/NĐ-CP",
    en: "Decree 68/2017/NĐ-CP as amended by Decree 66/2020/NĐ-CP",
  },
  from: "2020-08-01",
  to: "2024-05-01",
  documents: ["68/2017/NĐ-CP", "66/2020/NĐ-CP"],
};

const amended = places("68/2017/NĐ-CP", "single-source", { document: "66/2020/NĐ-CP" });

export const decree66Establishment: EstablishmentTerms = {
  place: amended("10"),
  ...decree68Area,
  conditions: {
    listing: { ...amended("10"), fact: "inDevelopmentPlan" },
    landUse: null,
    investor: { ...amended("10"), experienceOrAssignedUnit: true },
    existing: {
      ...amended("10"),
      unit: "district",
      fill: over("50", "percent", amended("10")),
      unleased: under("50", "ha", amended("10")),
      exemption: null,
    },
  },
};

/** What is known of expansion is the same as in the first text. */
export const decree66Expansion: ExpansionTerms = decree68Expansion;
