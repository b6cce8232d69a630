import { type Branded, brand } from "../kernel/brand.js";
import type { Given } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import type { ClassificationFacts, LandForKind } from "./kind-inputs.js";
import { readHectares } from "./land.js";

/** Facts on the kinds of a cluster, read: areas in units of 0.01 m²; `undefined` where not given. */
export interface KindFacts {
  readonly industrial: number | undefined;
  readonly craftVillage: number | undefined;
  readonly specialised: number | undefined;
  readonly supporting: number | undefined;
  readonly highTech: number | undefined;
  readonly traditionalCraft: boolean | undefined;
  readonly recognisedCraft: boolean | undefined;
  readonly forCraftVillage: boolean | undefined;
  readonly circularEconomy: boolean | undefined;
  readonly cleanerProduction: boolean | undefined;
  readonly symbiosis: boolean | undefined;
}

/** Facts on the kinds of a cluster that were checked once and can be judged many times. */
export type ParsedClassification = Branded<KindFacts, "classification">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildClassification(input: ClassificationFacts, faults: Faults): ParsedClassification {
  const industrial = readHectares(input.industrialHa, "industrialHa", faults);
  if (industrial === 0) faults.add("industrialHa", "not-positive");
  const land = (kind: Given<LandForKind>, path: string): number | undefined => {
    const units = readHectares(kind?.landHa, path, faults);
    if (units !== undefined && industrial !== undefined && units > industrial) {
      faults.add(path, "beyond-whole");
    }
    return units;
  };
  const { craftVillage: village, ecological } = input;
  return brand<"classification", KindFacts>({
    industrial,
    craftVillage: land(village, "craftVillage.landHa"),
    specialised: land(input.specialised, "specialised.landHa"),
    supporting: land(input.supporting, "supporting.landHa"),
    highTech: land(input.highTech, "highTech.landHa"),
    traditionalCraft: village?.traditionalCraft ?? undefined,
    recognisedCraft: village?.recognisedCraft ?? undefined,
    forCraftVillage: village?.forCraftVillage ?? undefined,
    circularEconomy: ecological?.circularEconomy ?? undefined,
    cleanerProduction: ecological?.cleanerProduction ?? undefined,
    symbiosis: ecological?.symbiosis ?? undefined,
  });
}
