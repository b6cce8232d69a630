import type { Given, Numeric } from "../kernel/input.js";
import type { ScoreGroup } from "./regimes/investor.js";

/** Something for each of the four groups of criteria. */
export type ByGroup<Thing> = { readonly [Group in ScoreGroup]?: Given<Thing> };

/**
 * The marks of one council member for one candidate, in points: for each group its total, its parts, or both, which
 * then must agree.
 */
export interface ScoreSheet extends ByGroup<Numeric> {
  /** Who gave the marks; nobody marks a candidate twice. */
  readonly member?: Given<string>;
  /** The marks for the sub-criteria of a group, in their order. */
  readonly parts?: Given<ByGroup<readonly Given<Numeric>[]>>;
}

/** A sub-criterion that the council agreed on, within a group. */
export interface SubCriterion {
  readonly name?: Given<string>;
  /** The most points for it; together not over the ceiling of the group. */
  readonly most?: Given<Numeric>;
}

/** An enterprise, cooperative or organisation that asks to be the infrastructure investor. */
export interface InvestorCandidate {
  /** Its name; required, and no two alike. */
  readonly name?: Given<string>;
  /** Its dossier for establishing or expanding the cluster meets the decree: only then it is scored. */
  readonly dossierMeetsDecree?: Given<boolean>;
  /** One sheet for each member who marks; a list given is complete. */
  readonly sheets?: Given<readonly ScoreSheet[]>;
}

/** What the council has before it. */
export interface InvestorSelectionFacts {
  /** The sub-criteria agreed on, where there are some. */
  readonly subCriteria?: Given<ByGroup<readonly SubCriterion[]>>;
  readonly candidates?: Given<readonly InvestorCandidate[]>;
  /** Name of the candidate whom the chair of the council proposes where several share the highest score. */
  readonly chairProposal?: Given<string>;
  /** The infrastructure is built in public-private partnership (đối tác công tư); asked until 30 April 2024. */
  readonly publicPrivatePartnership?: Given<boolean>;
}
