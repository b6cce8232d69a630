import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  colour,
  declaration,
  development,
  environment,
  globalMarket,
  idea,
  impurities,
  instructions,
  labelling,
  linkage,
  materials,
  packing,
  production,
  sensory,
  smell,
  sustainableTechnology,
  taste,
  texture,
  uniqueness,
  valueByProcessing,
} from "../criteria/index.js";
import {
  dangerousImpurities,
  identicalProduct,
  importedMaterials,
  rejectedFood,
  storyContent,
  testReport,
} from "../grounds.js";
import { agricultureAndEnvironment, condiments } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Tương, nước mắm, gia vị dạng lỏng khác | Soy paste, fish sauce, other liquid condiments";

/** Bộ sản phẩm 9: Tương, nước mắm, gia vị dạng lỏng khác. */
export const set09 = (): SetForm => ({
  name,
  group: condiments,
  subgroup: name,
  leads: [agricultureAndEnvironment],
  rejected: rejectedFood,
  A: [
    ["1", production, 18],
    ["1.1", materials, "1*** 3 5"],
    ["1.2", valueByProcessing],
    ["1.3", capacity],
    ["1.4", linkage],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 10],
    ["2.1", idea],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.1", impurities],
    ["6.2", texture],
    ["6.3", colour],
    ["6.4", smell],
    ["6.5", taste],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", instructions],
    ["11", globalMarket],
  ],
  grounds: {
    "1.1": importedMaterials,
    "2.1": identicalProduct,
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "8": testReport,
  },
});
