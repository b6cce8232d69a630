import type { SetForm } from "../../../form.js";
import {
  colourOfPrimaryProduct,
  development,
  environment,
  globalMarket,
  impuritiesOfPrimaryProduct,
  instructions,
  labelling,
  linkage,
  nutrition,
  packing,
  production,
  sensory,
  sizeAndUniformity,
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
import { rawFood } from "../../decision-26-2026/groups.js";
import { emptyMaximum, standing } from "../anomalies.js";
import {
  assuranceOfPrimaryProduct,
  capacityToExport,
  declarationAndTests,
  declaredStandard,
  globalMarketHeading,
  ideaOfPrimaryProductByDistrict,
  instructionsHeading,
  originByCommune,
  periodicTests,
  smellAndTasteOfGrain,
} from "../criteria/index.js";
import { foodSafetyCertificate } from "../grounds.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Gạo, ngũ cốc, hạt sơ chế khác | Rice, cereals, other grains";

/** Bộ sản phẩm 3: Gạo, ngũ cốc, hạt sơ chế khác. */
export const set03 = (): SetForm => ({
  name,
  group: rawFood,
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
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 13],
    ["6.a", impuritiesOfPrimaryProduct, "1 2 3*****"],
    ["6.b", sizeAndUniformity],
    ["6.c", colourOfPrimaryProduct],
    ["6.d", smellAndTasteOfGrain],
    ["7", nutrition, "0 1 2"],
    ["8", uniqueness],
    ["9", declarationAndTests, 5],
    ["9.a", declaredStandard],
    ["9.b", periodicTests],
    ["10", assuranceOfPrimaryProduct],
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
  anomalies: [
    ...standing,
    { at: "7", used: "2", ...emptyMaximum },
    { at: "8", used: "5", ...emptyMaximum },
    { at: "10", used: "5", ...emptyMaximum },
    { at: "12.1", used: "3", ...emptyMaximum },
  ],
});
