import type { SetForm } from "../../../form.js";
import {
  colourOfFlowers,
  development,
  distributionTeam,
  environment,
  finish,
  globalMarket,
  instructions,
  linkage,
  marketing,
  production,
  productQuality,
  sizeAndShape,
  sustainableTechnology,
  uniqueness,
  valueOfFreshProduct,
} from "../../decision-26-2026/criteria/index.js";
import { flowers } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceOfLivingProduct,
  capacityToExport,
  distributionOfFlowers,
  ideaOrNewProduct,
  originByCommune,
  packagingAndLabel,
  promotionActivities,
} from "../criteria/index.js";
import { communityRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 23: Hoa. */
export const set23 = (): SetForm => ({
  name: flowers.name,
  group: flowers,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 19],
    ["1.a", originByCommune],
    ["1.b", valueOfFreshProduct, "1 2 4"],
    ["1.c", capacityToExport],
    ["1.d", linkage, "0 1 2 3"],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 9],
    ["2.a", ideaOrNewProduct, "0 1 3 5****"],
    ["2.b", packagingAndLabel],
    ...communityRows,
  ],
  B: [
    ["4", marketing, 13],
    ["4.a", distributionOfFlowers],
    ["4.b", distributionTeam, "0 1 3 4"],
    ["4.c", promotionActivities],
    ...storyRows,
  ],
  C: [
    ["6", productQuality, 13],
    ["6.a", sizeAndShape, "0 1 3 5****"],
    ["6.b", colourOfFlowers, "0 1 2**** 4*****"],
    ["6.c", finish, "1 2 4"],
    ["7", uniqueness, "2 4 6**** 8*****"],
    ["8", assuranceOfLivingProduct, "0 1 2*** 3 5*****"],
    ["9", instructions, "2 4****"],
    ["10", globalMarket, "1 3 5"],
  ],
  anomalies: standing,
});
