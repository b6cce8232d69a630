import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, over, places } from "../../kernel/place.js";
import type { CraftTerms, TraditionalVillageTerms, VillageTerms } from "../criteria/terms.js";

/** Decree 52/2018/NĐ-CP. */
export const decree52: RegimeRef = {
  id: "craft.decree-52-2018",
  title: { vi: "Nghị định 52/2018/NĐ-CP", en: "Decree 52/2018/NĐ-CP" },
  from: "2018-06-01",
  to: null,
  documents: ["52/2018/NĐ-CP"],
};

const at = places("52/2018/NĐ-CP", "official");

/** Điều 5 khoản 2, for the trades of Điều 4 (khoản 1). */
export const decree52Craft: CraftTerms = {
  place: at("5", "2"),
  listed: at("5", "1"),
  years: over("50", "year", at("5", "2", "a")),
  developing: at("5", "2", "a"),
  identity: at("5", "2", "b"),
  known: at("5", "2", "c"),
};

/** Điều 5 khoản 3; the environmental law of the first years was not obtained. */
export const decree52Village: VillageTerms = {
  place: at("5", "3"),
  share: atLeast("20", "percent", at("5", "3", "a")),
  stable: atLeast("2", "year", at("5", "3", "b")),
  observance: null,
  environment: { place: at("5", "3", "c"), conditions: null },
};

/** Điều 5 khoản 4. */
export const decree52TraditionalVillage: TraditionalVillageTerms = {
  place: at("5", "4"),
  village: decree52Village,
  craft: decree52Craft,
  exemption: null,
};
