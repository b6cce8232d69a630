import { addDays } from "../calendar/add-days.js";
import { earliestDay, latestDay } from "../calendar/day.js";
import { yearOf } from "../calendar/parts.js";
import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { figureUnits } from "../quantity/amount-source.js";
import type { Measure } from "../quantity/decimal.js";
import { percentMeasure } from "../quantity/percent.js";
import type { DossierFacts } from "./dossier-inputs.js";
import type { Budget } from "./inputs.js";
import type { SupportItem } from "./items.js";
import type { Loose } from "./loose.js";
import { type DossierChange, type DossierStage, settlement, stages } from "./regimes/procedure.js";
import { readNumber } from "./support-facts.js";

/** A file, read; `undefined` where not given. */
export interface Dossier {
  readonly stage: DossierStage;
  readonly budget: Budget | undefined;
  readonly item: SupportItem | undefined;
  readonly papers: Flags;
  readonly circumstances: Flags;
  readonly planYear: number | undefined;
  readonly filedOn: string | undefined;
  readonly directed: boolean | undefined;
  /** The last day after the acceptance by the count alone. */
  readonly nominal: string | undefined;
  readonly dueOn: string | undefined;
  readonly settledOn: string | undefined;
  /** In ten-thousandths of a percent. */
  readonly workDone: number | undefined;
  readonly change: DossierChange | undefined;
}

/** Facts answered yes or no, by name. */
export type Flags = Readonly<Record<string, boolean | null | undefined>>;

/** A file that was checked once and can be judged many times. */
export type ParsedDossier = Branded<Dossier, "dossier">;

/** Years whose neighbours the calendar reckons with, too. */
const yearMeasure: Measure = { places: 0, most: yearOf(latestDay) - 1, negative: false };
const firstYear = yearOf(earliestDay) + 1;

/** Builds a file out of input of the right shape. */
export function buildDossier(input: Loose<DossierFacts>, faults: Faults): ParsedDossier {
  const stage = input.stage ?? undefined;
  if (stage === undefined) faults.add("stage", "missing");
  const papers = input.papers ?? {};
  const known = new Set(
    stage === undefined ? [] : stages[stage].flatMap(({ rules }) => rules.map(([paper]) => paper)),
  );
  for (const paper of Object.keys(papers)) {
    if (stage !== undefined && ![...known].some((name) => name === paper))
      faults.add(`papers.${paper}`, "conflict");
  }
  const planYear = readNumber(input.planYear, "planYear", yearMeasure, faults);
  if (planYear !== undefined && planYear < firstYear) faults.add("planYear", "conflict");
  const acceptedOn = readDay(input.acceptedOn, "acceptedOn", faults);
  const filedOn = readDay(input.filedOn, "filedOn", faults);
  const dueOn = readDay(input.dueOn, "dueOn", faults);
  const settledOn = readDay(input.settledOn, "settledOn", faults);
  const nominal = acceptedOn === undefined ? undefined : addDays(acceptedOn, figureUnits(settlement.days, 0));
  const ordered = (path: string, earlier: string | undefined, later: string | undefined) => {
    if (earlier !== undefined && later !== undefined && later < earlier) faults.add(path, "out-of-order");
  };
  ordered("dueOn", nominal, dueOn);
  ordered("settledOn", acceptedOn, settledOn);
  if (stage === "settlement") ordered("filedOn", acceptedOn, filedOn);
  return brand<"dossier", Dossier>({
    stage: stage ?? "project",
    budget: input.budget ?? undefined,
    item: input.item ?? undefined,
    papers,
    circumstances: input.circumstances ?? {},
    planYear,
    filedOn,
    directed: input.directedOtherwise ?? undefined,
    nominal,
    dueOn,
    settledOn,
    workDone: readNumber(input.workDonePercent, "workDonePercent", percentMeasure, faults),
    change: input.change ?? undefined,
  });
}
