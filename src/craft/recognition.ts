import type { Question } from "../kernel/assess.js";
import type { Assessment, RegimeRef } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import type { Criterion } from "../kernel/criterion.js";
import type { Sources } from "../kernel/source.js";
import {
  craftCriteria,
  shareOfHouseholds,
  traditionalVillageCriteria,
  villageCriteria,
} from "./criteria/recognition.js";
import type { CraftOptions, Era, Eras } from "./era.js";
import { craftFieldList, traditionalVillageFieldList } from "./field-lists.js";
import { ownCraftFields, villageFields } from "./fields.js";
import { type Facts, sourcesOf } from "./given.js";
import { type Eligibility, eligibility, judgeBy, questionOn } from "./question.js";
import {
  decree52,
  decree52Craft,
  decree52TraditionalVillage,
  decree52Village,
} from "./regimes/decree-52-2018.js";
import {
  decree66,
  decree66Craft,
  decree66Issued,
  decree66TraditionalVillage,
  decree66Village,
} from "./regimes/decree-66-2006.js";
import { law72, law72TraditionalVillage, law72Village } from "./regimes/law-72-2020.js";
import { provinceDecides, remarksOf2006 } from "./regimes/recognition-notices.js";
import { shareOf } from "./share.js";
import { criteriaLabels } from "./titles.js";

/** Facts on a traditional craft that were checked once and can be assessed many times. */
export type ParsedTraditionalCraft = Branded<Facts, "traditional-craft">;

/** Facts on a craft village that were checked once and can be assessed many times. */
export type ParsedCraftVillage = Branded<Facts, "craft-village">;

/** Facts on a traditional craft village that were checked once and can be assessed many times. */
export type ParsedTraditionalCraftVillage = Branded<Facts, "traditional-craft-village">;

type Questions = Eras<Question<Facts, Eligibility>>;

/** Ids of the three questions. */
export const titleIds = {
  traditionalCraft: "craft.traditional-craft",
  craftVillage: "craft.village",
  traditionalCraftVillage: "craft.traditional-village",
} as const;

const villageSources: Sources<Facts> = /* @__PURE__ */ (() => ({
  ...sourcesOf(traditionalVillageFieldList),
  [shareOfHouseholds]: shareOf({ part: villageFields.takingPart, whole: villageFields.total }),
}))();

function erasOf(
  title: keyof typeof titleIds,
  sources: Sources<Facts>,
  changes: readonly (readonly [RegimeRef, (id: string) => Criterion])[],
): Questions {
  const at = titleIds[title];
  const of = changes.map(([regime, criteriaOf], index): Era<Question<Facts, Eligibility>> => {
    const first = index === 0;
    return {
      from: regime.from,
      to: changes[index + 1]?.[0].from ?? null,
      regimes: regime === law72 ? [decree52, law72] : [regime],
      asked: questionOn(criteriaLabels[title], criteriaOf(at), sources, eligibility),
      notices: [...(first ? remarksOf2006 : []), provinceDecides].map((remark) => remark(at)),
    };
  });
  return { begun: decree66Issued, of };
}

const craftQuestions = /* @__PURE__ */ (() =>
  erasOf("traditionalCraft", sourcesOf(craftFieldList), [
    [decree66, (id) => craftCriteria(id, ownCraftFields, decree66Craft)],
    [decree52, (id) => craftCriteria(id, ownCraftFields, decree52Craft)],
  ]))();

const villageQuestions = /* @__PURE__ */ (() =>
  erasOf("craftVillage", villageSources, [
    [decree66, (id) => villageCriteria(id, decree66Village)],
    [decree52, (id) => villageCriteria(id, decree52Village)],
    [law72, (id) => villageCriteria(id, law72Village)],
  ]))();

const traditionalVillageQuestions = /* @__PURE__ */ (() =>
  erasOf("traditionalCraftVillage", villageSources, [
    [decree66, (id) => traditionalVillageCriteria(id, decree66TraditionalVillage)],
    [decree52, (id) => traditionalVillageCriteria(id, decree52TraditionalVillage)],
    [law72, (id) => traditionalVillageCriteria(id, law72TraditionalVillage)],
  ]))();

/**
 * Judges parsed facts on a traditional craft: the twin of `assessTraditionalCraft` for bulk work, without checking
 * again.
 *
 * @param facts - made by `parseTraditionalCraft`
 * @param options - `on`: the day on which the dossier was received
 * @returns the same answer, byte for byte, as `assessTraditionalCraft` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedTraditionalCraft, parseTraditionalCraft } from "vn-rural-industry/craft";
 *
 * const parsed = parseTraditionalCraft({ stillDeveloping: false });
 * parsed.ok && assessParsedTraditionalCraft(parsed.value, { on: "2026-05-04" }).status; // => "decided"
 * ```
 */
export function assessParsedTraditionalCraft(
  facts: ParsedTraditionalCraft,
  options: CraftOptions,
): Assessment<Eligibility> {
  return judgeBy(craftQuestions, titleIds.traditionalCraft, facts, options);
}

/**
 * Judges parsed facts on a craft village: the twin of `assessCraftVillage` for bulk work, without checking again.
 *
 * @param facts - made by `parseCraftVillage`
 * @param options - `on`: the day on which the dossier was received
 * @returns the same answer, byte for byte, as `assessCraftVillage` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedCraftVillage, parseCraftVillage } from "vn-rural-industry/craft";
 *
 * const parsed = parseCraftVillage({ stableYears: 1 });
 * parsed.ok && assessParsedCraftVillage(parsed.value, { on: "2026-05-04" }).status; // => "decided"
 * ```
 */
export function assessParsedCraftVillage(
  facts: ParsedCraftVillage,
  options: CraftOptions,
): Assessment<Eligibility> {
  return judgeBy(villageQuestions, titleIds.craftVillage, facts, options);
}

/**
 * Judges parsed facts on a traditional craft village: the twin of `assessTraditionalCraftVillage` for bulk work,
 * without checking again.
 *
 * @param facts - made by `parseTraditionalCraftVillage`
 * @param options - `on`: the day on which the dossier was received
 * @returns the same answer, byte for byte, as `assessTraditionalCraftVillage` gives for the same input
 *
 * @example
 * ```ts
 * import { assessParsedTraditionalCraftVillage, parseTraditionalCraftVillage } from "vn-rural-industry/craft";
 *
 * const parsed = parseTraditionalCraftVillage({ stableYears: 1 });
 * parsed.ok && assessParsedTraditionalCraftVillage(parsed.value, { on: "2026-05-04" }).status; // => "decided"
 * ```
 */
export function assessParsedTraditionalCraftVillage(
  facts: ParsedTraditionalCraftVillage,
  options: CraftOptions,
): Assessment<Eligibility> {
  return judgeBy(traditionalVillageQuestions, titleIds.traditionalCraftVillage, facts, options);
}
