import { atMost, places } from "../../kernel/place.js";
import type { SizeFigures } from "../criteria/terms.js";

/** Decree 56/2009/NĐ-CP, Article 3, for industry; its figures as an extension centre quotes them. */
const at = places("56/2009/NĐ-CP", "single-source")("3");

export const decree56Size: SizeFigures = {
  kind: "capital-or-workers",
  place: at,
  capital: atMost("100000000000", "dong", at),
  workers: atMost("300", "person", at),
};
