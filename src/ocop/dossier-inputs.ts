import type { Given, Numeric } from "../kernel/input.js";
import type { Paper, Receiver } from "./regimes/dossiers.js";
import type { Filing } from "./regimes/rating/transitions.js";

/** Which papers are in the dossier: `true` it is there and complete, `false` it is not. */
export type DossierPapers = { readonly [Name in Paper | "extraTests"]?: Given<boolean> };

/** An OCOP dossier (hồ sơ đánh giá, phân hạng): what it is for, whom it is handed to, and what it contains. */
export interface DossierFacts {
  /** First evaluation, upgrade, or re-evaluation. */
  readonly kind?: Given<Filing>;
  /** The commune, by the participant; the province, by the commune; the ministry, by the province for five stars. */
  readonly to?: Given<Receiver>;
  /** Whether the product is a tourism service: it has no samples. */
  readonly tourism?: Given<boolean>;
  /** Samples of the product that come with it. */
  readonly samples?: Given<Numeric>;
  /** One set on paper (01 bộ hồ sơ giấy). */
  readonly paperSet?: Given<boolean>;
  /** One electronic set (01 bộ hồ sơ điện tử). */
  readonly electronicSet?: Given<boolean>;
  /** Filed in the evaluation software: the electronic set has the force of paper. */
  readonly inSoftware?: Given<boolean>;
  /** Whether the province had extra tests made. */
  readonly extraTestsMade?: Given<boolean>;
  readonly papers?: Given<DossierPapers>;
}
