import type { SetForm } from "../../../form.js";
import {
  colourOfPrimaryProduct,
  development,
  impuritiesOfPrimaryProduct,
  production,
  sensory,
  sizeAndShape,
  smellOfMeat,
} from "../../decision-26-2026/criteria/index.js";
import { dangerousImpurities, testReport } from "../../decision-26-2026/grounds.js";
import {
  declarationHeading,
  materialsByProvince,
  periodicTests,
} from "../../decision-148-2023/criteria/index.js";
import { foodSafetyCertificate } from "../../decision-148-2023/grounds.js";
import { numberSkipped } from "../anomalies.js";
import {
  arrangement,
  capacityInFourSteps,
  controlOfMeat,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  ownIdea,
  packagingStyle,
  simplePackaging,
  standardAndDeclaration,
  unlikeOthers,
  valueOfMeat,
} from "../criteria/index.js";
import { agriculture, freshFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Thịt, trứng, sữa tươi | Fresh meat, eggs, milk";

/** Bộ sản phẩm 2: Thịt, trứng, sữa tươi. */
export const set02 = (): SetForm => ({
  name,
  group: freshFood,
  subgroup: name,
  leads: [agriculture],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfMeat],
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
    ["6.1", impuritiesOfPrimaryProduct, "1 3 5"],
    ["6.2", sizeAndShape, "0 1 2 3"],
    ["6.3", colourOfPrimaryProduct, "0 2 5 7"],
    ["6.4", smellOfMeat, "0 1 2 3"],
    ["6.5", arrangement],
    ["7", unlikeOthers, "0 2 3 5"],
    ["9", declarationHeading, 5],
    ["9.1", standardAndDeclaration],
    ["9.2", periodicTests],
    ["10", controlOfMeat],
    ["11", marketByRegion],
  ],
  grounds: {
    "6.1": dangerousImpurities,
    "9.1": testReport,
    "10": foodSafetyCertificate,
  },
  anomalies: [{ at: "9", ...numberSkipped }],
});
