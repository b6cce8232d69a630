import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  colourOfSpirit,
  declaration,
  development,
  environment,
  foreignMatterInAlcohol,
  globalMarket,
  ideaOfDrink,
  labelling,
  linkage,
  materials,
  packing,
  production,
  sensory,
  smellOfDrink,
  sustainableTechnology,
  tasteOfSpirit,
  uniqueness,
  valueOfDrinks,
} from "../criteria/index.js";
import { identicalProduct, importedMaterials, rejectedFood, storyContent, testReport } from "../grounds.js";
import { alcoholicDrinks, industryAndTrade } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Rượu trắng | White spirit";

/** Bộ sản phẩm 14: Rượu trắng. */
export const set14 = (): SetForm => ({
  name,
  group: alcoholicDrinks,
  subgroup: name,
  leads: [industryAndTrade],
  rejected: rejectedFood,
  A: [
    ["1", production, 17],
    ["1.1", materials],
    ["1.2", valueOfDrinks],
    ["1.3", capacity],
    ["1.4", linkage],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 11],
    ["2.1", ideaOfDrink],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.1", foreignMatterInAlcohol],
    ["6.2", colourOfSpirit],
    ["6.3", smellOfDrink, "0 1 2 3 5"],
    ["6.4", tasteOfSpirit],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": importedMaterials,
    "2.1": identicalProduct,
    "5.3": storyContent,
    "8": testReport,
  },
});
