import type { Checked } from "vn-rural-industry";
import { isDecided } from "vn-rural-industry";
import type { EntryFacts } from "vn-rural-industry/award";
import type { CraftVillageFacts } from "vn-rural-industry/craft";
import { type SheetFacts, sheetForm } from "vn-rural-industry/ocop";

/** A day of the decision and the circular in force. */
export const newDay = "2026-09-01";

/** Published totals of OCOP sheets, at and around the borders of the tiers. */
export const totals = [92.5, 90, 89.99, 70, 69.5, 50, 49.9, 30].map((total) => ({ total }));

/** Machinery on both sides of the point where the cap begins to bind. */
export const caps = [540_000_000, 600_000_000, 600_000_001, 1_250_000_000].map((eligibleCostDong) => ({
  item: "machinery" as const,
  budget: "national" as const,
  eligibleCostDong,
  units: 1,
  priority: false,
}));

/** What was read; a fault here is a mistake of the benchmark. */
export function factsOf<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

const form = sheetForm(13, { on: newDay });
if (!isDecided(form)) throw new Error("the decision in force has this form");

/** A complete sheet: every criterion at its best option. */
export const full: SheetFacts = {
  set: 13,
  options: Object.fromEntries(
    form.outcome.criteria.map(({ code, options }) => [code, options.at(-1)?.letter ?? "none"]),
  ),
  grounds: [],
};

/** A complete sheet of four stars, with several ways to five. */
export const modest: SheetFacts = {
  ...full,
  options: {
    ...full.options,
    ...{ "1.3": "b", "1.5": "c", "3.1": "b", "4.1": "c", "4.3": "c", "7": "c", "9": "b", "11": "b" },
  },
};

/** A village of which everything is known. */
export const village: CraftVillageFacts = {
  households: { total: 1000, takingPart: 240 },
  stableYears: 3,
  environment: {
    protectionPlan: true,
    selfManagedBody: true,
    drainage: true,
    centralTreatment: "none",
    gatheringPoint: true,
    transportPlan: false,
  },
};

/** An entry in a provincial round of which everything that matters is known. */
export const entry: EntryFacts = {
  level: "province",
  establishment: {
    legalForm: "cooperative",
    lawfullySetUp: true,
    producesDirectly: true,
    place: { unit: "commune", centrallyRunCity: false, recognisedCraftVillage: false },
  },
  product: {
    form: "single",
    group: "processed",
    industrial: true,
    ownMake: true,
    conformity: {
      intellectualProperty: true,
      industrialProperty: true,
      quality: true,
      occupationalSafety: true,
      foodSafety: true,
      environment: true,
    },
    seriesProduction: true,
    oneOff: false,
    meetsDemand: true,
  },
  certificates: [{ level: "commune", issuedOn: "2026-01-15" }],
  lowerLevel: { requested: true, listed: true, roundHeld: true },
};
