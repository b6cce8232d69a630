import type { SetForm } from "../../../form.js";
import {
  colourOfLivingProduct,
  development,
  distributionTeam,
  environment,
  figure,
  finish,
  globalMarket,
  linkage,
  marketing,
  production,
  productQuality,
  styling,
  sustainableTechnology,
  uniqueness,
  valueOfPlants,
} from "../../decision-26-2026/criteria/index.js";
import { plants } from "../../decision-26-2026/groups.js";
import { sameWording, standing } from "../anomalies.js";
import {
  assuranceOfLivingProduct,
  capacityToExport,
  distributionByArea,
  ideaOrNewProduct,
  informationOnLivingProduct,
  originByCommune,
  promotionActivities,
} from "../criteria/index.js";
import { communityRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 24: Cây cảnh. */
export const set24 = (): SetForm => ({
  name: plants.name,
  group: plants,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 19],
    ["1.a", originByCommune],
    ["1.b", valueOfPlants],
    ["1.c", capacityToExport],
    ["1.d", linkage, "0 1 2 3"],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 9],
    ["2.a", ideaOrNewProduct, "0 1 3 5****"],
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
    ["6", productQuality, 16],
    ["6.a", figure, "1 2 4*****"],
    ["6.b", colourOfLivingProduct, "1 2 4"],
    ["6.c", styling],
    ["6.d", finish],
    ["7", uniqueness, "2 4 6**** 9*****"],
    ["8", assuranceOfLivingProduct, "0 1 2*** 3 5*****"],
    ["9", globalMarket, "1 3 5"],
  ],
  anomalies: [...standing, { at: "2.b", options: ["a", "b"], ...sameWording }],
});
