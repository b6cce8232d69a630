import { type Place, places } from "../../../kernel/place.js";

/** What a dossier asks for: a first evaluation (đánh giá lần đầu), an upgrade (nâng hạng), a re-evaluation (đánh giá lại). */
export type Filing = "first" | "upgrade" | "re-evaluation";

/** The last day on which a dossier filed under the rules before may still be decided by them. */
export interface LastDay extends Place {
  readonly day: string;
}

/**
 * What becomes of an undecided dossier when a regime begins: nothing changes for its form (`same-form`), it keeps
 * the form it was filed under until a last day (`until`), or no transitional provision is known (`unknown`).
 */
export type Transition =
  | { readonly effect: "same-form" | "unknown" }
  | { readonly effect: "until"; readonly last: Readonly<Record<Filing, LastDay>> };

const decision26 = places("26/2026/QĐ-TTg", "official");
const sixtyDays: LastDay = { ...decision26("12", "2", "a"), day: "2026-07-21" };
const thirtyDays: LastDay = { ...decision26("12", "2", "b"), day: "2026-06-21" };

/** By the regime that begins. */
export const transitions: Readonly<Record<string, Transition>> = {
  "ocop.decision-781-2020": { effect: "unknown" },
  "ocop.decision-148-2023": { effect: "unknown" },
  "ocop.decision-1489-2025": { effect: "same-form" },
  "ocop.decision-26-2026": {
    effect: "until",
    last: { first: sixtyDays, upgrade: sixtyDays, "re-evaluation": thirtyDays },
  },
};
