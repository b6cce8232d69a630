import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Decided, Finding, Notice, Undetermined } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Place } from "../kernel/place.js";
import { prepare } from "../kernel/prepare.js";
import type { ChoiceSource, Sources } from "../kernel/source.js";
import { ruralEstablishmentNotices } from "../people/establishment-regime.js";
import { ruralEstablishmentSources } from "../people/establishment-sources.js";
import { type RuralEstablishmentRegime, ruralEstablishmentRegimes } from "../people/regimes/regimes.js";
import { ofLevels } from "./by-level.js";
import { heldSources } from "./criteria/ascent.js";
import { type AskedOfEntry, entrantId, entryCriteria, entryId } from "./criteria/entry.js";
import type { AscentTerm } from "./criteria/terms.js";
import type { Entry, ParsedEntry } from "./entry-facts.js";
import { entryYesNo, entryFields as fields, groupLabels } from "./entry-fields.js";
import { conversionClock, copiedProduct, councilDecides, expiredCertificate } from "./entry-notices.js";
import { type Filed, holdsEarlier, validCertificates } from "./held-certificates.js";
import { type AwardOptions, lawOfDay } from "./law-of-day.js";
import type { Level } from "./level.js";
import { termsOf } from "./regime-on.js";
import { entryTerms } from "./regimes/entry.js";
import { levelTerms } from "./regimes/levels.js";
import { awardRegimes } from "./regimes/regimes.js";
import { yesNoSources } from "./yes-no-facts.js";

/** Whether the conditions are fulfilled. */
export type Eligibility = "eligible" | "ineligible";

const choice = (field: Field, read: (entry: Entry) => string | undefined): ChoiceSource<Filed> => ({
  kind: "choice",
  field,
  read: ({ entry }) => read(entry),
});

const ownSources: Sources<Filed> = /* @__PURE__ */ (() => ({
  ...ruralEstablishmentSources<Filed>(fields.establishment, ({ entry }) => entry.establishment),
  ...yesNoSources<Filed>(entryYesNo, ({ entry }) => entry.yesNo),
  level: choice(fields.level, ({ level }) => level),
  form: choice(fields.form, ({ form }) => form),
  materials: choice(fields.materials, ({ materials }) => materials),
}))();

/** The sources of a level: the certificates that count for it, by the reading that decides and by the other one. */
function sourcesOf(ascent: AscentTerm | undefined): Sources<Filed> {
  if (ascent === undefined) return ownSources;
  const { of, byLetter } = ascent.certificate;
  return {
    ...ownSources,
    [heldSources.decides]: validCertificates({ of, otherTerm: false }),
    [heldSources.alternative]: validCertificates({
      of: byLetter,
      otherTerm: of.length === byLetter.length,
    }),
  };
}

interface Asked {
  readonly ascent: AscentTerm | undefined;
  readonly usual: Question<Filed, Eligibility>;
  /** Where a certificate under the circular before may count. */
  readonly earlier: Question<Filed, Eligibility>;
}

/** Days on which neither the rules on selection nor those on the entrant change, and what is asked at each level. */
interface Era {
  readonly from: string;
  readonly establishment: RuralEstablishmentRegime;
  readonly asked: Readonly<Record<Level, Asked>>;
}

const headlines = {
  met: { vi: "Đủ điều kiện tham gia bình chọn.", en: "The product may enter the round." },
  unmet: { vi: "Không đủ điều kiện tham gia bình chọn.", en: "The product may not enter the round." },
  unknown: {
    vi: "Chưa thể kết luận về điều kiện tham gia.",
    en: "Whether the product may enter cannot be decided yet.",
  },
};

function askedAt(level: Level, terms: AskedOfEntry): Asked {
  const ascent = terms.entry.ascents.find((term) => term.level === level);
  const question = (earlier: boolean): Question<Filed, Eligibility> => ({
    criteria: prepare(entryCriteria(level, terms, earlier), sourcesOf(ascent)),
    outcomes: { met: "eligible", unmet: "ineligible" },
    headlines,
  });
  const usual = question(false);
  return { ascent, usual, earlier: ascent === undefined ? usual : question(true) };
}

