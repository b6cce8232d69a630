import type { SetForm } from "../../../form.js";
import {
  assurance,
  bilingualLabel,
  capacity,
  declarationOfCrafts,
  design,
  development,
  environment,
  functions,
  globalMarket,
  idea,
  indicators,
  integratedValue,
  labelling,
  linkage,
  materials,
  materialsOfCrafts,
  production,
  sustainableTechnology,
  valueOfCrafts,
  workmanship,
} from "../criteria/index.js";
import { infringement, rejectedDossier, storyContent, testReport } from "../grounds.js";
import { agricultureAndEnvironment, householdCrafts, industryAndTrade } from "../groups.js";
import { communityRows, marketingRows, storyRows } from "./rows.js";

/** Bộ sản phẩm 21: Thủ công mỹ nghệ. */
export const set21 = (): SetForm => ({
  name: "Thủ công mỹ nghệ | Handicrafts",
  group: householdCrafts,
  leads: [industryAndTrade, agricultureAndEnvironment],
  rejected: rejectedDossier,
  A: [
    ["1", production, 19],
    ["1.1", materials],
    ["1.2", valueOfCrafts],
    ["1.3", capacity],
    ["1.4", linkage, "0 1 2**** 4*****"],
    ["1.5", environment, "1**** 2 4"],
    ["1.6", sustainableTechnology],
    ["2", development, 9],
    ["2.1", idea, "0 1 2 4****"],
    ["2.2", labelling, "1*** 3 4****"],
    ["2.3", bilingualLabel],
    ...communityRows,
  ],
  B: [...marketingRows, ...storyRows],
  C: [
    ["6", indicators, 21],
    ["6.1", workmanship],
    ["6.2", design],
    ["6.3", integratedValue, "0 1 2 3"],
    ["6.4", functions],
    ["6.5", materialsOfCrafts],
    ["7", declarationOfCrafts],
    ["8", assurance],
    ["9", globalMarket, "1 3 5"],
  ],
  grounds: {
    "5.3": storyContent,
    "6.2": infringement,
    "7": testReport,
  },
});
