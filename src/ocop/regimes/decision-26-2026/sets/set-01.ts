import type { SetForm } from "../../../form.js";
import { oddGates } from "../anomalies.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  certifiedArea,
  colourAndRipeness,
  completeness,
  declaration,
  development,
  environment,
  globalMarket,
  ideaOfPrimaryProduct,
  instructions,
  labelling,
  linkage,
  nutrition,
  origin,
  packing,
  production,
  sensory,
  sizeAndShapeOfProduce,
  smellAndTasteOfProduce,
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
  withinProvince,
} from "../grounds.js";
import { agricultureAndEnvironment, freshFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Rau, củ, quả, hạt tươi | Fresh vegetables, roots, fruits, seeds";

/** Bộ sản phẩm 1: Rau, củ, quả, hạt tươi. */
export const set01 = (): SetForm => ({
  name,
  group: freshFood,
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
    ["6.1", sizeAndShapeOfProduce],
    ["6.2", colourAndRipeness],
    ["6.3", smellAndTasteOfProduce],
    ["6.4", completeness],
    ["7", nutrition],
    ["8", uniqueness, "0 1 3**** 5"],
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
  anomalies: [{ at: "8", options: ["d"], printed: "5", used: "5", ...oddGates }],
});
