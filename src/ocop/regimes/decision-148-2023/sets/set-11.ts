import type { SetForm } from "../../../form.js";
import {
  appearance,
  colourOfTeaInfusion,
  development,
  environment,
  impurities,
  infusion,
  labelling,
  packing,
  production,
  sensory,
  smellOfTeaInfusion,
  sustainableTechnology,
  tasteOfTeaInfusion,
  teaLeaf,
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

const name = "Chè tươi, chè chế biến | Fresh tea, processed tea";

/** Bộ sản phẩm 11: Chè tươi, chè chế biến. */
export const set11 = (): SetForm => ({
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
    ["6.a", appearance, 4],
    ["6.a.1", impurities],
    ["6.a.2", teaLeaf],
    ["6.b", infusion, 9],
    ["6.b.1", colourOfTeaInfusion],
    ["6.b.2", smellOfTeaInfusion],
    ["6.b.3", tasteOfTeaInfusion, "0 1 2 3"],
    ...foodQualityRows,
  ],
  anomalies: [...standing, { at: "C", printed: "35", ...pointsMissing }],
});
