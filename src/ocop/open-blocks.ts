import type { MissingFact } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import { missingFact } from "./answer.js";
import { combinations, type Family, statesInFamily, together } from "./families.js";
import { minimumsField, minimumsOf } from "./minimums.js";
import { type Block, explore, type Reachable, type State } from "./reach.js";
import { tiers } from "./regimes/rating/terms.js";
import { type Chosen, noneMet, type ScoredCriterion } from "./scored-criterion.js";
import { bandOf, type ScoredTerms } from "./scored-terms.js";
import type { Sheet } from "./sheet-facts.js";

type SheetBlock = Block<MissingFact>;

const top = /* @__PURE__ */ Math.max(...tiers);
const noBar: State = { points: 0, ceiling: top };
const notRated: State = { points: 0, ceiling: 0 };

/** What a sheet that leaves something open can still come to, and the facts that can change its tier. */
export function exploreSheet(sheet: Sheet, terms: ScoredTerms): Reachable<MissingFact> {
  const blocks: readonly SheetBlock[] = [
    ...sheet.form.families.map((family) => familyBlock(family, sheet)),
    rulesBlock(sheet),
    minimumsBlock(sheet, terms),
    gapBlock(sheet),
  ];
  const settled = blocks.flatMap(({ states }) => (states.length > 1 ? [] : states));
  const open = blocks.filter(({ states }) => states.length > 1);
  return explore(together([noBar, ...settled]), open, top, (total) => bandOf(total, terms));
}

/** Criteria that hang together, with every choice that is open to each. */
function familyBlock(family: Family, sheet: Sheet): SheetBlock {
  const { form } = sheet;
  const choices = family.map((one) => choicesOpenTo(one, sheet));
  const stateOf = (chosen: readonly Chosen[]): State => together(statesInFamily(form, family, chosen));
  return {
    states: distinct(combinations(choices).map(stateOf)),
    facts: family.flatMap((one, place) => {
      const own = givenTo(one, sheet);
      if (own.length === 1) return [];
      // All others held fast in every way, this one changing.
      const others = combinations(choices.map((list, at) => (at === place ? [noneMet] : list)));
      const groups = others.map((held) =>
        own.map((choice) => stateOf(held.map((chosen, at) => (at === place ? choice : chosen)))),
      );
      return [{ fact: missingFact(one.field, one.citation), groups }];
    }),
  };
}

function distinct(states: readonly State[]): readonly State[] {
  return states.filter(
    ({ points, ceiling }, index) =>
      states.findIndex((other) => other.points === points && other.ceiling === ceiling) === index,
  );
}

/** What a criterion may turn out to be with what was given. */
function givenTo({ open, index }: ScoredCriterion, { chosen }: Sheet): readonly Chosen[] {
  return present(open[present(chosen[index], "a choice for every criterion")], "what a choice leaves open");
}

/** The same; where a requirement at the criterion is not met, its points may be lost, the form does not say. */
function choicesOpenTo(one: ScoredCriterion, sheet: Sheet): readonly Chosen[] {
  const given = givenTo(one, sheet);
  const { code } = one.criterion;
  const doubted = unmetRequirements(sheet).some((at) => at === code || code.startsWith(`${at}.`));
  return doubted && !given.includes(noneMet) ? [noneMet, ...given] : given;
}

/** Where the requirements that are not met are printed: a sheet with a ground against it leaves nothing open. */
function unmetRequirements({ form, against = [] }: Sheet): readonly (string | null)[] {
  return against.map((index) => present(form.rules[index], "a rule of the form").rule.at);
}

function rulesBlock(sheet: Sheet): SheetBlock {
  const { form, against } = sheet;
  if (against === undefined && form.stated.size > 0) {
    const fact = missingFact(form.groundsField, form.rulesHeading.citation);
    return { states: [noBar, notRated], facts: [{ fact, groups: [[noBar, notRated]] }] };
  }
  const doubted = unmetRequirements(sheet).length > 0;
  return { states: doubted ? [noBar, notRated] : [noBar], facts: [] };
}

function minimumsBlock({ form, minimums }: Sheet, { terms, lowest }: ScoredTerms): SheetBlock {
  const beside = minimumsOf(terms, form);
  if (beside === null) return { states: [noBar], facts: [] };
  const met = minimums === undefined ? tiers : [minimums];
  const states = met.map((tier) => ({ points: 0, ceiling: Math.max(tier, lowest) }));
  return {
    states,
    facts:
      states.length === 1 ? [] : [{ fact: missingFact(minimumsField, beside.citation), groups: [states] }],
  };
}

/** Options that were not obtained: no fact can say how many points they are worth, nor which marks they carry. */
function gapBlock({ form }: Sheet): SheetBlock {
  const barred = form.gates.flatMap(({ unobtained }, tier) => (unobtained === null ? [] : [tier - 1]));
  const points = Array.from({ length: form.gap + 1 }, (_, each) => each);
  const states = [...barred, top].flatMap((ceiling) => points.map((each) => ({ points: each, ceiling })));
  return { states, facts: [] };
}
