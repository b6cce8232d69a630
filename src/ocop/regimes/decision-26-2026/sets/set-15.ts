import type { SetForm } from "../../../form.js";
import { oddGates } from "../anomalies.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  colourOfDrink,
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
  tasteOfAlcohol,
  uniqueness,
  valueOfDrinks,
} from "../criteria/index.js";
import {
  dangerousImpurities,
  importedMaterials,
  rejectedLicensedDrink,
  storyContent,
  testReport,
} from "../grounds.js";
import { alcoholicDrinks, industryAndTrade } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ uống có cồn khác | Other alcoholic drinks";

/** Bộ sản phẩm 15: Đồ uống có cồn khác. */
export const set15 = (): SetForm => ({
  name,
  group: alcoholicDrinks,
  subgroup: name,
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
    ["6.1", foreignMatterInAlcohol],
    ["6.2", colourOfDrink],
    ["6.3", smellOfDrink],
    ["6.4", tasteOfAlcohol],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": importedMaterials,
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "8": testReport,
  },
  anomalies: [{ at: "6.2", options: ["b"], printed: "1****", used: "1****", ...oddGates }],
});
