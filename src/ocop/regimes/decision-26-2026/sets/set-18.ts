import type { SetForm } from "../../../form.js";
import {
  bilingualLabel,
  capacity,
  certifiedArea,
  convenience,
  development,
  effectiveness,
  environment,
  globalMarket,
  idea,
  instructions,
  internalControl,
  labelling,
  linkage,
  materials,
  packing,
  production,
  registeredDeclaration,
  safetyOfFunctionalFood,
  safetyTests,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../criteria/index.js";
import { importedMaterials, rejectedFunctionalFood, storyContent } from "../grounds.js";
import { functionalFood, health } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 18: Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền. */
export const set18 = (): SetForm => ({
  name: functionalFood.name,
  group: functionalFood,
  leads: [health],
  rejected: rejectedFunctionalFood,
  A: [
    ["1", production, 18],
    ["1.1", materials, "1*** 2 3"],
    ["1.2", certifiedArea],
    ["1.3", valueBySortingAndProcessing],
    ["1.4", capacity],
    ["1.5", linkage],
    ["1.6", environment],
    ["1.7", sustainableTechnology],
    ["2", development, 10],
    ["2.1", idea],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", safetyOfFunctionalFood],
    ["7", registeredDeclaration],
    ["8", convenience],
    ["9", effectiveness, "0 1 2 3"],
    ["10", safetyTests],
    ["11", uniqueness],
    ["12", internalControl, "0 1 3"],
    ["13", instructions],
    ["14", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": importedMaterials,
    "5.3": storyContent,
  },
});
