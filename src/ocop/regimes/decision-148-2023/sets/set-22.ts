import type { SetForm } from "../../../form.js";
import {
  design,
  development,
  environment,
  functions,
  globalMarket,
  indicators,
  instructionsForGarments,
  integratedValue,
  production,
  sustainableTechnology,
  valueOfCrafts,
  workmanship,
} from "../../decision-26-2026/criteria/index.js";
import { infringement } from "../../decision-26-2026/grounds.js";
import { textiles } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
  materialsNotHarmful,
  packagingAndLabel,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 22: Vải, may mặc. */
export const set22 = (): SetForm => ({
  name: textiles.name,
  group: textiles,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 19],
    ["1.a", materialsByProvince],
    ["1.b", valueOfCrafts],
    ["1.c", capacityToExport],
    ["1.d", linkageOfMaterials],
    ["1.đ", environment, "1**** 2 4"],
    ["1.e", sustainableTechnology],
    ["2", development, 9],
    ["2.a", ideaOrNewProduct, "0 1 3 5****"],
    ["2.b", packagingAndLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", indicators, 25],
    ["6.a", workmanship],
    ["6.b", design],
    ["6.c", integratedValue],
    ["6.d", functions, "0 1 3 5"],
    ["6.đ", materialsNotHarmful],
    ["7", instructionsForGarments, "1 3 5*****"],
    ["8", globalMarket, "1 3 5"],
  ],
  grounds: {
    "6.b": infringement,
  },
  anomalies: standing,
});
