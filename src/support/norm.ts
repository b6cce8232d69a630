import type { Figure } from "../kernel/figure.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Term } from "./term.js";

/** What a part of a norm is called, in steps and findings. */
export interface Naming {
  /** Last part of the finding's id, and the name of the step. */
  readonly name: string;
  readonly label: Text;
}

/** Lifts the cap of a unit to a percentage of it: 150 for one and a half times. */
export interface Raise {
  readonly naming: Naming;
  readonly figure: Figure;
}

/** A norm of the form "at most this share of the eligible cost, and not over so much for each unit". */
export interface SupportNorm {
  readonly place: Place;
  /** Share of the eligible cost, in percent. */
  readonly rate: Term;
  /** Đồng for each unit. */
  readonly cap: Term;
  /** Lifts the cap in every case, e.g. for a technology line; `null` where nothing does. */
  readonly always: Raise | null;
  /** Lifts the cap where the claim is raised, e.g. for a priority project; `null` where nothing may. */
  readonly claimed: Raise | null;
  /** Whether the support pays for a cost, which it then cannot exceed; a prize does not. */
  readonly paysCost: boolean;
}
