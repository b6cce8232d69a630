import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { CertifiedStars } from "./regimes/authorities.js";
import type { StepId } from "./regimes/periods.js";
import type { ScheduleFacts } from "./schedule-inputs.js";

/** A step on its way: the day that its period runs from, and when it was done. */
export interface StartedStep {
  readonly id: StepId;
  /** Path of the day that it runs from. */
  readonly path: string;
  readonly from: string;
  readonly doneOn: string | null;
}

/** The steps of one product that have begun, read. */
export interface ScheduleDays {
  readonly steps: readonly StartedStep[];
  readonly stars: CertifiedStars | undefined;
}

/** Days of a product that were checked once and can be scheduled many times. */
export type ParsedSchedule = Branded<ScheduleDays, "ocop-schedule">;

const pairs = [
  { id: "screening", start: "communeReceivedOn", done: "proposedOn" },
  { id: "re-evaluation", start: "reEvaluationReceivedOn", done: "reEvaluatedOn" },
  { id: "withdrawal", start: "concludedOn", done: "withdrawnOn" },
] as const;

/** Builds the days, from input of the right shape: a step is done after it began. */
export function buildSchedule(input: ScheduleFacts, faults: Faults): ParsedSchedule {
  const steps: StartedStep[] = [];
  for (const { id, start, done } of pairs) {
    const from = readDay(input[start], start, faults);
    const doneOn = readDay(input[done], done, faults) ?? null;
    if (from !== undefined && doneOn !== null && doneOn < from) faults.add(done, "out-of-order");
    if (from !== undefined) steps.push({ id, path: start, from, doneOn });
    else if (doneOn !== null) faults.add(start, "missing");
  }
  const given = pairs.some(({ start, done }) => (input[start] ?? input[done] ?? null) !== null);
  if (!given) faults.add(pairs[0].start, "missing");
  return brand<"ocop-schedule", ScheduleDays>({ steps, stars: input.stars ?? undefined });
}
