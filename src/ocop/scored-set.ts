import type { Finding } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import type { Field } from "../kernel/field.js";
import { list } from "../kernel/fields.js";
import { type Heading, makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import { pointsBetween, pointsValue } from "./points.js";
import { tiers } from "./regimes/rating/terms.js";
import type { ProductSet, SheetPart } from "./rubric.js";
import { notGiven, type ScoredCriterion, scoreCriterion } from "./scored-criterion.js";
import { ceilingOf, type ScoredGates, scoreGates } from "./scored-gates.js";
import { type ScoredRemarks, scoreRemarks } from "./scored-remarks.js";
import { groundOf, type JudgedRules, type ScoredRule, scoreRule } from "./scored-rules.js";
import { holds, mayHold, type Sign, stateOf } from "./signs.js";

/** A product set ready to rate many sheets: constant findings made once and frozen. */
export interface ScoredSet {
  readonly set: ProductSet;
  /** Rank of its verification. */
  readonly rank: number;
  readonly criteria: readonly ScoredCriterion[];
  readonly byCode: ReadonlyMap<string, ScoredCriterion>;
  /** The criteria that depend on another. */
  readonly dependents: readonly ScoredCriterion[];
  /** The criteria in groups that do not depend on one another; in a group, what others depend on comes first. */
  readonly families: readonly (readonly ScoredCriterion[])[];
  /** The highest tier that each known choice of each criterion does not bar. */
  readonly ceilings: readonly (readonly number[])[];
  readonly parts: readonly ScoredPart[];
  readonly pointsHeading: Heading;
  readonly total: (least: number, most: number) => Finding;
  /** Points that the form, as it was obtained, gives no option for. */
  readonly gap: number;
  /** By tier, from 0. */
  readonly gates: readonly ScoredGates[];
  readonly remarks: ScoredRemarks;
  readonly rules: readonly ScoredRule[];
  /** Indices of the rules that somebody has to state, by id. */
  readonly stated: ReadonlyMap<string, number>;
  readonly groundsField: Field;
  readonly rulesHeading: Heading;
  /** Rules that follow from the points. */
  readonly derived: readonly ScoredRule[];
  /** What is found where no rule stands against the product, and where nothing was said of them. */
  readonly rulesClear: JudgedRules;
  readonly rulesUnknown: JudgedRules;
}

/** A part of the form with its criteria. */
export interface ScoredPart {
  readonly heading: Heading;
  /** Its criteria are those from `from` until before `to`. */
  readonly from: number;
  readonly to: number;
  readonly sum: (least: number, most: number) => Finding;
}

/** The highest tier; as a ceiling it bars none. */
const top = Math.max(...tiers);

const scored = /* @__PURE__ */ new WeakMap<ProductSet, ScoredSet>();

/** The prepared form of a product set; made when it is first asked for. */
export function scoredSet(set: ProductSet): ScoredSet {
  let found = scored.get(set);
  if (found === undefined) {
    found = scoreSet(set);
    scored.set(set, found);
  }
  return found;
}

function scoreSet(set: ProductSet): ScoredSet {
  const { number, verification } = set;
  const citation = { ...set.citation, set: String(number) };
  const criteria = set.criteria.map((criterion, index) => scoreCriterion(criterion, index, set));
  const rules = set.rules.map((rule) => scoreRule(rule, set));
  const zeroStops = new Set(rules.flatMap(({ zeroIn }) => zeroIn));
  const stated = rules.filter(({ zeroIn }) => zeroIn.length === 0);
  const gap = sum(set.parts.map((part) => gapOf(part, criteria)));
  const heading = (id: string, vi: string, en: string): Heading =>
    Object.freeze({ id: `ocop.rate.${id}`, label: { vi, en }, citation, verification });
  const rulesHeading = heading("rules", "Yêu cầu ngoài điểm số", "Rules outside the points");
  return {
    set,
    rank: verificationRank[verification],
    criteria,
    byCode: new Map(criteria.map((one) => [one.criterion.code, one])),
    dependents: criteria.filter(({ leader }) => leader >= 0),
    families: criteria
      .filter(({ leader }) => leader < 0)
      .map((root) => [root, ...criteria.filter((one) => rootOf(one, criteria) === root && one !== root)]),
    ceilings: criteria.map(({ criterion, open, index }) =>
      open.map((choices) =>
        Math.min(...choices.map((chosen) => ceilingOf(criterion, chosen, top, zeroStops.has(index)))),
      ),
    ),
    parts: set.parts.map((part) => scorePart(part, criteria, heading)),
    pointsHeading: heading("points", "Điểm", "Points"),
    total: sumFinding(heading("points.total", "Tổng điểm", "Total")),
    gap,
    gates: [0, ...tiers].map((tier) => scoreGates(tier, set, criteria, gap === 0)),
    remarks: scoreRemarks(set, criteria),
    rules,
    stated: new Map(stated.map((one) => [one.rule.id, rules.indexOf(one)])),
    groundsField: {
      ...list("grounds", {
        vi: "Căn cứ, yêu cầu ngoài điểm số bất lợi cho sản phẩm (để trống danh sách nếu không có)",
        en: "Rules outside the points that stand against the product (an empty list if none)",
      }),
      choices: stated.map(({ rule }) => groundOf(rule)),
    },
    rulesHeading,
    derived: rules.filter(({ zeroIn }) => zeroIn.length > 0),
    rulesClear: allRules(
      rulesHeading,
      holds,
      rules.map(({ clear }) => clear),
    ),
    rulesUnknown: allRules(
      rulesHeading,
      mayHold,
      rules.map(({ unknown }) => unknown),
    ),
  };
}

function allRules(heading: Heading, ratable: Sign, findings: readonly Finding[]): JudgedRules {
  const finding = Object.freeze(makeGroup(heading, stateOf(ratable), Object.freeze(findings)));
  return Object.freeze({ finding, ratable });
}

type HeadingMaker = (id: string, vi: string, en: string) => Heading;

function scorePart(part: SheetPart, criteria: readonly ScoredCriterion[], heading: HeadingMaker): ScoredPart {
  const { code, label, max } = part;
  const from = criteria.findIndex(({ criterion }) => criterion.part === code);
  const count = criteria.filter(({ criterion }) => criterion.part === code).length;
  return {
    heading: heading(`points.${code}`, `Phần ${code}. ${label.vi}`, `Part ${code}. ${label.en}`),
    from,
    to: from + count,
    sum: sumFinding(
      heading(
        `points.${code}.sum`,
        `Điểm phần ${code} (tối đa ${max})`,
        `Points of part ${code} (at most ${max})`,
      ),
    ),
  };
}

/** A sum as a finding; the same object for the same sum once it is known. */
function sumFinding(heading: Heading): ScoredPart["sum"] {
  const known: Finding[] = [];
  return (least, most) => {
    if (least < most) return makeFinding(heading, "unknown", pointsBetween(least, most));
    let finding = known[least];
    if (finding === undefined) {
      finding = Object.freeze(makeFinding(heading, "met", pointsValue(least)));
      known[least] = finding;
    }
    return finding;
  };
}

/** What the options of a part fall short of its printed maximum: options that were not obtained. */
function gapOf(part: SheetPart, criteria: readonly ScoredCriterion[]): number {
  const own = criteria.filter(({ criterion }) => criterion.part === part.code);
  return Math.max(
    0,
    part.max - sum(own.map(({ most }) => present(most[notGiven], "every standing has points"))),
  );
}

function rootOf(one: ScoredCriterion, criteria: readonly ScoredCriterion[]): ScoredCriterion {
  const leader = criteria[one.leader];
  return leader === undefined ? one : rootOf(leader, criteria);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
