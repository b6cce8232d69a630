import type { Figure } from "../../kernel/figure.js";
import { figure, type Place, places } from "../../kernel/place.js";
import { decision26 } from "./regimes.js";

/** The steps that the decision gives somebody a fixed time for. */
export type StepId = "screening" | "re-evaluation" | "withdrawal";

/** How long a step may take, and the event that its period runs from. */
export interface StepTerms {
  readonly regime: string;
  readonly id: StepId;
  readonly starts: "dossier-received" | "complete-dossier" | "conclusion";
  readonly within: Figure;
}

const at = places("26/2026/QĐ-TTg", "official");

function step(
  id: StepId,
  starts: StepTerms["starts"],
  length: string,
  unit: Figure["unit"],
  place: Place,
): StepTerms {
  return { regime: decision26.id, id, starts, within: figure(length, unit, place) };
}

/** The article on the procedure (trình tự). */
export const procedurePlace: Place = at("7");

/** The periods of each regime whose text was obtained. */
export const periods: readonly StepTerms[] = [
  step("screening", "dossier-received", "15", "working-day", at("7", "2")),
  step("re-evaluation", "complete-dossier", "45", "day", at("7", "6", "g")),
  step("withdrawal", "conclusion", "15", "day", at("8", "4")),
];
