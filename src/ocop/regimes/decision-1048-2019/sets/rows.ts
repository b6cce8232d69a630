import type { Row } from "../../../form.js";
import {
  community,
  development,
  distributionTeam,
  marketing,
  safetyTestResults,
  story,
} from "../../decision-26-2026/criteria/index.js";
import { declarationAndTests, documentedStory } from "../../decision-148-2023/criteria/index.js";
import {
  accountingSystem,
  controlOfFood,
  distributionAbroad,
  growthOfRevenue,
  localLabourOrIncome,
  localManagement,
  marketByRegion,
  organisationWithoutFarms,
  ownIdea,
  packagingStyle,
  promotionByWebsite,
  selfDeclaredStandard,
  simpleOrWholeStory,
  storyOfItsOwn,
  suitablePackaging,
} from "../criteria/index.js";

/** 2, in most sets of goods; the others have another packaging (2.2). */
export const developmentRows: readonly Row[] = [
  ["2", development, 8],
  ["2.1", ownIdea],
  ["2.2", suitablePackaging],
  ["2.3", packagingStyle],
];

/** 3, in every set of goods. */
export const communityRows: readonly Row[] = [
  ["3", community, 9],
  ["3.1", organisationWithoutFarms],
  ["3.2", localManagement],
  ["3.3", localLabourOrIncome],
  ["3.4", growthOfRevenue],
  ["3.5", accountingSystem],
];

/** 4, in every set of goods. */
export const marketingRows: readonly Row[] = [
  ["4", marketing, 15],
  ["4.1", distributionAbroad],
  ["4.2", distributionTeam, "0 1 3 5"],
  ["4.3", promotionByWebsite],
];

/** 5, in every set of goods. */
export const storyRows: readonly Row[] = [
  ["5", story, 10],
  ["5.1", documentedStory],
  ["5.2", storyOfItsOwn],
  ["5.3", simpleOrWholeStory],
];

/** 8 to 10, in most sets of processed food and drinks. */
export const foodQualityRows: readonly Row[] = [
  ["8", declarationAndTests, 5],
  ["8.1", selfDeclaredStandard],
  ["8.2", safetyTestResults, "0 1 2"],
  ["9", controlOfFood],
  ["10", marketByRegion],
];
