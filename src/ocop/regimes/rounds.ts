import { type Place, places } from "../../kernel/place.js";
import { decision26 } from "./regimes.js";

/** The levels that hold evaluation rounds (đợt đánh giá). */
export type RoundLevel = "province" | "centre";

/** A round that is held every year; both days are days of the year, `MM-DD`, and the text says "before" (trước ngày) them. */
export interface RoundTerms {
  readonly regime: string;
  readonly level: RoundLevel;
  readonly number: 1 | 2;
  /** Dossiers proposed before this day take part. */
  readonly proposedBefore: string;
  /** The round is held before this day. */
  readonly heldBefore: string;
  readonly place: Place;
}

const at = places("26/2026/QĐ-TTg", "official");
const province = { regime: decision26.id, level: "province", place: at("5", "1") } as const;
const centre = { regime: decision26.id, level: "centre", place: at("5", "2") } as const;

/** The article on rounds. */
export const roundPlace: Place = at("5");

/** The rounds that each regime demands; more may be held. */
export const roundTerms: readonly RoundTerms[] = [
  { ...province, number: 1, proposedBefore: "04-30", heldBefore: "06-30" },
  { ...province, number: 2, proposedBefore: "10-30", heldBefore: "12-30" },
  { ...centre, number: 1, proposedBefore: "07-30", heldBefore: "09-30" },
  { ...centre, number: 2, proposedBefore: "01-30", heldBefore: "03-30" },
];
