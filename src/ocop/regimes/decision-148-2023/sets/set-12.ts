import type { SetForm } from "../../../form.js";
import {
  colourOfTeaInfusion,
  development,
  environment,
  impurities,
  labelling,
  packing,
  production,
  sensory,
  shapeOfHerbalTea,
  smellOfTeaInfusion,
  sustainableTechnology,
  tasteOfTeaInfusion,
  valueBySortingAndProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { tea } from "../../decision-26-2026/groups.js";
import { pointsMissing, standing } from "../anomalies.js";
import {
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { communityRows, foodQualityRows, marketingRows, storyRows } from "./rows.js";

const name = "Trà từ thực vật khác | Teas of other plants";

/** Bộ sản phẩm 12: Trà từ thực vật khác. */
export const set12 = (): SetForm => ({
  name,
  group: tea,
  subgroup: name,
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
    ["6", sensory, 13],
    ["6.a", impurities],
    ["6.b", shapeOfHerbalTea],
    ["6.c", colourOfTeaInfusion, "0 1 2**** 3"],
    ["6.d", smellOfTeaInfusion, "0 1 2**** 3"],
    ["6.đ", tasteOfTeaInfusion, "0 1 2**** 3"],
    ...foodQualityRows,
  ],
  anomalies: [...standing, { at: "C", printed: "35", ...pointsMissing }],
});
