import { defaultAccept } from "../kernel/accept.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, MissingFact } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import { verificationRank } from "../kernel/citation.js";
import type { Criterion } from "../kernel/criterion.js";
import type { Field } from "../kernel/field.js";
import { choice, number, yesNo } from "../kernel/fields.js";
import { makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import { formatNumber } from "../quantity/format.js";
import { applyNorm, capFinding, rateFinding } from "../support/apply-norm.js";
import type { Claim } from "../support/claim.js";
import { type PreparedNorm, prepareNorm } from "../support/prepare-norm.js";
import { type Step, stepsOf } from "../support/steps.js";
import { chooses, rulesOut } from "./criteria/asks.js";
import { type CraftOptions, type Eras, eraOn } from "./era.js";
import { type Facts, needed, readerOf, sourcesOf } from "./given.js";
import { questionOn } from "./question.js";
import { decree52 } from "./regimes/decree-52-2018.js";
import { decree66Issued } from "./regimes/decree-66-2006.js";
import {
  ceilingIsNoClaim,
  entitlementTable,
  establishmentPlace,
  establishments,
  noDoubleSupport,
  projectPlace,
} from "./regimes/entitlements.js";
import type { CraftBeneficiary, CraftSupportItem } from "./support-inputs.js";

/** The most that may be granted. */
export interface CraftSupport {
  /** In whole đồng, never rounded up; zero where no support is due. */
  readonly ceiling: number;
  /** What is left of the cost, in đồng; `null` where the cost was not given. */
  readonly ownCapital: number | null;
  /** How the ceiling is reckoned; the step that sets it has `binds`. */
  readonly steps: readonly Step[];
}

/** Between which amounts of đồng an open ceiling lies; `to` is `null` while nothing known limits it. */
export interface CraftSupportRange {
  readonly from: number;
  readonly to: number | null;
}

/** Facts on a request that were checked once and can be reckoned many times. */
export type ParsedSupport = Branded<Facts, "craft-support">;

const at = "craft.support";

const beneficiaryLabels: Readonly<Record<CraftBeneficiary, Text>> = {
  smallOrMediumEnterprise: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperativeGroup: { vi: "Tổ hợp tác", en: "Cooperative group" },
  household: { vi: "Hộ gia đình", en: "Household" },
  stateAgency: { vi: "Cơ quan nhà nước", en: "State agency" },
  other: { vi: "Đối tượng khác", en: "Somebody else" },
};

const items: readonly CraftSupportItem[] = [
  "tradePromotion",
  "handicraftContest",
  "centralProject",
  "localProject",
];

/** How each fact on a request is asked. */
const fields = /* @__PURE__ */ (() => ({
  item: choice(
    "item",
    items.map((value) => ({ value, label: entitlementTable[value].label })),
    { vi: "Nội dung hỗ trợ", en: "What the support is for" },
  ),
  beneficiary: choice(
    "beneficiary",
    Object.entries(beneficiaryLabels).map(([value, label]) => ({ value, label })),
    { vi: "Đối tượng đề nghị", en: "Who asks" },
  ),
  supportedElsewhere: yesNo("supportedElsewhere", {
    vi: "Đã được chương trình khác hỗ trợ trùng",
    en: "Another programme supported the same already",
  }),
  cost: number("costDong", "dong", { vi: "Chi phí", en: "Cost" }),
}))();

export const supportFieldList: readonly Field[] = /* @__PURE__ */ (() => Object.values(fields))();

/** Reads the facts on a request; what it is for must be there. */
export const readSupport = /* @__PURE__ */ readerOf(supportFieldList, (facts, faults) =>
  needed([fields.item], facts, faults),
);

/** Whether an item is for this beneficiary, and its norm. */
interface Reckoning {
  readonly due: Question<Facts, boolean>;
  readonly norm: PreparedNorm;
  readonly cost: MissingFact;
}

const supportLabel: Text = { vi: "mức hỗ trợ tối đa", en: "ceiling of the support" };

const notElsewhere: Text = {
  vi: "Chưa được chương trình khác hỗ trợ trùng",
  en: "No other programme supported the same",
};

function reckoningOf(item: CraftSupportItem, sources: Sources<Facts>): Reckoning {
  const { label, place, holder, rate, cap } = entitlementTable[item];
  const who: readonly string[] = holder === "establishment" ? establishments : ["stateAgency"];
  const where = holder === "establishment" ? establishmentPlace : projectPlace;
  const { path, kind, unit } = fields.cost;
  const criteria: Criterion = {
    kind: "all",
    id: at,
    label,
    ...place,
    of: [
      chooses(`${at}.beneficiary`, fields.beneficiary, who, where),
      rulesOut(`${at}.not-elsewhere`, fields.supportedElsewhere, notElsewhere, noDoubleSupport),
    ],
  };
  return {
    due: questionOn(supportLabel, criteria, sources, { met: true, unmet: false }),
    norm: prepareNorm(
      { place, rate, cap, always: null, claimed: null, paysCost: true },
      {
        id: at,
        rate: { name: "rate", label: { vi: "Tỷ lệ trên chi phí", en: "Share of the cost" } },
        cost: { name: "cost", label: fields.cost.label },
        cap: { name: "cap", label: { vi: "Mức trần", en: "Cap" } },
      },
    ),
    cost: { path, kind, unit, label: fields.cost.label, citation: place.citation },
  };
}

const reckonings: Eras<Readonly<Record<string, Reckoning>>> = /* @__PURE__ */ (() => {
  const sources = sourcesOf(supportFieldList);
  return {
    begun: decree66Issued,
    of: [
      {
        from: decree52.from,
        to: null,
        regimes: [decree52],
        asked: Object.fromEntries(items.map((item) => [item, reckoningOf(item, sources)])),
        notices: [ceilingIsNoClaim(at)],
      },
    ],
  };
})();

/**
 * Reckons a ceiling from parsed facts: the twin of `supportCap` for bulk work, without checking again.
 *
 * @param facts - made by `parseSupport`
 * @param options - `on`: the day on which the support is asked for
 * @returns the same answer, byte for byte, as `supportCap` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedSupportCap, parseSupport } from "vn-rural-industry/craft";
 *
 * const parsed = parseSupport({ item: "centralProject", beneficiary: "household" });
 * parsed.ok && parsedSupportCap(parsed.value, { on: "2026-05-04" }).status; // => "decided"
 * ```
 */
export function parsedSupportCap(
  facts: ParsedSupport,
  options: CraftOptions,
): Assessment<CraftSupport, CraftSupportRange> {
  const selected = eraOn(reckonings, options, at);
  if (!selected.ok) return selected.answer;
  const { on, accept = defaultAccept } = options;
  const { era, notices } = selected;
  const item = present(facts.words["item"], "parsed facts name an item");
  const { due, norm, cost } = present(era.asked[item], "every item is reckoned");
  const circumstances = { on, regimes: era.regimes, accept, notices };
  const gate = assess(due, facts, circumstances);
  const claim = claimOf(facts);
  const rank = verificationRank[accept];
  const ceiling = applyNorm(norm, claim, rank);
  const refused = gate.status === "decided" && !gate.outcome;
  const known = ceiling.least === ceiling.most;
  const figures = [rateFinding(norm, claim, rank, known), capFinding(norm, claim, rank, known)];
  const { state, children } = gate.finding;
  const tested = present(children, "the finding has parts");
  const answer = {
    schema: 1,
    on,
    regimes: era.regimes,
    finding: makeGroup(gate.finding, state === "met" && !known ? "unknown" : state, [...tested, ...figures]),
    notices,
  } as const;
  const openCost = claim.cost === undefined ? [cost] : [];
  const most = refused ? 0 : ceiling.most;
  const { cost: given, mostCost } = claim;
  if (refused || (known && (gate.status === "decided" || most === 0))) {
    return {
      status: "decided",
      ...answer,
      headline: ceilingText(most),
      outcome: {
        ceiling: most,
        ownCapital: given === undefined ? null : mostCost - most,
        steps: most === 0 ? [] : stepsOf(norm, claim, ceiling, rank),
      },
      unanswered: [...(gate.status === "decided" ? gate.unanswered : gate.missing), ...openCost],
    };
  }
  return {
    status: "undetermined",
    ...answer,
    headline: due.headlines.unknown,
    because: [{ kind: "missing-facts", at, text: factsMissing }],
    missing: [...(gate.status === "undetermined" ? gate.missing : []), ...openCost],
    possible: {
      from: gate.status === "decided" ? ceiling.least : 0,
      to: Number.isFinite(most) ? most : null,
    },
  };
}

const factsMissing: Text = {
  vi: "Còn thiếu dữ kiện làm thay đổi mức hỗ trợ.",
  en: "Facts that change the amount were not given.",
};

function ceilingText(ceiling: number): Text {
  const amount = String(ceiling);
  return {
    vi: `Hỗ trợ tối đa ${formatNumber(amount, "vi")} đồng.`,
    en: `At most VND ${formatNumber(amount, "en")}.`,
  };
}

/** One establishment, or one project; a cost that was not given may be anything. */
function claimOf({ numbers }: Facts): Claim {
  const cost = numbers["costDong"];
  return {
    leastCost: cost?.units ?? 0,
    mostCost: cost?.units ?? Number.POSITIVE_INFINITY,
    cost: cost?.value,
    leastUnits: 1,
    mostUnits: 1,
    units: one,
    raised: undefined,
  };
}

const one = { kind: "number", value: "1", unit: "item" } as const;
