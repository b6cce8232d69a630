import type { SetForm } from "../../../form.js";
import { equalPoints, twoMaxima } from "../anomalies.js";
import {
  capacity,
  colourOfFlowers,
  development,
  environment,
  finish,
  globalMarket,
  idea,
  instructions,
  internalControl,
  labelling,
  linkage,
  origin,
  production,
  productQuality,
  sizeAndShape,
  sustainableTechnology,
  uniqueness,
  valueOfFreshProduct,
} from "../criteria/index.js";
import { rejectedDossier, storyContent, withinProvince } from "../grounds.js";
import { agricultureAndEnvironment, flowers } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 23: Hoa. */
export const set23 = (): SetForm => ({
  name: flowers.name,
  group: flowers,
  leads: [agricultureAndEnvironment],
  rejected: rejectedDossier,
  A: [
    ["1", production, 19],
    ["1.1", origin, "1 2 4"],
    ["1.2", valueOfFreshProduct, "1 2 4"],
    ["1.3", capacity],
    ["1.4", linkage, "0 1 2**** 4*****"],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 9],
    ["2.1", idea, "0 1 3 5****"],
    ["2.2", labelling, "1*** 3 4****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", productQuality, 14],
    ["6.1", sizeAndShape, "0 1 2 5****"],
    ["6.2", colourOfFlowers],
    ["6.3", finish, "1 2 4"],
    ["7", uniqueness, "2 4 6**** 8*****"],
    ["8", internalControl],
    ["9", instructions, "2 4"],
    ["10", globalMarket, "1 3 5"],
  ],
  grounds: {
    "1.1": withinProvince,
    "5.3": storyContent,
  },
  anomalies: [
    { at: "6.2", options: ["a", "b"], printed: "1, 1", used: "1, 1", ...equalPoints },
    { at: "9", printed: "4, 1", used: "4", ...twoMaxima },
  ],
});
