import type { SetForm } from "../../../form.js";
import {
  colourOfPrimaryProduct,
  development,
  environment,
  globalMarket,
  impuritiesOfPrimaryProduct,
  instructions,
  labelling,
  linkage,
  packing,
  production,
  sensory,
  sizeAndShape,
  smellOfMeat,
  sustainableTechnology,
  uniqueness,
  valueOfFreshProduct,
} from "../../decision-26-2026/criteria/index.js";
import { commonProduct, dangerousImpurities, testReport } from "../../decision-26-2026/grounds.js";
import { freshFood } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceOfPrimaryProduct,
  capacityToExport,
  declarationHeading,
  declaredStandard,
  ideaOfPrimaryProductByDistrict,
  originByCommune,
  periodicTests,
} from "../criteria/index.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Thịt, thủy sản, trứng, sữa tươi | Fresh meat, aquatic products, eggs, milk";

/** Bộ sản phẩm 2: Thịt, thủy sản, trứng, sữa tươi. */
export const set02 = (): SetForm => ({
  name,
  group: freshFood,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", originByCommune],
    ["1.b", valueOfFreshProduct, "1 2 3****"],
    ["1.c", capacityToExport],
    ["1.d", linkage],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaOfPrimaryProductByDistrict],
    ["2.b", packing, "0 1 2 3*****"],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", sensory, 15],
    ["6.a", impuritiesOfPrimaryProduct, "1 2 4*****"],
    ["6.b", sizeAndShape],
    ["6.c", colourOfPrimaryProduct, "0 1 3**** 5*****"],
    ["6.d", smellOfMeat],
    ["7", uniqueness],
    ["8", declarationHeading, 5],
    ["8.a", declaredStandard],
    ["8.b", periodicTests],
    ["9", assuranceOfPrimaryProduct],
    ["10", instructions, "1 2*****"],
    ["11", globalMarket],
  ],
  grounds: {
    "2.a": commonProduct,
    "6.a": dangerousImpurities,
    "8.a": testReport,
  },
  anomalies: standing,
});
