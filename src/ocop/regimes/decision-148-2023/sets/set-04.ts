import type { SetForm } from "../../../form.js";
import {
  colourAndTextureOfHoney,
  development,
  environment,
  globalMarket,
  impurities,
  instructions,
  labelling,
  linkage,
  nutrition,
  packing,
  production,
  sensory,
  smellAndTasteOfHoney,
  sustainableTechnology,
  uniformity,
  uniqueness,
  valueOfFreshProduct,
} from "../../decision-26-2026/criteria/index.js";
import {
  commonProduct,
  dangerousImpurities,
  testReport,
  withinProvince,
} from "../../decision-26-2026/grounds.js";
import { rawFood } from "../../decision-26-2026/groups.js";
import { standing } from "../anomalies.js";
import {
  assuranceOfPrimaryProduct,
  capacityToExport,
  declarationAndTests,
  declaredStandard,
  ideaOfPrimaryProductByDistrict,
  originByCommune,
  periodicTests,
} from "../criteria/index.js";
import { foodSafetyCertificate } from "../grounds.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

const name = "Mật ong, mật khác và nông sản thực phẩm khác | Honey, other nectars, other farm food";

/** Bộ sản phẩm 4: Mật ong, mật khác và nông sản thực phẩm khác. */
export const set04 = (): SetForm => ({
  name,
  group: rawFood,
  subgroup: name,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", originByCommune],
    ["1.b", valueOfFreshProduct, "1 2 3*****"],
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
    ["6", sensory, 13],
    ["6.a", impurities, "0 1 2*****"],
    ["6.b", uniformity],
    ["6.c", colourAndTextureOfHoney],
    ["6.d", smellAndTasteOfHoney, "0 1 2 3**** 5*****"],
    ["7", nutrition, "0 1 2"],
    ["8", uniqueness],
    ["9", declarationAndTests, 5],
    ["9.a", declaredStandard],
    ["9.b", periodicTests],
    ["10", assuranceOfPrimaryProduct],
    ["11", instructions, "1 2*****"],
    ["12", globalMarket],
  ],
  grounds: {
    "1.a": withinProvince,
    "2.a": commonProduct,
    "6.a": dangerousImpurities,
    "9.a": testReport,
    "10": foodSafetyCertificate,
  },
  anomalies: standing,
});
