import { type Place, places } from "../../kernel/place.js";
import type { RightsTerms } from "../criteria/terms.js";
import { amended2025 } from "./amended-2025.js";

const at = places("26/2014/TT-BCT", "official");

/** The rights run while the certificate is valid. */
export const whileValid: Place = at("21");

const first: RightsTerms = {
  logo: at("21", "1"),
  nationalPrize: at("21", "2", "a"),
  localPrize: { ...at("21", "2", "b"), setBy: "provincialCommittee" },
  priority: at("21", "3"),
  advice: at("21", "4"),
  localMedia: at("21", "5", "a"),
  centralMedia: at("21", "5", "b"),
  localCosts: { ...at("19", "1"), setBy: "provincialCommittee" },
  quality: at("22", "1"),
  report: { ...at("22", "2"), to: ["provincialDepartment", "districtCommittee"] },
  dossiers: at("22", "3"),
  complaints: at("22", "4"),
};

/** Rights and duties, in the order of the regimes. */
export const rightsTerms: readonly RightsTerms[] = [
  first,
  first,
  {
    ...first,
    localPrize: { ...amended2025("13", "21", "2", "b"), setBy: "provincialCommittee" },
    localCosts: { ...amended2025("12", "19", "1"), setBy: "provincialCouncil" },
    report: { ...amended2025("14", "22", "2"), to: ["provincialDepartment", "communeCommittee"] },
  },
];
