import { atMost, type Place } from "../../kernel/place.js";
import type { SizeFigures } from "../criteria/terms.js";

/** Decree 80/2021/NĐ-CP, for industry; known from recollection, its article included. */
const at: Place = { citation: { document: "80/2021/NĐ-CP" }, verification: "unverified" };

export const decree80Size: SizeFigures = {
  kind: "workers-and-money",
  place: at,
  workers: atMost("200", "person", at),
  revenue: atMost("200000000000", "dong", at),
  capital: atMost("100000000000", "dong", at),
};