/** Every pair of regimes that some day has, oldest first. */
const eras: readonly Era[] = /* @__PURE__ */ (() =>
  awardRegimes.flatMap((ref, index) =>
    ruralEstablishmentRegimes
      .filter(({ ref: other }) => before(ref.from, other.to) && before(other.from, ref.to))
      .map((establishment): Era => {
        const later = establishment.ref.from;
        const from = before(ref.from, later) ? later : ref.from;
        const terms = {
          levels: termsOf(levelTerms, index),
          entry: termsOf(entryTerms, index),
          establishment: establishment.terms,
        };
        return { from, establishment, asked: ofLevels((level) => askedAt(level, terms)) };
      }),
  ))();

function before(day: string, end: string | null): boolean {
  return end === null || day < end;
}

function eraOn(on: string): Era {
  const [era] = eras.filter(({ from }) => on >= from).slice(-1);
  return present(era, "every day of a regime is in an era");
}

/**
 * Judges a parsed entry: the twin of `assessEntry` for bulk work, without checking again.
 *
 * @param entry - made by `parseEntry`
 * @param options - `on`: the day on which the entry was filed
 * @returns the same answer, byte for byte, as `assessEntry` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedEntry, parseEntry } from "vn-rural-industry/award";
 *
 * const entry = parseEntry({ level: "commune", product: { oneOff: true } });
 * const answer = entry.ok ? assessParsedEntry(entry.value, { on: "2026-03-02" }) : entry;
 * "outcome" in answer && answer.outcome; // => "ineligible"
 * ```
 */
export function assessParsedEntry(entry: ParsedEntry, options: AwardOptions): Assessment<Eligibility> {
  const law = lawOfDay(options, entryId);
  if (!law.ok) return law.answer;
  const { on, accept } = options;
  const { regime } = law;
  const { product } = termsOf(entryTerms, law.index);
  const { establishment, asked } = eraOn(on);
  const { ascent, usual, earlier } = asked[entry.level];
  const filed: Filed = { entry, on };
  const question = ascent !== undefined && holdsEarlier(filed, ascent.certificate.of) ? earlier : usual;
  const formerUnits = establishment.terms.territory.kind === "former-units";
  const answer = assess(question, filed, {
    on,
    regimes: [regime, establishment.ref],
    accept,
    notices: [
      ...ruralEstablishmentNotices(entry.establishment, on, entrantId),
      ...(formerUnits ? conversionClock(entry) : []),
      ...law.notices,
      councilDecides,
    ],
  });
  const eligible = answer.status === "decided" ? answer.outcome === "eligible" : undefined;
  return withMore(
    answer,
    [
      ...(eligible === true ? [] : expiredCertificate(filed, ascent)),
      ...(eligible === false ? [] : copiedProduct(entry, product)),
    ],
    groupFinding(entry, product.groups),
  );
}

/** Adds what follows from the answer, and the group of the product, which decides nothing. */
function withMore(
  answer: Decided<Eligibility> | Undetermined<never>,
  notices: readonly Notice[],
  findings: readonly Finding[],
): Assessment<Eligibility> {
  if (notices.length === 0 && findings.length === 0) return answer;
  const { finding } = answer;
  return {
    ...answer,
    finding: { ...finding, children: [...present(finding.children, "a group has parts"), ...findings] },
    notices: [...answer.notices, ...notices],
  };
}

function groupFinding({ group }: Entry, place: Place): readonly Finding[] {
  if (group === undefined) return [];
  const heading = { id: `${entryId}.group`, label: fields.group.label, ...place };
  return [makeFinding(heading, "met", { kind: "choice", value: group, label: groupLabels[group] })];
}
