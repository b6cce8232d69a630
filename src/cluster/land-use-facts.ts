import { type Branded, brand } from "../kernel/brand.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { Faults } from "../kernel/read.js";
import { readHectares } from "./land.js";
import type { ClusterLandUseFacts } from "./land-use-inputs.js";

/** Facts on the use of a cluster's land, read: areas in units of 0.01 m²; `undefined` where not given. */
export interface ClusterLandUse {
  readonly area: number | undefined;
  readonly services: number | undefined;
  readonly greenery: number | undefined;
  readonly technical: number | undefined;
  readonly traffic: number | undefined;
  readonly residents: boolean | undefined;
  readonly adjoinsAnother: boolean | undefined;
  readonly linked: boolean | undefined;
}

/** Facts on the use of a cluster's land that were checked once and can be judged many times. */
export type ParsedLandUse = Branded<ClusterLandUse, "land-use">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildLandUseFacts(input: ClusterLandUseFacts, faults: Faults): ParsedLandUse {
  const area = readHectares(input.areaHa, "areaHa", faults);
  if (area === 0) faults.add("areaHa", "not-positive");
  const part = (given: Given<Numeric>, path: string): number | undefined => {
    const units = readHectares(given, path, faults);
    if (units !== undefined && area !== undefined && units > area) faults.add(path, "beyond-whole");
    return units;
  };
  return brand<"land-use", ClusterLandUse>({
    area,
    services: part(input.servicesHa, "servicesHa"),
    greenery: part(input.greeneryHa, "greeneryHa"),
    technical: part(input.technicalHa, "technicalHa"),
    traffic: part(input.trafficHa, "trafficHa"),
    residents: input.residents ?? undefined,
    adjoinsAnother: input.adjoinsAnother ?? undefined,
    linked: input.linked ?? undefined,
  });
}
