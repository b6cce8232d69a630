import type { Given } from "../kernel/input.js";
import type { CertifiedStars } from "./regimes/authorities.js";

/** Something that happened to the recognition of a product. */
export type ProductEvent =
  /** First recognition, or recognition anew after the one before had ended (công nhận). */
  | { readonly kind: "recognised"; readonly on: string; readonly stars: CertifiedStars }
  /** A higher tier while a certificate runs (nâng hạng). */
  | { readonly kind: "upgraded"; readonly on: string; readonly stars: CertifiedStars }
  /** Recognised again after a re-evaluation (công nhận lại); the tier may be another. */
  | { readonly kind: "reRecognised"; readonly on: string; readonly stars: CertifiedStars }
  /** The certificate was withdrawn (thu hồi). */
  | { readonly kind: "withdrawn"; readonly on: string }
  /** The first day on which the certificate was no longer valid (hết hạn). */
  | { readonly kind: "expired"; readonly on: string };

/** The recognition of one product, event by event, oldest first; days are written `YYYY-MM-DD`. */
export interface HistoryFacts {
  readonly events?: Given<readonly ProductEvent[]>;
}

/** The day up to which a history is told. */
export interface HistoryOptions {
  /** The day at which the state is asked for, `YYYY-MM-DD`; no event may be later. */
  readonly asOf: string;
}
