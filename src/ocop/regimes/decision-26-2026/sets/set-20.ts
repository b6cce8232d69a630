import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  convenience,
  declarationOfOils,
  development,
  effectiveness,
  environment,
  globalMarket,
  idea,
  instructionsAgainstSideEffects,
  labelling,
  linkage,
  materials,
  packing,
  production,
  safety,
  sensoryTest,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../criteria/index.js";
import { declarationSheet, importedMaterials, rejectedMedicinal, storyContent } from "../grounds.js";
import { essentialOils, health, industryAndTrade } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 20: Tinh dầu và dược liệu khác. */
export const set20 = (): SetForm => ({
  name: essentialOils.name,
  group: essentialOils,
  leads: [health, industryAndTrade],
  rejected: rejectedMedicinal,
  A: [
    ["1", production, 17],
    ["1.1", materials],
    ["1.2", valueBySortingAndProcessing],
    ["1.3", capacity],
    ["1.4", linkage],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 11],
    ["2.1", idea, "0 1 2 4****"],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", declarationOfOils],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness],
    ["10", safety],
    ["11", uniqueness],
    ["12", assurance],
    ["13", instructionsAgainstSideEffects],
    ["14", globalMarket],
  ],
  grounds: {
    "1.1": importedMaterials,
    "5.3": storyContent,
    "6": declarationSheet,
  },
});
