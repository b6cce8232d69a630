import { figure, places } from "../../kernel/place.js";
import type { ComplaintTerms } from "../criteria/terms.js";

const at = places("26/2014/TT-BCT", "official");

/** The same under every regime. */
export const complaintTerms: ComplaintTerms = {
  within: figure("15", "working-day", at("20", "1")),
  answer: figure("10", "working-day", at("20", "2")),
};

/** The council may ask that a certificate be withdrawn. */
export const withdrawal = at("20", "3");
