import type { SetForm } from "../../../form.js";
import {
  convenience,
  declarationOfOils,
  development,
  effectiveness,
  environment,
  globalMarket,
  instructionsAgainstSideEffects,
  labelling,
  packing,
  production,
  safety,
  sensoryTest,
  sustainableTechnology,
  uniqueness,
  valueBySortingAndProcessing,
} from "../../decision-26-2026/criteria/index.js";
import { standing } from "../anomalies.js";
import {
  assuranceByCertificate,
  capacityToExport,
  ideaOrNewProduct,
  linkageOfMaterials,
  materialsByProvince,
} from "../criteria/index.js";
import { essentialOils } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 20: Tinh dầu và thảo dược khác. */
export const set20 = (): SetForm => ({
  name: essentialOils.name,
  group: essentialOils,
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
    ["6", declarationOfOils],
    ["7", sensoryTest],
    ["8", convenience],
    ["9", effectiveness],
    ["10", safety],
    ["11", uniqueness],
    ["12", assuranceByCertificate],
    ["13", instructionsAgainstSideEffects, "1 2*****"],
    ["14", globalMarket],
  ],
  anomalies: standing,
});
