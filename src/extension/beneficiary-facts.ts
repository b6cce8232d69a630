import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { buildRuralEstablishment, type RuralEstablishment } from "../people/establishment-facts.js";
import type { Amount } from "../quantity/amount.js";
import type { Measure } from "../quantity/decimal.js";
import { dongMeasure } from "../quantity/dong.js";
import { readAmount, readUnits } from "../quantity/read-units.js";
import type { AreaDifficulty, BeneficiaryFacts, MaterialFacts } from "./beneficiary-inputs.js";
import type { Sector } from "./sector.js";

/** Facts on a beneficiary, read: `undefined` where not given. */
export interface Beneficiary {
  readonly establishment: RuralEstablishment;
  readonly cleanerProduction: boolean | undefined;
  readonly sustainableProduction: boolean | undefined;
  readonly infrastructureInvestor: boolean | undefined;
  readonly handicraftArtisan: boolean | undefined;
  readonly serviceProvider: boolean | undefined;
  readonly sectors: readonly Sector[] | undefined;
  readonly savesMinerals: boolean | undefined;
  readonly pollutingBrickKiln: boolean | undefined;
  readonly craftToPreserve: boolean | undefined;
  readonly area: {
    readonly remoteOrMinority: boolean | undefined;
    readonly poorDistrict: boolean | undefined;
    readonly newRuralPlan: boolean | undefined;
    readonly difficulty: AreaDifficulty | undefined;
  };
  readonly product: {
    readonly typical: boolean | undefined;
    readonly key: boolean | undefined;
    readonly ocopNamedLocally: boolean | undefined;
    readonly forExport: boolean | undefined;
    readonly onSupportingList: boolean | undefined;
    readonly traditionalCraftAtRisk: boolean | undefined;
  };
  readonly materials: Materials;
  readonly workers: Amount | undefined;
  readonly womenOwned: boolean | undefined;
}

/** Values of materials in đồng; the local part is never more than all. */
export interface Materials {
  readonly local: number | undefined;
  readonly total: number | undefined;
}

/** Facts on a beneficiary that were checked once and can be assessed many times. */
export type ParsedBeneficiary = Branded<Beneficiary, "beneficiary">;

const workerMeasure: Measure = { places: 0, most: Number.MAX_SAFE_INTEGER, negative: false };

/** Builds the facts that criteria read, from input of the right shape. */
export function buildBeneficiary(input: BeneficiaryFacts, faults: Faults): ParsedBeneficiary {
  const { area, product } = input;
  return brand<"beneficiary", Beneficiary>({
    establishment: buildRuralEstablishment(input.establishment, "establishment.", faults),
    cleanerProduction: input.cleanerProduction ?? undefined,
    sustainableProduction: input.sustainableProduction ?? undefined,
    infrastructureInvestor: input.infrastructureInvestor ?? undefined,
    handicraftArtisan: input.handicraftArtisan ?? undefined,
    serviceProvider: input.serviceProvider ?? undefined,
    sectors: readSectors(input.sectors, faults),
    savesMinerals: input.savesMinerals ?? undefined,
    pollutingBrickKiln: input.pollutingBrickKiln ?? undefined,
    craftToPreserve: input.craftToPreserve ?? undefined,
    area: {
      remoteOrMinority: area?.remoteOrMinority ?? undefined,
      poorDistrict: area?.poorDistrict ?? undefined,
      newRuralPlan: area?.newRuralPlan ?? undefined,
      difficulty: area?.difficulty ?? undefined,
    },
    product: {
      typical: product?.typical ?? undefined,
      key: product?.key ?? undefined,
      ocopNamedLocally: product?.ocopNamedLocally ?? undefined,
      forExport: product?.forExport ?? undefined,
      onSupportingList: product?.onSupportingList ?? undefined,
      traditionalCraftAtRisk: product?.traditionalCraftAtRisk ?? undefined,
    },
    materials: readMaterials(input.materials ?? {}, faults),
    workers: readAmount(input.workers, "workers", "person", workerMeasure, faults),
    womenOwned: input.womenOwned ?? undefined,
  });
}

function readSectors(given: BeneficiaryFacts["sectors"], faults: Faults): Beneficiary["sectors"] {
  if (given === undefined || given === null) return undefined;
  for (const [index, sector] of given.entries()) {
    if (given.indexOf(sector) !== index) faults.add(`sectors[${index}]`, "duplicate");
  }
  return [...given];
}

function readMaterials({ localDong, totalDong }: MaterialFacts, faults: Faults): Materials {
  const local = readUnits(localDong, "materials.localDong", dongMeasure, faults);
  const total = readUnits(totalDong, "materials.totalDong", dongMeasure, faults);
  if (local !== undefined && total !== undefined && local > total) {
    faults.add("materials.localDong", "beyond-whole");
  }
  return { local, total };
}
