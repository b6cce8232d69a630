import { type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

const at32 = places("32/2024/NĐ-CP", "official");
/** No change of the definition is reported, but the amending text was not read. */
const at303 = places("32/2024/NĐ-CP", "single-source");

/**
 * Where each regime, by its id, defines the fill rate (tỷ lệ lấp đầy): leased, subleased or approved industrial land
 * over all industrial land. Of regimes that are missing here the definition was not obtained.
 */
export const fillRateDefinitions: Readonly<Record<string, Place>> = {
  [decree32.id]: at32("2", "7"),
  [decree139.id]: at32("2", "7"),
  [decree303.id]: at303("2", "7"),
};
