import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { Amount } from "../quantity/amount.js";
import { readAmount } from "../quantity/read-units.js";
import { countMeasure } from "./count-measure.js";
import { dossierYesNo } from "./dossier-fields.js";
import type { DossierFacts, PhotoFacts } from "./dossier-inputs.js";
import { readLevel } from "./entry-facts.js";
import type { Level } from "./level.js";
import { readYesNo, type YesNoFacts } from "./yes-no-facts.js";

/** What is in a dossier, read: `undefined` where not given. */
export interface Dossier {
  readonly level: Level;
  readonly photoCount: Amount | undefined;
  /** The facts of `dossierYesNo`. */
  readonly yesNo: YesNoFacts;
}

/** A dossier that was checked once. */
export type ParsedDossier = Branded<Dossier, "dossier">;

/** Builds the facts on a dossier, from input of the right shape. */
export function buildDossier(
  input: Omit<DossierFacts, "level"> & { readonly level?: Level | null | undefined },
  faults: Faults,
): ParsedDossier {
  return brand<"dossier", Dossier>({
    level: readLevel(input.level, faults),
    photoCount: countPhotos(input.photos ?? {}, faults),
    yesNo: readYesNo(input, dossierYesNo),
  });
}

/** One photo shows one angle: with all angles there are at least as many photos, and never fewer than angles shown. */
function countPhotos({ count, front, side, above }: PhotoFacts, faults: Faults): Amount | undefined {
  const angles = [front, side, above];
  const shown = angles.filter((angle) => angle === true).length;
  const photos = readAmount(count, "photos.count", "item", countMeasure, faults);
  if (photos === undefined) {
    if (shown < angles.length) return undefined;
    return { units: shown, value: { kind: "range", least: String(shown), most: null, unit: "item" } };
  }
  if (photos.units < shown) faults.add("photos.count", "conflict");
  return photos;
}
