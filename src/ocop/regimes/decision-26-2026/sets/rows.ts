import type { Row } from "../../../form.js";
import {
  community,
  distribution,
  distributionTeam,
  growth,
  intellectualProperty,
  localIdentity,
  localLabour,
  marketing,
  organisationForm,
  productStory,
  promotion,
  representative,
  story,
  storyStructure,
} from "../criteria/index.js";

/** 3, in every set of goods but 7 (3.1) and 10 (3.5). */
export const communityRows: readonly Row[] = [
  ["3", community, 12],
  ["3.1", organisationForm],
  ["3.2", representative],
  ["3.3", localLabour],
  ["3.4", growth],
  ["3.5", intellectualProperty],
];

/** 4, in every set of goods but 13 (4.2, 4.3), 24 and 25 (4.1). */
export const marketingRows: readonly Row[] = [
  ["4", marketing, 13],
  ["4.1", distribution],
  ["4.2", distributionTeam],
  ["4.3", promotion],
];

/** 5, in every set of goods. */
export const storyRows: readonly Row[] = [
  ["5", story, 12],
  ["5.1", productStory],
  ["5.2", storyStructure],
  ["5.3", localIdentity],
];
