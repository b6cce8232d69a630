import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  colourAndTextureOfReadyFood,
  declaration,
  development,
  environment,
  globalMarket,
  ideaOfPrimaryProduct,
  impurities,
  instructions,
  labelling,
  linkage,
  materials,
  packing,
  production,
  sensory,
  shape,
  smell,
  sustainableTechnology,
  taste,
  uniqueness,
  valueOfReadyFood,
} from "../criteria/index.js";
import { dangerousImpurities, identicalProduct, rejectedFood, storyContent, testReport } from "../grounds.js";
import { industryAndTrade, processedFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Đồ ăn nhanh | Ready food";

/** Bộ sản phẩm 5: Đồ ăn nhanh. */
export const set05 = (): SetForm => ({
  name,
  group: processedFood,
  subgroup: name,
  leads: [industryAndTrade],
  rejected: rejectedFood,
  A: [
    ["1", production, 16],
    ["1.1", materials, "1 2*** 3"],
    ["1.2", valueOfReadyFood],
    ["1.3", capacity],
    ["1.4", linkage],
    ["1.5", environment],
    ["1.6", sustainableTechnology],
    ["2", development, 12],
    ["2.1", ideaOfPrimaryProduct, "0 3 5****"],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.1", impurities],
    ["6.2", shape],
    ["6.3", colourAndTextureOfReadyFood],
    ["6.4", smell],
    ["6.5", taste],
    ["7", uniqueness],
    ["8", declaration],
    ["9", assurance],
    ["10", instructions],
    ["11", globalMarket],
  ],
  grounds: {
    "2.1": identicalProduct,
    "5.3": storyContent,
    "6.1": dangerousImpurities,
    "8": testReport,
  },
});
