import type { Row } from "../../../form.js";
import {
  community,
  distributionTeam,
  globalMarket,
  instructions,
  marketing,
  safetyTestResults,
  story,
  uniqueness,
} from "../../decision-26-2026/criteria/index.js";
import {
  accounting,
  assuranceByCertificate,
  declarationAndTests,
  declaredStandard,
  distributionByDistrict,
  districtLabour,
  documentedStory,
  elementsOfStory,
  growthOfProfit,
  identityOfStory,
  organisationByMembers,
  promotionActivities,
  trademark,
  womanOrMinority,
} from "../criteria/index.js";

/** 3, in every set of goods. */
export const communityRows: readonly Row[] = [
  ["3", community, 12],
  ["3.a", organisationByMembers],
  ["3.b", womanOrMinority],
  ["3.c", districtLabour],
  ["3.d", growthOfProfit],
  ["3.đ", accounting],
  ["3.e", trademark],
];

/** 4, in every set of goods but 1, 23, 24 and 25 (4.a). */
export const marketingRows: readonly Row[] = [
  ["4", marketing, 13],
  ["4.a", distributionByDistrict],
  ["4.b", distributionTeam, "0 1 3 4"],
  ["4.c", promotionActivities],
];

/** 5, in every set of goods. */
export const storyRows: readonly Row[] = [
  ["5", story, 12],
  ["5.a", documentedStory],
  ["5.b", identityOfStory],
  ["5.c", elementsOfStory],
];

/** 7 to 11, in most sets of processed food, tea and coffee. */
export const foodQualityRows: readonly Row[] = [
  ["7", uniqueness],
  ["8", declarationAndTests, 4],
  ["8.a", declaredStandard],
  ["8.b", safetyTestResults, "0 1 2"],
  ["9", assuranceByCertificate],
  ["10", instructions, "1 2*****"],
  ["11", globalMarket],
];
