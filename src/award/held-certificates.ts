import { type Gap, gapOf } from "../kernel/field.js";
import type { BoundNumber, NumberSource } from "../kernel/source.js";
import { figureUnits } from "../quantity/amount-source.js";
import type { Certificate, Entry } from "./entry-facts.js";
import { entryFields as fields } from "./entry-fields.js";
import type { Level } from "./level.js";

/** An entry, and the day on which it was filed. */
export interface Filed {
  readonly entry: Entry;
  readonly on: string;
}

/** Which certificates count: of which levels, and whether by the other reading of their term. */
export interface Wanted {
  readonly of: readonly Level[];
  readonly otherTerm: boolean;
}

/** How many valid certificates there are at least and at most. */
interface Count {
  readonly least: number;
  readonly most: number;
}

/** How many certificates of some levels are valid on the day of filing (còn giá trị). */
export function validCertificates(wanted: Wanted): NumberSource<Filed> {
  return { kind: "number", bind: (figure) => bindCount(wanted, figureUnits(figure, 0)) };
}

const listGap: readonly Gap[] = [gapOf(fields.certificates)];

function bindCount(wanted: Wanted, needed: number): BoundNumber<Filed> {
  return {
    exact: (filed) => {
      const { least, most } = countOf(filed, wanted);
      return least === most ? least - needed : Number.NaN;
    },
    least: (filed) => countOf(filed, wanted).least - needed,
    most: (filed) => countOf(filed, wanted).most - needed,
    gaps: (filed) =>
      filed.entry.certificates?.flatMap((held, index) => gapsOf(held, index, filed.on, wanted)) ?? listGap,
    observe: (filed) => {
      const { least, most } = countOf(filed, wanted);
      if (least === most) return { kind: "number", value: String(least), unit: "item" };
      if (filed.entry.certificates === undefined) return undefined;
      return { kind: "range", least: String(least), most: String(most), unit: "item" };
    },
    shortfall: (filed) => {
      const { most } = countOf(filed, wanted);
      return { value: String(needed - most), unit: "item", exclusive: false };
    },
  };
}

function countOf({ entry: { certificates }, on }: Filed, wanted: Wanted): Count {
  if (certificates === undefined) return { least: 0, most: Number.POSITIVE_INFINITY };
  let least = 0;
  let most = 0;
  for (const held of certificates) {
    const counts = isValid(held, on, wanted);
    if (counts !== false) most += 1;
    if (counts === true) least += 1;
  }
  return { least, most };
}

/** Whether a certificate counts; `undefined` while it is not known. One whose term was not obtained does not count here. */
function isValid(
  { level, issuedOn, term }: Certificate,
  on: string,
  { of, otherTerm }: Wanted,
): boolean | undefined {
  if (level !== undefined && !of.includes(level)) return false;
  if (issuedOn === undefined || term === undefined) return undefined;
  if (issuedOn > on) return false;
  if (term === null) return level === undefined ? undefined : false;
  const last = otherTerm ? (term.otherwise ?? term.last) : term.last;
  if (on > last) return false;
  return level === undefined ? undefined : true;
}

function gapsOf(held: Certificate, index: number, on: string, wanted: Wanted): readonly Gap[] {
  if (isValid(held, on, wanted) !== undefined) return [];
  const at = `certificates[${index}]`;
  return [
    ...(held.level === undefined ? [{ path: `${at}.level`, field: fields.certificateLevel }] : []),
    ...(held.issuedOn === undefined ? [{ path: `${at}.issuedOn`, field: fields.certificateIssuedOn }] : []),
  ];
}

/** Whether there is a certificate of these levels that may be valid under a circular which was not obtained. */
export function holdsEarlier({ entry: { certificates = [] } }: Filed, of: readonly Level[]): boolean {
  return certificates.some(({ level, term }) => term === null && level !== undefined && of.includes(level));
}
