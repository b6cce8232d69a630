import type { Figure } from "../../kernel/figure.js";
import { figure, type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree68 } from "./decree-68-2017.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** Who must act. */
export type Actor = "district" | "commune" | "applicants" | "provincialDepartment" | "provincialCommittee";

/** The steps of establishing or expanding a cluster. */
export type StepId = "notice" | "reception" | "preparation" | "appraisal" | "decision";

/** The event that a step's period runs from. */
export type StepStart = "first-request" | "notice" | "end-of-reception" | "complete-dossier" | "report";

/** One step: who acts, from which event, within how many days or working days. */
export interface StepTerms {
  readonly id: StepId;
  readonly actor: Actor;
  readonly starts: StepStart;
  readonly within: Figure;
}

function step(
  id: StepId,
  actor: Actor,
  starts: StepStart,
  length: string,
  unit: "day" | "working-day",
  place: Place,
): StepTerms {
  return { id, actor, starts, within: figure(length, unit, place) };
}

const at68 = places("68/2017/NĐ-CP", "single-source");
const at32 = places("32/2024/NĐ-CP", "official");
const at303 = places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" });

/** The article on the procedure (trình tự) in the decree in force. */
export const procedureArticle: Place = at32("10");

/** Decree 32/2024/NĐ-CP, Điều 10; the local authority is the one of the day. */
function decree32Steps(local: "district" | "commune"): readonly StepTerms[] {
  return [
    step("notice", local, "first-request", "5", "working-day", at32("10", "1")),
    step("reception", "applicants", "notice", "15", "day", at32("10", "1")),
    step("preparation", local, "end-of-reception", "5", "working-day", at32("10", "2")),
    step("appraisal", "provincialDepartment", "complete-dossier", "25", "day", at32("10", "3")),
    step("decision", "provincialCommittee", "report", "7", "working-day", at32("10", "4")),
  ];
}

/** The steps of each regime, by its id; of regimes that are missing here no text was obtained. */
export const procedures: Readonly<Record<string, readonly StepTerms[]>> = {
  [decree68.id]: [
    step("preparation", "district", "first-request", "5", "working-day", at68("12", "2")),
    step("appraisal", "provincialDepartment", "complete-dossier", "15", "working-day", at68("12", "3")),
    step("decision", "provincialCommittee", "report", "5", "working-day", at68("12", "4")),
  ],
  [decree32.id]: decree32Steps("district"),
  [decree139.id]: decree32Steps("commune"),
  [decree303.id]: [
    step("notice", "commune", "first-request", "2", "working-day", at303("10", "1")),
    step("reception", "applicants", "notice", "5", "working-day", at303("10", "1")),
    step("preparation", "commune", "end-of-reception", "5", "working-day", at303("10", "2")),
    step("appraisal", "provincialDepartment", "complete-dossier", "20", "working-day", at303("10", "3")),
    step("decision", "provincialCommittee", "report", "5", "working-day", at303("10", "4")),
  ],
};
