import type { SetForm } from "../../../form.js";
import { development, nutrition, production, sensory } from "../../decision-26-2026/criteria/index.js";
import { importedMaterials } from "../../decision-26-2026/grounds.js";
import {
  declarationHeading,
  materialsByProvince,
  periodicTests,
} from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { sourcesDiffer } from "../anomalies.js";
import {
  capacityInFourSteps,
  colourAndTexture,
  controlOfHoney,
  environmentalPlan,
  foreignMatterInHoney,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  ownIdea,
  packagingStyle,
  packingInGeneral,
  simplePackaging,
  smellOfHoney,
  standardAndDeclaration,
  tasteOfHoney,
  unlikeOthers,
  valueOfHoney,
} from "../criteria/index.js";
import { agriculture, rawFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Mật ong, các sản phẩm từ mật ong, mật khác | Honey, honey products, other nectars";

/** Bộ sản phẩm 4: Mật ong, các sản phẩm từ mật ong, mật khác. */
export const set04 = (): SetForm => ({
  name,
  group: rawFood,
  subgroup: name,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfHoney],
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
    ["6", sensory, 18],
    ["6.1", foreignMatterInHoney],
    ["6.2", packingInGeneral],
    ["6.3", colourAndTexture],
    ["6.4", smellOfHoney],
    ["6.5", tasteOfHoney],
    ["7", nutrition, "0 1 2"],
    ["8", unlikeOthers],
    ["9", declarationHeading, 5],
    ["9.1", standardAndDeclaration],
    ["9.2", periodicTests],
    ["10", controlOfHoney],
    ["11", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "10": foodSafetyCertificate,
  },
  anomalies: [{ at: "C", printed: "38", used: "40", ...sourcesDiffer }],
});
