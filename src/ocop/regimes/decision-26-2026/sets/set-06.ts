import type { SetForm } from "../../../form.js";
import {
  appearanceAndUniformity,
  assurance,
  bilingualLabel,
  capacity,
  certifiedArea,
  colour,
  declaration,
  development,
  environment,
  globalMarket,
  idea,
  impurities,
  instructions,
  labelling,
  linkage,
  materials,
  packing,
  production,
  sensory,
  smell,
  sustainableTechnology,
  taste,
  uniqueness,
  valueByProcessing,
} from "../criteria/index.js";
import { dangerousImpurities, identicalProduct, rejectedFood, storyContent, testReport } from "../grounds.js";
import { agricultureAndEnvironment, industryAndTrade, processedFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Chế biến từ gạo, ngũ cốc | Processed rice, cereals";

/** Bộ sản phẩm 6: Chế biến từ gạo, ngũ cốc. */
export const set06 = (): SetForm => ({
  name,
  group: processedFood,
  subgroup: name,
  leads: [agricultureAndEnvironment, industryAndTrade],
  rejected: rejectedFood,
  A: [
    ["1", production, 18],
    ["1.1", materials, "1 2*** 3"],
    ["1.2", certifiedArea],
    ["1.3", valueByProcessing],
    ["1.4", capacity],
    ["1.5", linkage],
    ["1.6", environment],
    ["1.7", sustainableTechnology],
    ["2", development, 10],
    ["2.1", idea],
    ["2.2", packing],
    ["2.3", labelling],
    ["2.4", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.1", impurities, "0 1 3****"],
    ["6.2", appearanceAndUniformity],
    ["6.3", colour, "0 1 2 3"],
    ["6.4", smell],
    ["6.5", taste, "0 1 2**** 3*****"],
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
