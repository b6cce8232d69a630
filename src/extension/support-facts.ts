import { type Branded, brand } from "../kernel/brand.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { Value } from "../kernel/value.js";
import { type Measure, readScaled } from "../quantity/decimal.js";
import { dongMeasure } from "../quantity/dong.js";
import { faultIssue } from "../quantity/fault.js";
import type { Claim } from "../support/claim.js";
import type { Budget, InterestYear, SupportFacts } from "./inputs.js";
import { indexOfItem, itemEntries } from "./items.js";
import type { Loose } from "./loose.js";
import { provinceKey } from "./province-key.js";

/** Interest of one year, read. */
export interface Interest {
  readonly paid: number | undefined;
  readonly reference: number | undefined;
}

/** What support is asked for, read: numbers in whole units; `undefined` where not given. */
export interface Support extends Claim {
  /** Where the facts stand in the caller's input: nothing, or a path with a point at its end. */
  readonly at: string;
  /** Place of the item in the list of items. */
  readonly index: number;
  readonly budget: Budget | undefined;
  /** The province as it is compared. */
  readonly province: string | undefined;
  readonly vat: number | undefined;
  readonly interest: readonly Interest[] | undefined;
  readonly capital: number | undefined;
}

/** Facts on support that were checked once and can be reckoned many times. */
export type ParsedSupport = Branded<Support, "support">;

/** The most units, so that every product stays exact: a limit of the library. */
export const unitsMeasure: Measure = { places: 0, most: 100_000, negative: false };

/** Builds the facts that a cap is reckoned from, out of input of the right shape. */
export function buildSupport(input: Loose<SupportFacts>, faults: Faults, at = ""): ParsedSupport {
  const index = indexOfItem.get(input.item ?? "") ?? -1;
  if ((input.item ?? undefined) === undefined) faults.add(`${at}item`, "missing");
  checkItem(input, index, faults, at);
  const cost = readNumber(input.eligibleCostDong, `${at}eligibleCostDong`, dongMeasure, faults);
  const vat = readNumber(input.vatDong, `${at}vatDong`, dongMeasure, faults);
  if (!Number.isSafeInteger((cost ?? 0) + (vat ?? 0))) faults.add(`${at}vatDong`, "too-large");
  const units = readNumber(input.units, `${at}units`, unitsMeasure, faults);
  if (units === 0) faults.note({ path: `${at}units`, code: "not-a-count", message: notACount });
  const raised = input.priority ?? undefined;
  return brand<"support", Support>({
    leastCost: cost ?? 0,
    mostCost: cost ?? Number.POSITIVE_INFINITY,
    cost: shown(cost, "dong"),
    leastUnits: units ?? 1,
    mostUnits: units ?? Number.POSITIVE_INFINITY,
    units: shown(units, "item"),
    raised,
    at,
    index,
    budget: input.budget ?? undefined,
    province: readProvince(input.province, `${at}province`, faults),
    vat,
    interest: readInterest(input.interestYears, `${at}interestYears`, faults),
    capital: readNumber(input.registeredCapitalDong, `${at}registeredCapitalDong`, dongMeasure, faults),
  });
}

const notACount = { vi: "Phải từ 1 trở lên.", en: "Must be at least 1." };

/** A fact that belongs to another item contradicts the item. */
function checkItem(input: Loose<SupportFacts>, index: number, faults: Faults, at: string): void {
  const entry = itemEntries[index];
  if (entry === undefined) return;
  const conflicts = (path: string, is: boolean) => {
    if (is) faults.add(`${at}${path}`, "conflict");
  };
  const line = input.technologyLine ?? undefined;
  const interest = entry.item === "relocationInterest";
  conflicts("unit", (input.unit ?? entry.unit) !== entry.unit);
  conflicts("technologyLine", line !== undefined && line !== (entry.item === "technologyLine"));
  conflicts("interestYears", !interest && (input.interestYears ?? undefined) !== undefined);
  // Interest has years in place of a cost, and a prize pays for none.
  const costless = interest || entry.unit === "product";
  conflicts("eligibleCostDong", costless && (input.eligibleCostDong ?? undefined) !== undefined);
  conflicts("vatDong", costless && (input.vatDong ?? undefined) !== undefined);
}

/** A number of the input in whole units; `undefined` when not given or faulty. */
export function readNumber(
  given: Given<Numeric>,
  path: string,
  measure: Measure,
  faults: Faults,
): number | undefined {
  if (given === undefined || given === null) return undefined;
  const units = readScaled(given, measure.places, measure);
  if (typeof units === "number") return units;
  faults.note(faultIssue(path, units, measure));
  return undefined;
}

function shown(units: number | undefined, unit: "dong" | "item"): Value | undefined {
  return units === undefined ? undefined : { kind: "number", value: String(units), unit };
}

function readProvince(given: Given<string>, path: string, faults: Faults): string | undefined {
  if (given === undefined || given === null) return undefined;
  const key = provinceKey(given);
  if (key === "") faults.add(path, "empty");
  return key;
}

function readInterest(
  given: Given<readonly InterestYear[]>,
  path: string,
  faults: Faults,
): readonly Interest[] | undefined {
  if (given === undefined || given === null) return undefined;
  let sum = 0;
  const years = given.map(({ paidDong, referenceDong }, year) => {
    const paid = readNumber(paidDong, `${path}[${year}].paidDong`, dongMeasure, faults);
    sum += paid ?? 0;
    return {
      paid,
      reference: readNumber(referenceDong, `${path}[${year}].referenceDong`, dongMeasure, faults),
    };
  });
  if (!Number.isSafeInteger(sum)) faults.add(path, "too-large");
  return years;
}
