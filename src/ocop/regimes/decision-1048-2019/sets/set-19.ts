import type { SetForm } from "../../../form.js";
import {
  convenience,
  effectiveness,
  production,
  safetyTestResults,
  sensoryTest,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import { pointsMissing } from "../anomalies.js";
import {
  capacityInFourSteps,
  controlOfFunctionalFood,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  standardMaterials,
  unlikeOthers,
} from "../criteria/index.js";
import { noProductionCertificate } from "../grounds.js";
import { functionalFood, health } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 19: Thực phẩm chức năng, thuốc từ dược liệu, thuốc Y học cổ truyền. */
export const set19 = (): SetForm => ({
  name: functionalFood.name,
  group: functionalFood,
  leads: [health],
  rejected: [],
  A: [
    ["1", production, 18],
    ["1.1", materialsByProvince, "1 2 3"],
    ["1.2", valueOfReadyFood],
    ["1.3", capacityInFourSteps],
    ["1.4", linkageInProvince],
    ["1.5", environmentalPlan],
    ["1.6", friendlyEnergy],
    ...developmentRows,
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", standardMaterials],
    ["7", sensoryTest, "0 2 4"],
    ["8", convenience],
    ["9", effectiveness, "1 2 4 6"],
    ["10", safetyTestResults],
    ["11", unlikeOthers],
    ["12", controlOfFunctionalFood],
    ["13", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "12": noProductionCertificate,
  },
  anomalies: [{ at: "C", printed: "40", ...pointsMissing }],
});
