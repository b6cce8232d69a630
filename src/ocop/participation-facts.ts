import { type Branded, brand } from "../kernel/brand.js";
import type { ParticipationFacts } from "./participation-inputs.js";
import type { ParticipantKind, SectorCode } from "./regimes/participants.js";

/** Facts on a participant and its product, read; `undefined` where not given. */
export interface Participation {
  readonly participant: ParticipantKind | undefined;
  readonly businessRegistration: boolean | undefined;
  readonly sector: SectorCode | "none" | undefined;
  readonly localSpeciality: boolean | undefined;
  readonly madeToStandards: boolean | undefined;
}

/** Facts on a participant that were checked once and can be judged many times. */
export type ParsedParticipation = Branded<Participation, "participation">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildParticipation(input: ParticipationFacts): ParsedParticipation {
  return brand<"participation", Participation>({
    participant: input.participant ?? undefined,
    businessRegistration: input.businessRegistration ?? undefined,
    sector: input.sector ?? undefined,
    localSpeciality: input.localSpeciality ?? undefined,
    madeToStandards: input.madeToStandards ?? undefined,
  });
}
