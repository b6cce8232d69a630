import { type Place, places } from "../../kernel/place.js";

const at = places("52/2018/NĐ-CP", "official");

/** The papers on a traditional craft (Điều 6 khoản 1). */
export const craftPapers = {
  place: at("6", "1"),
  history: at("6", "1", "a"),
  /** Awards, or where there are none a description of the cultural identity. */
  merit: at("6", "1", "b"),
  artisan: at("6", "1", "c"),
} satisfies Readonly<Record<string, Place>>;

/** The papers on a craft village (Điều 6 khoản 2). */
export const villagePapers = {
  place: at("6", "2"),
  households: at("6", "2", "a"),
  results: at("6", "2", "b"),
  environment: at("6", "2", "c"),
} satisfies Readonly<Record<string, Place>>;

/** Which papers a traditional craft village needs (Điều 6 khoản 3). */
export const traditionalVillagePapers: Place = at("6", "3");
