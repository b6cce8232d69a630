import { readDay } from "../calendar/read-day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import { buildRuralEstablishment, type RuralEstablishment } from "../people/establishment-facts.js";
import { levelExists, type Term, termOf } from "./certificate-term.js";
import { entryYesNo } from "./entry-fields.js";
import type { EntryFacts, HeldCertificate, ProductGroup } from "./entry-inputs.js";
import type { Level } from "./level.js";
import { readYesNo, type YesNoFacts } from "./yes-no-facts.js";

/** A certificate, read. */
export interface Certificate {
  readonly level: Level | undefined;
  readonly issuedOn: string | undefined;
  /** `null` where the term of that day was not obtained; `undefined` while the day is not known. */
  readonly term: Term | null | undefined;
}

/** Facts on an entry, read: `undefined` where not given. */
export interface Entry {
  readonly level: Level;
  readonly establishment: RuralEstablishment;
  readonly form: "single" | "set" | undefined;
  readonly group: ProductGroup | undefined;
  readonly materials: "one" | "several" | undefined;
  /** The facts of `entryYesNo`. */
  readonly yesNo: YesNoFacts;
  readonly certificates: readonly Certificate[] | undefined;
}

/** Facts on an entry that were checked once and can be assessed many times. */
export type ParsedEntry = Branded<Entry, "entry">;

/** Input of the right shape, in which the level may still be missing. */
export type ShapedEntry = Omit<EntryFacts, "level"> & { readonly level?: Level | null | undefined };

/** Builds the facts that criteria read, from input of the right shape. */
export function buildEntry(input: ShapedEntry, faults: Faults): ParsedEntry {
  const { product } = input;
  return brand<"entry", Entry>({
    level: readLevel(input.level, faults),
    establishment: buildRuralEstablishment(input.establishment, "establishment.", faults),
    form: product?.form ?? undefined,
    group: product?.group ?? undefined,
    materials: product?.set?.materials ?? undefined,
    yesNo: readYesNo(input, entryYesNo),
    certificates: input.certificates?.map((held, index) =>
      readCertificate(held, `certificates[${index}].`, faults),
    ),
  });
}

/** The level is what is asked about: without it there is no question. */
export function readLevel(given: Level | null | undefined, faults: Faults): Level {
  if (given !== undefined && given !== null) return given;
  faults.add("level", "missing");
  return "nation";
}

/** Reads a certificate; nobody could issue one of a level that the law of the day did not have. */
export function readCertificate(given: HeldCertificate, at: string, faults: Faults): Certificate {
  const level = given.level ?? undefined;
  const issuedOn = readDay(given.issuedOn, `${at}issuedOn`, faults);
  if (level !== undefined && issuedOn !== undefined && !levelExists(level, issuedOn)) {
    faults.add(`${at}issuedOn`, "conflict");
  }
  return { level, issuedOn, term: issuedOn === undefined ? undefined : termOf(issuedOn) };
}
