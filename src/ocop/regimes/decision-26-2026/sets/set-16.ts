import type { SetForm } from "../../../form.js";
import {
  bilingualLabel,
  capacity,
  colourOfWater,
  declaration,
  development,
  environment,
  foreignMatterInWater,
  globalMarket,
  ideaOfDrink,
  labelling,
  linkage,
  materials,
  packing,
  production,
  safetyOfWater,
  sensory,
  smellOfWater,
  sustainableTechnology,
  tasteOfWater,
  uniqueness,
  valueOfWater,
} from "../criteria/index.js";
import { rejectedFood, storyContent, testReport, zeroInSensory } from "../grounds.js";
import { health, softDrinks } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Nước khoáng thiên nhiên, nước uống đóng chai | Natural mineral water, bottled water";

/** Bộ sản phẩm 16: Nước khoáng thiên nhiên, nước uống đóng chai. */
export const set16 = (): SetForm => ({
  name,
  group: softDrinks,
  subgroup: name,
  leads: [health],
  rejected: rejectedFood,
  A: [
    ["1", production, 17],
    ["1.1", materials],
    ["1.2", valueOfWater],
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
    ["6.1", foreignMatterInWater],
    ["6.2", colourOfWater],
    ["6.3", smellOfWater],
    ["6.4", tasteOfWater],
    ["7", uniqueness],
    ["8", declaration],
    ["9", safetyOfWater],
    ["10", globalMarket, "1 3 5"],
  ],
  grounds: {
    "5.3": storyContent,
    "6": zeroInSensory,
    "8": testReport,
  },
});
