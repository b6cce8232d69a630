import { atMost, type Bound, type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** Clusters formed before this day, the day Decision 105/2009/QĐ-TTg took effect. */
export const formedBefore = "2009-10-05";

/** What a regime says of regularising clusters that were formed earlier. */
export interface RegularisationTerms {
  /** The list of what counts as formed. */
  readonly formed: Place;
  /** To be completed before this day. */
  readonly before: Place & { readonly day: string };
  /** Above this area the province keeps or reduces it, on certain grounds. */
  readonly area: Bound;
  readonly keepOrReduce: Place;
}

const at32 = places("32/2024/NĐ-CP", "official");
const amendment = { document: "303/2026/NĐ-CP", article: "1", clause: "18" };
const at303 = places("32/2024/NĐ-CP", "single-source", amendment);
/** Whether the amendment kept the deadline is not recorded. */
const deadline303 = places("32/2024/NĐ-CP", "unverified", amendment);

const deadline = "2026-12-31";

const decree32Regularisation: RegularisationTerms = {
  formed: at32("35", "4"),
  before: { ...at32("35", "4", "b"), day: deadline },
  area: atMost("75", "ha", at32("35", "4", "a")),
  keepOrReduce: at32("35", "4", "a"),
};

/** The terms of each regime, by its id; of regimes that are missing here no text was obtained. */
export const regularisationTerms: Readonly<Record<string, RegularisationTerms>> = {
  [decree32.id]: decree32Regularisation,
  [decree139.id]: decree32Regularisation,
  [decree303.id]: {
    formed: at303("35", "4"),
    before: { ...deadline303("35", "4", "b"), day: deadline },
    area: atMost("75", "ha", at303("35", "4a")),
    keepOrReduce: at303("35", "4a"),
  },
};
