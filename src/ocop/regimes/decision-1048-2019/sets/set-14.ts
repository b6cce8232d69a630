import type { SetForm } from "../../../form.js";
import {
  appearance,
  colourOfCoffee,
  colourOfCoffeeInfusion,
  development,
  foreignMatterInCoffee,
  infusion,
  production,
  safetyTestResults,
  sensory,
  smellOfCoffee,
  stateOfCoffee,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, importedMaterials, testReport } from "../../decision-26-2026/grounds.js";
import { declarationHeading, materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { misnumbered } from "../anomalies.js";
import {
  capacityInFourSteps,
  controlOfFood,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  ownIdea,
  packagingStyle,
  packingOfCoffee,
  selfDeclaredStandard,
  simplePackaging,
  smellAndTasteOfBrew,
  tasteOfGroundCoffee,
  unlikeOthers,
  valueUpToDeepProcessing,
} from "../criteria/index.js";
import { agriculture, coffeeAndCocoa } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 14: Cà phê, Ca cao. */
export const set14 = (): SetForm => ({
  name: "Cà phê, Ca cao | Coffee, cocoa",
  group: coffeeAndCocoa,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueUpToDeepProcessing],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ["2", development, 8],
    ["2.1", ownIdea],
    ["2.2", simplePackaging],
    ["2.3", packagingStyle],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 20],
    ["6.1", appearance, 11],
    ["6.1.1", foreignMatterInCoffee],
    ["6.1.2", stateOfCoffee],
    ["6.1.3", colourOfCoffee],
    ["6.1.4", smellOfCoffee],
    ["6.1.5", tasteOfGroundCoffee],
    ["6.2", infusion, 7],
    ["6.2.1", colourOfCoffeeInfusion],
    ["6.2.2", smellAndTasteOfBrew],
    ["6.3", packingOfCoffee],
    ["7", unlikeOthers],
    ["8", declarationHeading, 5],
    ["8.1", selfDeclaredStandard],
    ["8.2", safetyTestResults, "0 1 2"],
    ["9", controlOfFood],
    ["10", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6.1": dangerousImpurities,
    "8.1": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: [
    { at: "6.1.4", printed: "6.1.3", used: "6.1.4", ...misnumbered },
    { at: "6.1.5", printed: "6.1.4", used: "6.1.5", ...misnumbered },
  ],
});
