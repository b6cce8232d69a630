import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Completion, ScheduleFacts } from "./schedule-inputs.js";

/** The days of one dossier, read; `undefined` where they have not come or were not given. */
export interface ScheduleDays {
  readonly requestedOn: string | undefined;
  readonly noticedOn: string | undefined;
  readonly receivedOn: string | undefined;
  readonly completions: readonly { readonly from: string; readonly to: string | null }[];
  readonly reportedOn: string | undefined;
  readonly decidedOn: string | undefined;
}

/** Days of a dossier that were checked once and can be scheduled many times. */
export type ParsedSchedule = Branded<ScheduleDays, "schedule">;

/** The days as they come from the schema: the first day of a completion may be missing, too. */
interface GivenDays extends Omit<ScheduleFacts, "completions"> {
  readonly completions?: Given<readonly Partial<Record<keyof Completion, Given<string>>>[]>;
}

/** Builds the days, from input of the right shape: each must exist, and they must come in the order of the steps. */
export function buildSchedule(input: GivenDays, faults: Faults): ParsedSchedule {
  const receivedOn = readDay(input.receivedOn, "receivedOn", faults);
  const days: ScheduleDays = {
    requestedOn: readDay(input.requestedOn, "requestedOn", faults),
    noticedOn: readDay(input.noticedOn, "noticedOn", faults),
    receivedOn,
    completions: readCompletions(input.completions ?? [], receivedOn, faults),
    reportedOn: readDay(input.reportedOn, "reportedOn", faults),
    decidedOn: readDay(input.decidedOn, "decidedOn", faults),
  };
  let last = "";
  for (const name of order) {
    const day = days[name];
    if (day === undefined) continue;
    if (day < last) faults.add(name, "out-of-order");
    last = day;
  }
  return brand<"schedule", ScheduleDays>(days);
}

const order = ["requestedOn", "noticedOn", "receivedOn", "reportedOn", "decidedOn"] as const;

/** Spells come one after another, and only the last may still run. */
function readCompletions(
  given: NonNullable<GivenDays["completions"]>,
  receivedOn: string | undefined,
  faults: Faults,
): ScheduleDays["completions"] {
  const completions: { from: string; to: string | null }[] = [];
  let free: string | null = receivedOn ?? "";
  for (const [index, spell] of given.entries()) {
    const at = `completions[${index}]`;
    const from = readDay(spell.from, `${at}.from`, faults);
    const to = readDay(spell.to, `${at}.to`, faults) ?? null;
    if (spell.from === undefined || spell.from === null) faults.add(`${at}.from`, "missing");
    if (from === undefined) continue;
    if (free === null || from <= free) faults.add(`${at}.from`, "out-of-order");
    else if (to !== null && to < from) faults.add(`${at}.to`, "out-of-order");
    else completions.push({ from, to });
    free = to;
  }
  return completions;
}
