import type { SetForm } from "../../../form.js";
import {
  bilingualLabel,
  capacity,
  declaration,
  design,
  development,
  environment,
  functions,
  globalMarket,
  idea,
  indicators,
  instructionsForGarments,
  integratedValue,
  labelling,
  linkage,
  materials,
  materialsOfTextiles,
  production,
  sustainableTechnology,
  valueOfCrafts,
  workmanship,
} from "../criteria/index.js";
import { infringement, rejectedDossier, storyContent } from "../grounds.js";
import { industryAndTrade, textiles } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 22: Vải, may mặc. */
export const set22 = (): SetForm => ({
  name: textiles.name,
  group: textiles,
  leads: [industryAndTrade],
  rejected: rejectedDossier,
  A: [
    ["1", production, 18],
    ["1.1", materials],
    ["1.2", valueOfCrafts],
    ["1.3", capacity],
    ["1.4", linkage, "0 1 2**** 4*****"],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 10],
    ["2.1", idea, "0 1 2 4****"],
    ["2.2", labelling, "1*** 3 5****"],
    ["2.3", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", indicators, 24],
    ["6.1", workmanship],
    ["6.2", design],
    ["6.3", integratedValue],
    ["6.4", functions, "0 1 2 4"],
    ["6.5", materialsOfTextiles],
    ["7", declaration, "1*** 2 3"],
    ["8", instructionsForGarments],
    ["9", globalMarket, "1 3 5"],
  ],
  grounds: {
    "5.3": storyContent,
    "6.2": infringement,
  },
});
