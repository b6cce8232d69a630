import type { SetForm } from "../../../form.js";
import {
  design,
  development,
  environment,
  functions,
  globalMarket,
  indicators,
  integratedValue,
  production,
  sustainableTechnology,
  valueOfCrafts,
  workmanship,
} from "../../decision-26-2026/criteria/index.js";
import { infringement } from "../../decision-26-2026/grounds.js";
import { householdCrafts } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceOfCrafts,
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
  materialsNotHarmful,
  packagingAndLabel,
  periodicTestsOfCrafts,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 21: Thủ công mỹ nghệ gia dụng, trang trí. */
export const set21 = (): SetForm => ({
  name: householdCrafts.name,
  group: householdCrafts,
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
    ["6", indicators, 21],
    ["6.a", workmanship],
    ["6.b", design],
    ["6.c", integratedValue, "0 1 2 3"],
    ["6.d", functions],
    ["6.đ", materialsNotHarmful],
    ["7", periodicTestsOfCrafts],
    ["8", assuranceOfCrafts],
    ["9", globalMarket, "1 3 5"],
  ],
  grounds: {
    "6.b": infringement,
  },
  anomalies: standing,
});
