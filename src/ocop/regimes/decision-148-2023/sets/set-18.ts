import type { SetForm } from "../../../form.js";
import {
  convenience,
  development,
  effectiveness,
  environment,
  globalMarket,
  instructions,
  labelling,
  packing,
  production,
  registeredDeclaration,
  safetyOfFunctionalFood,
  safetyTests,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { letteredTwice, misreadPoints, standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { functionalFood } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 18: Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền. */
export const set18 = (): SetForm => ({
  name: functionalFood.name,
  group: functionalFood,
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
    ["6", safetyOfFunctionalFood, "1 3 5"],
    ["7", registeredDeclaration],
    ["8", convenience],
    ["9", effectiveness, "0 1 2 3"],
    ["10", safetyTests],
    ["11", uniqueness],
    ["12", assuranceByCertificate],
    ["13", instructions, "1 2*****"],
    ["14", globalMarket],
  ],
  anomalies: [
    ...standing,
    { at: "1.b", options: ["b"], printed: "t", used: "1", ...misreadPoints },
    { at: "3.e", printed: "c", used: "e", ...letteredTwice },
  ],
});
