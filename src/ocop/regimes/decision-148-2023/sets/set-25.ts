import type { SetForm } from "../../../form.js";
import {
  colourOfLivingProduct,
  development,
  distributionTeam,
  environment,
  figure,
  globalMarket,
  linkage,
  marketing,
  production,
  productQuality,
  sizeAndShape,
  sustainableTechnology,
  uniqueness,
  valueOfAnimals,
} from "../../decision-26-2026/criteria/index.js";
import { animals } from "../../decision-26-2026/groups.js";
import { sameWording, standing } from "../anomalies.js";
import {
  assuranceOfLivingProduct,
  capacityToExport,
  distributionByArea,
  ideaOfAnimalByDistrict,
  informationOnLivingProduct,
  originByCommune,
  promotionActivities,
} from "../criteria/index.js";
import { communityRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 25: Động vật cảnh. */
export const set25 = (): SetForm => ({
  name: animals.name,
  group: animals,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 19],
    ["1.a", originByCommune],
    ["1.b", valueOfAnimals],
    ["1.c", capacityToExport],
    ["1.d", linkage, "0 1 2 3"],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 9],
    ["2.a", ideaOfAnimalByDistrict],
    ["2.b", informationOnLivingProduct],
    ...communityRows,
  ],
  B: [
    ["4", marketing, 13],
    ["4.a", distributionByArea],
    ["4.b", distributionTeam, "0 1 3 4"],
    ["4.c", promotionActivities],
    ...storyRows,
  ],
  C: [
    ["6", productQuality, 15],
    ["6.a", figure],
    ["6.b", colourOfLivingProduct],
    ["6.c", sizeAndShape, "0 1 3 5****"],
    ["7", uniqueness, "2 5 7**** 10*****"],
    ["8", assuranceOfLivingProduct, "0 1 2*** 3 5*****"],
    ["9", globalMarket, "1 3 5"],
  ],
  anomalies: [...standing, { at: "2.b", options: ["a", "b"], ...sameWording }],
});
