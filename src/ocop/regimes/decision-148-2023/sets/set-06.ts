import type { SetForm } from "../../../form.js";
import {
  appearanceAndUniformity,
  colour,
  development,
  environment,
  impurities,
  labelling,
  packing,
  production,
  sensory,
  smell,
  sustainableTechnology,
  taste,
  valueByProcessing,
} from "../../decision-26-2026/criteria/index.js";
import {
  dangerousImpurities,
  identicalProduct,
  importedMaterials,
  testReport,
} from "../../decision-26-2026/grounds.js";
import { processedFood } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { foodSafetyCertificate } from "../grounds.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ gạo, ngũ cốc | Processed rice, cereals";

/** Bộ sản phẩm 6: Chế biến từ gạo, ngũ cốc. */
export const set06 = (): SetForm => ({
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
    ["6.a", impurities, "0 1 2*****"],
    ["6.b", appearanceAndUniformity],
    ["6.c", colour, "0 1 2 3"],
    ["6.d", smell],
    ["6.đ", taste, "0 1 3**** 5*****"],
    ...foodQualityRows,
  ],
  grounds: {
    "1.a": importedMaterials,
    "2.a": identicalProduct,
    "6.a": dangerousImpurities,
    "8.a": testReport,
    "9": foodSafetyCertificate,
  },
  anomalies: standing,
});
