import type { SetForm } from "../../../form.js";
import {
  colourAndRipeness,
  completeness,
  development,
  distributionTeam,
  environment,
  globalMarket,
  instructions,
  labelling,
  linkage,
  marketing,
  nutrition,
  packing,
  production,
  sensory,
  sizeAndShapeOfProduce,
  smellAndTasteOfProduce,
  sustainableTechnology,
  uniqueness,
  valueOfFreshProduct,
} from "../../decision-26-2026/criteria/index.js";
import {
  commonProduct,
  dangerousImpurities,
  testReport,
  withinProvince,
} from "../../decision-26-2026/grounds.js";
import { freshFood } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceHeading,
  assuranceOfPrimaryProduct,
  capacityToExport,
  declarationHeading,
  declaredStandard,
  distributionByDistrict,
  globalMarketHeading,
  ideaOfPrimaryProductByDistrict,
  instructionsHeading,
  nutritionHeading,
  originByCommune,
  periodicTests,
  promotionActivities,
  uniquenessHeading,
} from "../criteria/index.js";
import { foodSafetyCertificate } from "../grounds.js";
import { communityRows, storyRows } from "./rows.js";

const name = "Rau, củ, quả, hạt tươi | Fresh vegetables, roots, fruits, seeds";

/** Bộ sản phẩm 1: Rau, củ, quả, hạt tươi. */
export const set01 = (): SetForm => ({
  name,
  group: freshFood,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", originByCommune],
    ["1.b", valueOfFreshProduct, "1 2 3*****"],
    ["1.c", capacityToExport],
    ["1.d", linkage],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaOfPrimaryProductByDistrict],
    ["2.b", packing, "0 1 2 3*****"],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [
    ["4", marketing, 13],
    ["4.a", distributionByDistrict, "1 2 3 5*****"],
    ["4.b", distributionTeam, "0 1 3 4"],
    ["4.c", promotionActivities],
    ...storyRows,
  ],
  C: [
    ["6", sensory, 13],
    ["6.a", sizeAndShapeOfProduce],
    ["6.b", colourAndRipeness, "0 1 2 3**** 5"],
    ["6.c", smellAndTasteOfProduce],
    ["6.d", completeness],
    ["7", nutritionHeading, 2],
    ["7.a", nutrition, "0 1 2"],
    ["8", uniquenessHeading, 5],
    ["8.a", uniqueness, "0 1 3**** 5"],
    ["9", declarationHeading, 5],
    ["9.a", declaredStandard],
    ["9.b", periodicTests],
    ["10", assuranceHeading, 5],
    ["10.a", assuranceOfPrimaryProduct],
    ["11", instructionsHeading, 2],
    ["11.1", instructions, "1 2*****"],
    ["12", globalMarketHeading, 3],
    ["12.1", globalMarket],
  ],
  grounds: {
    "1.a": withinProvince,
    "2.a": commonProduct,
    "6.a": dangerousImpurities,
    "9.a": testReport,
    "10": foodSafetyCertificate,
  },
  anomalies: standing,
});
