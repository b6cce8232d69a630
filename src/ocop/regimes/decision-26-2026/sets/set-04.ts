import type { SetForm } from "../../../form.js";
import { emptyPoints, extraDigit } from "../anomalies.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  certifiedArea,
  colourAndTextureOfHoney,
  declaration,
  development,
  environment,
  globalMarket,
  ideaOfPrimaryProduct,
  impurities,
  instructions,
  labelling,
  linkage,
  nutrition,
  origin,
  packing,
  production,
  sensory,
  smellAndTasteOfHoney,
  sustainableTechnology,
  uniformity,
  uniqueness,
  valueOfFreshProduct,
} from "../criteria/index.js";
import {
  commonProduct,
  dangerousImpurities,
  rejectedFood,
  storyContent,
  testReport,
  withinProvince,
} from "../grounds.js";
import { agricultureAndEnvironment, rawFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Mật ong, mật khác và nông sản thực phẩm khác | Honey, other nectars, other farm food";

/** Bộ sản phẩm 4: Mật ong, mật khác và nông sản thực phẩm khác. */
export const set04 = (): SetForm => ({
  name,
  group: rawFood,
  subgroup: name,
  leads: [agricultureAndEnvironment],
  rejected: rejectedFood,
  A: [
    ["1", production, 18],
    ["1.1", origin],
    ["1.2", certifiedArea],
    ["1.3", valueOfFreshProduct, "1 2 3*****"],
    ["1.4", capacity],
    ["1.5", linkage],
    ["1.6", environment],
    ["1.7", sustainableTechnology],
    ["2", development, 10],
    ["2.1", ideaOfPrimaryProduct],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 12],
    ["6.1", impurities],
    ["6.2", uniformity],
    ["6.3", colourAndTextureOfHoney],
    ["6.4", smellAndTasteOfHoney],
    ["7", nutrition],
    ["8", uniqueness],
    ["9", declaration],
    ["10", assurance],
    ["11", instructions],
    ["12", globalMarket],
  ],
  grounds: {
    "1.1": withinProvince,
    "2.1": commonProduct,
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "9": testReport,
  },
  anomalies: [
    { at: "1.2", options: ["a"], used: "0", ...emptyPoints },
    { at: "7", options: ["c"], printed: "13", used: "3", ...extraDigit },
  ],
});
