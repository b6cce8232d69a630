import type { SetForm } from "../../../form.js";
import { foreignOption } from "../anomalies.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  convenience,
  declarationOfCosmetics,
  development,
  effectiveness,
  environment,
  globalMarket,
  idea,
  instructionsAgainstSideEffects,
  labellingOfCosmetics,
  linkage,
  materials,
  packing,
  production,
  safetyTestResults,
  sensoryTest,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../criteria/index.js";
import { declarationSheet, importedMaterials, rejectedMedicinal, storyContent } from "../grounds.js";
import { cosmetics, health } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 19: Mỹ phẩm có thành phần từ dược liệu. */
export const set19 = (): SetForm => ({
  name: cosmetics.name,
  group: cosmetics,
  leads: [health],
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
    ["2.3", labellingOfCosmetics],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", declarationOfCosmetics],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness],
    ["10", uniqueness],
    ["11", safetyTestResults],
    ["12", assurance],
    ["13", instructionsAgainstSideEffects],
    ["14", globalMarket],
  ],
  grounds: {
    "1.1": importedMaterials,
    "5.3": storyContent,
    "6": declarationSheet,
  },
  anomalies: [{ at: "2.3", options: ["a"], printed: "1***", used: "1***", ...foreignOption }],
});
