import type { Question } from "../kernel/assess.js";
import type { Assessment, RegimeRef } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import { gapOf } from "../kernel/field.js";
import type { Figure } from "../kernel/figure.js";
import type { Faults } from "../kernel/read.js";
import type { Sources } from "../kernel/source.js";
import { artisanFieldList, artisanNames, artisanFields as fields } from "./artisan-fields.js";
import type { ArtisanTitle } from "./artisan-inputs.js";
import { artisanCriteria } from "./criteria/artisan.js";
import type { ArtisanTerms } from "./criteria/terms.js";
import type { CraftOptions, Eras } from "./era.js";
import { type Facts, type NumberField, needed, numberOf, readerOf, sourcesOf } from "./given.js";
import { type Eligibility, eligibility, judgeBy, questionOn } from "./question.js";
import { artisanRulesBegun, circular2007, meritorious2007, peoples2007 } from "./regimes/artisan-2007.js";
import { councilsDecide, filedBeforeStays, partlyExpired } from "./regimes/artisan-notices.js";
import { decree43, meritorious2024, peoples2024 } from "./regimes/decree-43-2024.js";
import { decree123, meritorious2014, peoples2014 } from "./regimes/decree-123-2014.js";
import type { Remark } from "./regimes/remark.js";

/** Facts on a candidate that were checked once and can be assessed many times. */
export type ParsedArtisan = Branded<Facts, "artisan">;

/** Reads the facts on a candidate; the title must be there, and no stretch of years is longer than all of them. */
export const readArtisan = /* @__PURE__ */ readerOf(artisanFieldList, (facts, faults) => {
  needed([fields.title], facts, faults);
  checkYears(facts, faults);
});

function checkYears({ yesNo, numbers }: Facts, faults: Faults): void {
  const { continuousYears, yearsInTrade, yearsSinceMeritorious } = numbers;
  if (continuousYears && yearsInTrade && continuousYears.units > yearsInTrade.units) {
    faults.add("continuousYears", "beyond-whole");
  }
  if (yearsSinceMeritorious && yesNo["holdsMeritorious"] === false) {
    faults.add("yearsSinceMeritorious", "conflict");
  }
}

/** All years in the trade, or the longest stretch of them: each bounds the other. */
function yearsSource(own: NumberField, within: NumberField | null, beyond: NumberField | null) {
  const number = numberOf(own);
  const gap = gapOf(own);
  const gapOfWithin = within === null ? [] : [gapOf(within)];
  const signOf = (field: NumberField | null, figure: Figure, unknown: number) => {
    if (field === null) return () => unknown;
    const { exact } = numberOf(field).bind(figure);
    return (facts: Facts) => (facts.numbers[field.path] === undefined ? unknown : exact(facts));
  };
  return {
    kind: "number" as const,
    bind: (figure: Figure) => ({
      ...number.bind(figure),
      least: signOf(within, figure, Number.NEGATIVE_INFINITY),
      most: signOf(beyond, figure, Number.POSITIVE_INFINITY),
      gaps: ({ numbers }: Facts) =>
        numbers[own.path] === undefined
          ? [gap, ...gapOfWithin.filter(({ path }) => numbers[path] === undefined)]
          : [],
    }),
  };
}

/** Ids of the two questions. */
const ids: Readonly<Record<ArtisanTitle, string>> = {
  meritoriousArtisan: "craft.artisan.meritorious",
  peoplesArtisan: "craft.artisan.peoples",
};

interface Change {
  readonly regime: RegimeRef;
  readonly remarks: readonly Remark[];
  readonly terms: Readonly<Record<ArtisanTitle, ArtisanTerms>>;
}

const changes: readonly Change[] = [
  {
    regime: circular2007,
    remarks: [],
    terms: { meritoriousArtisan: meritorious2007, peoplesArtisan: peoples2007 },
  },
  {
    regime: decree123,
    remarks: [filedBeforeStays],
    terms: { meritoriousArtisan: meritorious2014, peoplesArtisan: peoples2014 },
  },
  {
    regime: decree43,
    remarks: [partlyExpired],
    terms: { meritoriousArtisan: meritorious2024, peoplesArtisan: peoples2024 },
  },
];

type Questions = Eras<Question<Facts, Eligibility>>;

const questions: Readonly<Record<ArtisanTitle, Questions>> = /* @__PURE__ */ (() => {
  const { years, continuousYears } = fields;
  const sources: Sources<Facts> = {
    ...sourcesOf(artisanFieldList),
    [years.path]: yearsSource(years, continuousYears, null),
    [continuousYears.path]: yearsSource(continuousYears, null, years),
  };
  const erasOf = (title: ArtisanTitle): Questions => ({
    begun: artisanRulesBegun,
    of: changes.map(({ regime, remarks, terms }) => ({
      from: regime.from,
      to: regime.to,
      regimes: [regime],
      asked: questionOn(
        artisanNames[title],
        artisanCriteria(ids[title], artisanNames[title], terms[title]),
        sources,
        eligibility,
      ),
      notices: [...remarks, councilsDecide].map((remark) => remark(ids[title])),
    })),
  });
  return { meritoriousArtisan: erasOf("meritoriousArtisan"), peoplesArtisan: erasOf("peoplesArtisan") };
})();

/**
 * Judges parsed facts on a candidate: the twin of `assessArtisan` for bulk work, without checking again.
 *
 * @param facts - made by `parseArtisan`
 * @param options - `on`: the day on which the dossier was filed
 * @returns the same answer, byte for byte, as `assessArtisan` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedArtisan, parseArtisan } from "vn-rural-industry/craft";
 *
 * const parsed = parseArtisan({ title: "peoplesArtisan", holdsMeritorious: false });
 * parsed.ok && assessParsedArtisan(parsed.value, { on: "2025-09-15" }).status; // => "decided"
 * ```
 */
export function assessParsedArtisan(facts: ParsedArtisan, options: CraftOptions): Assessment<Eligibility> {
  const title = facts.words["title"] === "peoplesArtisan" ? "peoplesArtisan" : "meritoriousArtisan";
  return judgeBy(questions[title], ids[title], facts, options);
}
