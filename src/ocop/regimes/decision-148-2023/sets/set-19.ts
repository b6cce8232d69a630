import type { SetForm } from "../../../form.js";
import {
  convenience,
  declarationOfCosmetics,
  development,
  effectiveness,
  environment,
  globalMarket,
  instructionsAgainstSideEffects,
  labelling,
  packing,
  production,
  safetyTestResults,
  sensoryTest,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { letteredTwice, standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { cosmetics } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 19: Mỹ phẩm có thành phần từ Thảo dược. */
export const set19 = (): SetForm => ({
  name: cosmetics.name,
  group: cosmetics,
  leads: [],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.a", materialsByProvince],
    ["1.b", valueBySortingAndProcessing],
    ["1.c", capacityToExport],
    ["1.d", linkageOfMaterials],
    ["1.đ", environment],
    ["1.e", sustainableTechnology],
    ["2", development, 10],
    ["2.a", ideaOrNewProduct],
    ["2.b", packing, "0 1 2 3*****"],
    ["2.c", labelling, "1 2 3****"],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", declarationOfCosmetics],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness],
    ["10", uniqueness],
    ["11", safetyTestResults],
    ["12", assuranceByCertificate],
    ["13", instructionsAgainstSideEffects, "1 2*****"],
    ["14", globalMarket],
  ],
  anomalies: [...standing, { at: "3.e", printed: "c", used: "e", ...letteredTwice }],
});
