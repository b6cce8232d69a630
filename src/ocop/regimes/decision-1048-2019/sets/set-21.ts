import type { SetForm } from "../../../form.js";
import {
  convenience,
  effectiveness,
  production,
  safety,
  sensoryTest,
  valueOfReadyFood,
} from "../../decision-26-2026/criteria/index.js";
import { importedMaterials } from "../../decision-26-2026/grounds.js";
import { materialsByProvince } from "../../decision-148-2023/criteria/index.js";
import {
  capacityInFourSteps,
  controlOfDevices,
  declarationOfDevices,
  environmentalPlan,
  friendlyEnergy,
  linkageInProvince,
  marketByRegion,
  unlikeOthers,
} from "../criteria/index.js";
import { standardReceipt, wrongProductionCertificate } from "../grounds.js";
import { health, medicalDevices } from "../groups.js";
import { communityRows, developmentRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 21: Trang thiết bị, dụng cụ y tế. */
export const set21 = (): SetForm => ({
  name: medicalDevices.name,
  group: medicalDevices,
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
    ["6", declarationOfDevices],
    ["7", sensoryTest, "0 2 4"],
    ["8", convenience],
    ["9", effectiveness, "1 2 4 6"],
    ["10", safety, "1 3 5"],
    ["11", unlikeOthers],
    ["12", controlOfDevices],
    ["13", marketByRegion],
  ],
  grounds: {
    "1.1": importedMaterials,
    "6": standardReceipt,
    "12": wrongProductionCertificate,
  },
});
