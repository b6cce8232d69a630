import type { RegimeRef } from "../../kernel/assessment.js";
import { places } from "../../kernel/place.js";
import type { TraditionalVillageTerms, VillageTerms } from "../criteria/terms.js";
import { decree52TraditionalVillage, decree52Village } from "./decree-52-2018.js";

/** The environmental conditions of craft villages in Law 72/2020/QH14, known from one secondary source. */
export const law72: RegimeRef = {
  id: "craft.law-72-2020",
  title: { vi: "Luật Bảo vệ môi trường 72/2020/QH14", en: "Law on Environmental Protection 72/2020/QH14" },
  from: "2022-01-01",
  to: null,
  documents: ["72/2020/QH14"],
};

const conditions = places("72/2020/QH14", "single-source")("56", "1");

export const law72Village: VillageTerms = {
  ...decree52Village,
  environment: decree52Village.environment && { ...decree52Village.environment, conditions },
};

export const law72TraditionalVillage: TraditionalVillageTerms = {
  ...decree52TraditionalVillage,
  village: law72Village,
};
