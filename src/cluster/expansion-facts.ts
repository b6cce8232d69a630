import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { Amount } from "../quantity/amount.js";
import {
  buildInvestor,
  buildLandUse,
  type Investor,
  type LandUse,
  readAmount,
} from "./establishment-facts.js";
import { expansionFields as fields } from "./fields.js";
import type { ExpansionFacts } from "./inputs.js";
import { type Land, readLand } from "./land.js";
import { sumOf } from "./land-bounds.js";
import { gapsOfLand, type LandSummary, summarise } from "./land-summary.js";

/** Facts on an expansion, read: numbers in whole units; `undefined` where not given. */
export interface Expansion {
  readonly areaAfter: Amount | undefined;
  readonly landUse: LandUse;
  readonly investor: Investor;
  readonly land: Land;
  readonly summary: LandSummary;
  readonly demand: number | undefined;
  readonly internalRoads: boolean | undefined;
  readonly waterSupply: boolean | undefined;
  readonly wastewater: boolean | undefined;
  readonly solidWaste: boolean | undefined;
  readonly fireSafety: boolean | undefined;
  readonly formedBeforeDecision105: boolean | undefined;
}

/** Facts on an expansion that were checked once and can be assessed many times. */
export type ParsedExpansion = Branded<Expansion, "expansion">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildExpansion(input: ExpansionFacts, faults: Faults): ParsedExpansion {
  const { worksInUse: works } = input;
  const land = readLand(input.land ?? {}, "land.", faults);
  const demand = readAmount(input.demandHa, "demandHa", faults);
  return brand<"expansion", Expansion>({
    areaAfter: readAmount(input.areaAfterHa, "areaAfterHa", faults),
    landUse: buildLandUse(input.landUse),
    investor: buildInvestor(input.investor),
    land,
    summary: summarise([land], sumOf([land]), (wanted) => gapsOfLand(land, wanted, fields.land)),
    demand: demand?.units,
    internalRoads: works?.internalRoads ?? undefined,
    waterSupply: works?.waterSupply ?? undefined,
    wastewater: works?.wastewater ?? undefined,
    solidWaste: works?.solidWaste ?? undefined,
    fireSafety: works?.fireSafety ?? undefined,
    formedBeforeDecision105: input.formedBeforeDecision105 ?? undefined,
  });
}
