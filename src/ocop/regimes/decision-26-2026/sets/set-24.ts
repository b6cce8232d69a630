import type { SetForm } from "../../../form.js";
import { oddGates } from "../anomalies.js";
import {
  capacity,
  colourOfLivingProduct,
  development,
  distributionOfLivingProduct,
  distributionTeam,
  environment,
  figure,
  finish,
  globalMarket,
  idea,
  internalControl,
  labellingOfLivingProduct,
  linkage,
  marketing,
  origin,
  production,
  productQuality,
  promotion,
  styling,
  sustainableTechnology,
  uniqueness,
  valueOfPlants,
} from "../criteria/index.js";
import { rejectedDossier, storyContent, withinProvince } from "../grounds.js";
import { agricultureAndEnvironment, plants } from "../groups.js";
import { communityRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 24: Cây cảnh. */
export const set24 = (): SetForm => ({
  name: plants.name,
  group: plants,
  leads: [agricultureAndEnvironment],
  rejected: rejectedDossier,
  A: [
    ["1", production, 19],
    ["1.1", origin, "1 2 4"],
    ["1.2", valueOfPlants],
    ["1.3", capacity],
    ["1.4", linkage, "0 1 2**** 4*****"],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 9],
    ["2.1", idea, "0 1 3 5****"],
    ["2.2", labellingOfLivingProduct, "1*** 3 4*****"],
    ...communityRows,
  ],
  B: [
    ["4", marketing, 13],
    ["4.1", distributionOfLivingProduct],
    ["4.2", distributionTeam],
    ["4.3", promotion],
    ...storyRows,
  ],
  C: [
    ["6", productQuality, 17],
    ["6.1", figure],
    ["6.2", colourOfLivingProduct, "1 2 4"],
    ["6.3", styling],
    ["6.4", finish],
    ["7", uniqueness, "2 4 6**** 9*****"],
    ["8", internalControl],
    ["9", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": withinProvince,
    "5.3": storyContent,
  },
  anomalies: [{ at: "4.1", ...oddGates }],
});
