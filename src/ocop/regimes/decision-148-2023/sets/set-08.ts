import type { SetForm } from "../../../form.js";
import {
  colour,
  development,
  environment,
  impurities,
  labelling,
  packing,
  production,
  sensory,
  shapeAndTexture,
  smell,
  sustainableTechnology,
  taste,
  valueByProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { processedFood } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name =
  "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong | Processed meat, aquatic products, eggs, milk, honey products";

/** Bộ sản phẩm 8: Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong. */
export const set08 = (): SetForm => ({
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
    ["6.b", shapeAndTexture],
    ["6.c", colour],
    ["6.d", smell],
    ["6.đ", taste, "0 1 3**** 5*****"],
    ...foodQualityRows,
  ],
  anomalies: standing,
});
