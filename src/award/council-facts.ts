import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { Amount } from "../quantity/amount.js";
import { readAmount } from "../quantity/read-units.js";
import type { CouncilFacts } from "./council-inputs.js";
import { countMeasure } from "./count-measure.js";
import { readLevel } from "./entry-facts.js";
import type { Level } from "./level.js";

/** Facts on a council, read: `undefined` where not given. */
export interface CouncilRead {
  readonly level: Level;
  readonly members: Amount | undefined;
  readonly chairLeads: boolean | undefined;
}

/** Facts on a council that were checked once. */
export type ParsedCouncil = Branded<CouncilRead, "council">;

/** Builds the facts on a council, from input of the right shape. */
export function buildCouncil(
  input: Omit<CouncilFacts, "level"> & { readonly level?: Level | null | undefined },
  faults: Faults,
): ParsedCouncil {
  return brand<"council", CouncilRead>({
    level: readLevel(input.level, faults),
    members: readAmount(input.members, "members", "member", countMeasure, faults),
    chairLeads: input.chairLeads ?? undefined,
  });
}
