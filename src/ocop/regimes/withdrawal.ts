import { type Place, places } from "../../kernel/place.js";
import { decision26 } from "./regimes.js";

/** Why a certificate is withdrawn. */
export type WithdrawalGround =
  | "untrueDossier"
  | "criteriaNoLongerMet"
  | "lawViolated"
  | "markMisused"
  | "productionStopped"
  | "otherConclusion";

/** The grounds on which certificates are withdrawn under a regime. */
export interface WithdrawalTerms {
  readonly regime: string;
  readonly place: Place;
  readonly grounds: readonly { readonly ground: WithdrawalGround; readonly place: Place }[];
}

const at = places("26/2026/QĐ-TTg", "official");

/** The grounds of each regime whose text was obtained. */
export const withdrawalTerms: readonly WithdrawalTerms[] = [
  {
    regime: decision26.id,
    place: at("8", "1"),
    grounds: [
      { ground: "untrueDossier", place: at("8", "1", "a") },
      { ground: "criteriaNoLongerMet", place: at("8", "1", "b") },
      { ground: "lawViolated", place: at("8", "1", "c") },
      { ground: "markMisused", place: at("8", "1", "d") },
      { ground: "productionStopped", place: at("8", "1", "đ") },
      { ground: "otherConclusion", place: at("8", "1", "e") },
    ],
  },
];
