import type { Given } from "../kernel/input.js";

/** What was found on a certified product, ground by ground (trường hợp thu hồi). */
export interface WithdrawalFacts {
  /** Untrue information or a forged dossier at registration. */
  readonly untrueDossier?: Given<boolean>;
  /** By a conclusion of inspection the product no longer meets the criteria. */
  readonly criteriaNoLongerMet?: Given<boolean>;
  /** By a conclusion it violates the law on quality, food safety, environment, intellectual property or labelling. */
  readonly lawViolated?: Given<boolean>;
  /** The OCOP mark is used wrongly, so that it misleads. */
  readonly markMisused?: Given<boolean>;
  /** The product is no longer made. */
  readonly productionStopped?: Given<boolean>;
  /** Another conclusion of a competent body that recognition cannot go on. */
  readonly otherConclusion?: Given<boolean>;
}
