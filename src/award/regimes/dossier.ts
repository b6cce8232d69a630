import { atLeast, places } from "../../kernel/place.js";
import type { DossierTerms } from "../criteria/terms.js";

const at = places("26/2014/TT-BCT", "official");

/** The papers that every level asks for; the amendments changed only the names of levels and authorities. */
export const dossierTerms: DossierTerms = {
  place: at("12"),
  form: at("12", "1", "a"),
  explanation: at("12", "1", "b"),
  photos: {
    count: atLeast("3", "item", at("12", "1", "b")),
    size: { ...at("12", "1", "b"), centimetres: ["10", "15"] },
  },
  otherPapers: at("12", "1", "c"),
};
