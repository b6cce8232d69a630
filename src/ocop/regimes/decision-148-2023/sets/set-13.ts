import type { SetForm } from "../../../form.js";
import {
  appearance,
  colourOfCoffee,
  colourOfCoffeeInfusion,
  development,
  environment,
  foreignMatterInCoffee,
  infusion,
  labelling,
  packing,
  production,
  sensory,
  smellAndTasteOfCoffeeInfusion,
  smellOfCoffee,
  stateOfCoffee,
  sustainableTechnology,
  tasteOfCoffee,
  valueBySortingAndProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { coffeeAndCocoa } from "../../decision-26-2026/groups.js";
import { pointsMissing, standing } from "../anomalies.js";
import {
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 13: Cà phê, ca cao. */
export const set13 = (): SetForm => ({
  name: "Cà phê, ca cao | Coffee, cocoa",
  group: coffeeAndCocoa,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", materialsByProvince, "1 3*** 5"],
    ["1.b", valueBySortingAndProcessing],
    ["1.c", capacityToExport],
    ["1.d", linkageOfMaterials],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaOrNewProduct],
    ["2.b", packing, "0 1 2 3*****"],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 14],
    ["6.a", appearance, 10],
    ["6.a.1", foreignMatterInCoffee],
    ["6.a.2", stateOfCoffee],
    ["6.a.3", colourOfCoffee],
    ["6.a.4", smellOfCoffee],
    ["6.a.5", tasteOfCoffee],
    ["6.b", infusion, 4],
    ["6.b.1", colourOfCoffeeInfusion],
    ["6.b.2", smellAndTasteOfCoffeeInfusion, "0 1 2"],
    ...foodQualityRows,
  ],
  anomalies: [...standing, { at: "C", printed: "35", ...pointsMissing }],
});
