import { atMost, type Bound, type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** What a regime says of State support for the infrastructure of a cluster. */
export interface SupportTerms {
  readonly place: Place;
  /** Of the total investment of the infrastructure project; `null` where it is not known whether a ceiling holds. */
  readonly ceiling: Bound | null;
}

const at32 = places("32/2024/NĐ-CP", "official");
const at303 = places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" });

const decree32Support: SupportTerms = {
  place: at32("26", "1"),
  ceiling: atMost("30", "percent", at32("26", "1")),
};

/** The terms of each regime, by its id; of regimes that are missing here nothing was obtained. */
export const supportTerms: Readonly<Record<string, SupportTerms>> = {
  [decree32.id]: decree32Support,
  [decree139.id]: decree32Support,
  [decree303.id]: { place: at303("26"), ceiling: null },
};
