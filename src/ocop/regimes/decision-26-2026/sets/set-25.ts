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
  globalMarket,
  ideaOfAnimal,
  internalControl,
  labellingOfLivingProduct,
  linkage,
  marketing,
  origin,
  production,
  productQuality,
  promotion,
  sizeAndShape,
  sustainableTechnology,
  uniqueness,
  valueOfAnimals,
} from "../criteria/index.js";
import { rejectedDossier, storyContent, withinProvince } from "../grounds.js";
import { agricultureAndEnvironment, animals } from "../groups.js";
import { communityRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 25: Động vật cảnh. */
export const set25 = (): SetForm => ({
  name: animals.name,
  group: animals,
  leads: [agricultureAndEnvironment],
  rejected: rejectedDossier,
  A: [
    ["1", production, 19],
    ["1.1", origin, "1 2 4"],
    ["1.2", valueOfAnimals],
    ["1.3", capacity],
    ["1.4", linkage, "0 1 2**** 4*****"],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 9],
    ["2.1", ideaOfAnimal],
    ["2.2", labellingOfLivingProduct],
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
    ["6", productQuality, 15],
    ["6.1", figure],
    ["6.2", colourOfLivingProduct],
    ["6.3", sizeAndShape, "0 1 3 5****"],
    ["7", uniqueness, "2 5 7**** 10*****"],
    ["8", internalControl, "0 3 5***"],
    ["9", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": withinProvince,
    "5.3": storyContent,
  },
  anomalies: [{ at: "4.1", ...oddGates }],
});
