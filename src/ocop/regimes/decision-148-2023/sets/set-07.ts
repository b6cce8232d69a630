import type { SetForm } from "../../../form.js";
import {
  colour,
  development,
  environment,
  globalMarket,
  impurities,
  instructions,
  labelling,
  packing,
  production,
  safetyTestResults,
  sensory,
  shapeAndTextureByShare,
  smellOfFruit,
  sustainableTechnology,
  taste,
  uniqueness,
  valueByProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { processedFood } from "../../decision-26-2026/groups.js";
import { optionMissing, standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  assuranceHeading,
  capacityToExport,
  declarationAndTests,
  declaredStandard,
  globalMarketHeading,
  ideaOrNewProduct,
  instructionsHeading,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ rau, củ, quả, hạt | Processed vegetables, roots, fruits, seeds";

/** Bộ sản phẩm 7: Chế biến từ rau, củ, quả, hạt. */
export const set07 = (): SetForm => ({
  name,
  group: processedFood,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", materialsByProvince],
    ["1.b", valueByProcessing],
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
    ["6", sensory, 16],
    ["6.a", impurities],
    ["6.b", shapeAndTextureByShare],
    ["6.c", colour],
    ["6.d", smellOfFruit],
    ["6.đ", taste, "0 1 3**** 5*****"],
    ["7", uniqueness],
    ["8", declarationAndTests, 4],
    ["8.a", declaredStandard],
    ["8.b", safetyTestResults, "0 1 2"],
    ["9", assuranceHeading, 5],
    ["9.a", assuranceByCertificate],
    ["10", instructionsHeading, 2],
    ["10.a", instructions, "1 2*****"],
    ["11", globalMarketHeading, 3],
    ["11.a", globalMarket],
  ],
  anomalies: [...standing, { at: "6.d", printed: "4", ...optionMissing }],
});
