import { places } from "../../kernel/place.js";
import type { LevelTerms } from "../criteria/terms.js";
import { amended2025 } from "./amended-2025.js";

const withDistrict: LevelTerms = {
  ...places("26/2014/TT-BCT", "official")("6", "2"),
  order: ["district", "province", "region", "nation"],
};

/** The levels of selection, in the order of the regimes. */
export const levelTerms: readonly LevelTerms[] = [
  withDistrict,
  withDistrict,
  {
    ...amended2025("2", "6", "2"),
    order: ["commune", "province", "region", "nation"],
  },
];
