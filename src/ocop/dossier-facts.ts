import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { Amount } from "../quantity/amount.js";
import { type Measure, readScaled } from "../quantity/decimal.js";
import { faultIssue } from "../quantity/fault.js";
import type { DossierFacts, DossierPapers } from "./dossier-inputs.js";
import type { Receiver } from "./regimes/dossiers.js";
import type { Filing } from "./regimes/rating/transitions.js";

/** Facts on a dossier, read; `undefined` where not given. */
export interface Dossier {
  readonly kind: Filing | undefined;
  readonly to: Receiver | undefined;
  readonly tourism: boolean | undefined;
  readonly samples: Amount | undefined;
  readonly paperSet: boolean | undefined;
  readonly electronicSet: boolean | undefined;
  readonly inSoftware: boolean | undefined;
  readonly extraTestsMade: boolean | undefined;
  readonly papers: DossierPapers;
}

/** Facts on a dossier that were checked once and can be judged many times. */
export type ParsedDossier = Branded<Dossier, "dossier">;

/** Builds the facts that criteria read, from input of the right shape. */
export function buildDossier(input: DossierFacts, faults: Faults): ParsedDossier {
  return brand<"dossier", Dossier>({
    kind: input.kind ?? undefined,
    to: input.to ?? undefined,
    tourism: input.tourism ?? undefined,
    samples: readSamples(input.samples, faults),
    paperSet: input.paperSet ?? undefined,
    electronicSet: input.electronicSet ?? undefined,
    inSoftware: input.inSoftware ?? undefined,
    extraTestsMade: input.extraTestsMade ?? undefined,
    papers: input.papers ?? {},
  });
}

const pieces: Measure = { places: 0, most: Number.MAX_SAFE_INTEGER, negative: false };

function readSamples(given: DossierFacts["samples"], faults: Faults): Amount | undefined {
  if (given === undefined || given === null) return undefined;
  const units = readScaled(given, pieces.places, pieces);
  if (typeof units === "number") {
    return { units, value: { kind: "number", value: String(units), unit: "item" } };
  }
  faults.note(faultIssue("samples", units, pieces));
  return undefined;
}
