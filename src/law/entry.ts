import type { Citation, Verification } from "../kernel/citation.js";
import { never } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { DayVerification, InForceEnd, LawDocument, Relation, RelationKind } from "./document.js";
import { issuersOf } from "./issuer.js";
import { type DocumentKind, kindOf } from "./kind.js";
import type { Place } from "./place.js";

/** A document as it is written down in the register's files: what its number does not tell already. */
export interface Entry {
  readonly id: string;
  readonly title?: Text;
  readonly issued?: string;
  /** Year of issue, where no more is known and the number has none. */
  readonly year?: number;
  readonly inForceFrom?: string;
  /** Only where no other entry ends it. */
  readonly inForceTo?: string;
  readonly end?: { readonly reason: "term" | "not-known"; readonly at?: Place };
  readonly relations?: readonly EntryRelation[];
  readonly verification: Verification;
  readonly verificationOf?: DayVerification;
  readonly note?: Text;
}

/** A relation as it is written down: its day and verification are those of the entry's effect unless given. */
interface EntryRelation {
  readonly kind: RelationKind;
  readonly document: string;
  /** Where in the acting document it says so. */
  readonly at?: Place;
  readonly from?: string | null;
  readonly scope?: readonly Place[];
  readonly verification?: Verification;
}

/** Kinds of document that have no force of their own: a day in force does not apply to them. */
const withoutForce: ReadonlySet<DocumentKind> = new Set([
  "consolidated-text",
  "official-letter",
  "notice",
  "submission",
  "plan",
]);

/** Whether a document of this kind is ever in force. */
export function hasForce(kind: DocumentKind): boolean {
  return !withoutForce.has(kind);
}

interface Ending {
  readonly to: string | null;
  readonly end: InForceEnd;
  readonly verification: Verification;
}

/** The documents of the entries: kind, issuers and year from the number, the end from what ends it. */
export function documentsOf(entries: readonly Entry[]): readonly LawDocument[] {
  const endings = new Map<string, Ending>();
  const drafts = entries.map((entry) => ({ entry, relations: relationsOf(entry) }));
  for (const relation of drafts.flatMap(({ relations }) => relations)) {
    const { kind, document, from: to, scope, citation, verification } = relation;
    if ((kind !== "replaces" && kind !== "repeals") || scope !== undefined) continue;
    const reason = kind === "replaces" ? "replaced" : "repealed";
    endings.set(document, { to, end: { reason, citation }, verification });
  }
  return drafts.map(({ entry, relations }) => documentOf(entry, relations, endings.get(entry.id)));
}

function documentOf(entry: Entry, relations: readonly Relation[], ending: Ending | undefined): LawDocument {
  const { id, title = null, issued = null, inForceFrom = null, verification, note } = entry;
  const number = numberIn(id);
  const verificationOf =
    ending === undefined || ending.verification === verification
      ? (entry.verificationOf ?? {})
      : { ...entry.verificationOf, inForceTo: ending.verification };
  return {
    id,
    number,
    kind: kindIn(id),
    issuers: issuersOf(id),
    title,
    year: yearOf(entry),
    issued,
    inForceFrom,
    inForceTo: ending?.to ?? entry.inForceTo ?? null,
    end: ending?.end ?? ownEnd(entry),
    relations,
    verification,
    verificationOf,
    ...(note === undefined ? {} : { note }),
  };
}

function ownEnd({ id, end }: Entry): InForceEnd | null {
  if (end === undefined) return null;
  return { reason: end.reason, citation: end.at === undefined ? null : { document: id, ...end.at } };
}

function relationsOf(entry: Entry): readonly Relation[] {
  const { id, issued = null, inForceFrom = null, verification, verificationOf } = entry;
  const effective = hasForce(kindIn(id)) ? inForceFrom : issued;
  return (entry.relations ?? []).map((relation) => ({
    kind: relation.kind,
    document: relation.document,
    from: relation.from === undefined ? effective : relation.from,
    ...(relation.scope === undefined ? {} : { scope: scopeOf(relation.document, relation.scope) }),
    citation: { document: id, ...relation.at },
    verification: relation.verification ?? verificationOf?.inForceFrom ?? verification,
  }));
}

function scopeOf(document: string, places: readonly Place[]): readonly Citation[] {
  return places.map((place) => ({ document, ...place }));
}

function kindIn(id: string): DocumentKind {
  return kindOf(id) ?? never(`the number ${id} does not tell the kind of document`);
}

/** The number without the province's name. */
function numberIn(id: string): string {
  return id.startsWith("QCVN") ? id : id.replace(/ .*$/s, "");
}

/** The year of the number or, for a number without one, of issue. */
function yearOf({ id, issued, year }: Entry): number {
  const printed = /[/:](\d{4})\//.exec(id)?.[1] ?? issued?.slice(0, 4);
  return printed === undefined ? (year ?? never(`the year of ${id} is not told`)) : Number(printed);
}
