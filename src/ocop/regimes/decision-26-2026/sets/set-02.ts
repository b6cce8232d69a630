import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  certifiedArea,
  colourOfPrimaryProduct,
  declaration,
  development,
  environment,
  globalMarket,
  ideaOfPrimaryProduct,
  impuritiesOfPrimaryProduct,
  instructions,
  labelling,
  linkage,
  origin,
  packing,
  production,
  sensory,
  sizeAndShape,
  smellOfMeat,
  sustainableTechnology,
  uniqueness,
  valueOfFreshProduct,
} from "../criteria/index.js";
import {
  commonProduct,
  dangerousImpurities,
  rejectedFood,
  storyContent,
  testReport,
  withinProvinceOrCaught,
} from "../grounds.js";
import { agricultureAndEnvironment, freshFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Thịt, thủy sản, trứng, sữa tươi | Fresh meat, aquatic products, eggs, milk";

/** Bộ sản phẩm 2: Thịt, thủy sản, trứng, sữa tươi. */
export const set02 = (): SetForm => ({
  name,
  group: freshFood,
  subgroup: name,
  leads: [agricultureAndEnvironment],
  rejected: rejectedFood,
  A: [
    ["1", production, 18],
    ["1.1", origin],
    ["1.2", valueOfFreshProduct],
    ["1.3", certifiedArea],
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
    ["6", sensory, 15],
    ["6.1", impuritiesOfPrimaryProduct, "1 2 4*****"],
    ["6.2", sizeAndShape],
    ["6.3", colourOfPrimaryProduct, "0 1 3**** 5*****"],
    ["6.4", smellOfMeat],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", instructions],
    ["11", globalMarket],
  ],
  grounds: {
    "1.1": withinProvinceOrCaught,
    "2.1": commonProduct,
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "8": testReport,
  },
});
