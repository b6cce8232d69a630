import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  colourOfDrink,
  declaration,
  development,
  environment,
  foreignMatterInSoftDrink,
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
  tasteOfSoftDrink,
  uniqueness,
  valueOfDrinks,
} from "../criteria/index.js";
import { dangerousImpurities, rejectedLicensedDrink, storyContent, testReport } from "../grounds.js";
import { industryAndTrade, softDrinks } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 17: Đồ uống không cồn khác. */
export const set17 = (): SetForm => ({
  name: "Đồ uống không cồn khác | Other non-alcoholic drinks",
  group: softDrinks,
  subgroup: "Đồ uống không cồn | Non-alcoholic drinks",
  leads: [industryAndTrade],
  rejected: rejectedLicensedDrink,
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
    ["6.1", foreignMatterInSoftDrink],
    ["6.2", colourOfDrink, "0 2**** 4"],
    ["6.3", smellOfDrink],
    ["6.4", tasteOfSoftDrink],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", globalMarket, "1 3 5"],
  ],
  grounds: {
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "8": testReport,
  },
});
