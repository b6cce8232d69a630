import { decided, missingOf, undetermined } from "../kernel/answer.js";
import type { Assessment, Finding, Notice, Reason } from "../kernel/assessment.js";
import { type Gap, gapOf } from "../kernel/field.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Bound } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import { allOf } from "../kernel/verdict.js";
import { formatNumber } from "../quantity/format.js";
import { down } from "../quantity/rounding.js";
import { dongRatio, dongShare, dongValue } from "./dong-share.js";
import { type DayOptions, lawOfDay, textNotObtained } from "./law-of-day.js";
import { localSupport, precedence, resolution198 } from "./regimes/resolution-198-2025.js";
import { type SupportTerms, supportTerms } from "./regimes/support.js";
import { supportFields as fields, type ParsedSupport, type Support } from "./support-facts.js";

/** The most that the State may give one infrastructure project. */
export interface SupportCeiling {
  /** Whole đồng, never rounded up. */
  readonly ceilingDong: number;
}

/** What the ceiling can be; `null` where nothing bounds it. */
export interface SupportCeilingRange {
  readonly from: number;
  readonly to: number | null;
}

type Answer = Assessment<SupportCeiling, SupportCeilingRange>;

const at = "cluster.support";
const label = { vi: "Mức Nhà nước hỗ trợ tối đa", en: "Ceiling of State support" };

/**
 * The ceiling of State support by parsed amounts: the twin of `supportCeiling` for bulk work, without checking again.
 *
 * @param facts - made by `parseSupport`
 * @param options - `on`: the day on which the support is decided
 * @returns the same answer, byte for byte, as `supportCeiling` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedSupportCeiling, parseSupport } from "vn-rural-industry/cluster";
 *
 * const facts = parseSupport({ totalInvestmentDong: 200_000_000_000 });
 * const answer = facts.ok ? parsedSupportCeiling(facts.value, { on: "2025-03-10" }) : facts;
 * "outcome" in answer && answer.outcome.ceilingDong; // => 60000000000
 * ```
 */
export function parsedSupportCeiling(facts: ParsedSupport, options: DayOptions): Answer {
  const law = lawOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on } = options;
  const terms = supportTerms[law.regime.id];
  if (terms === undefined) return textNotObtained(on, law.regime);
  const withResolution = on >= resolution198.from;
  const common = {
    on,
    regimes: withResolution ? [law.regime, resolution198] : [law.regime],
    notices: [...noticesOf(terms), ...law.notices],
  };
  const { place, ceiling } = terms;
  if (ceiling === null) {
    const finding = makeFinding({ id: at, label, ...place }, "unknown");
    return undetermined({ ...common, headline: unsaid, finding }, [], [capUnknown(terms)], null);
  }
  const dong = facts.total === undefined ? undefined : dongShare(facts.total, ceiling.figure, down);
  const findings = [
    ceilingFinding(facts, dong, ceiling),
    ...(withResolution ? [resolutionFinding(facts, dong)] : []),
  ];
  const state = allOf(findings.map((finding) => finding.state));
  const finding = makeGroup({ id: at, label, ...place }, state, findings);
  if (dong !== undefined && state === "met") {
    return decided({ ...common, headline: said(dong), finding }, { ceilingDong: dong }, []);
  }
  return undetermined(
    { ...common, headline: unsaid, finding },
    missingOf(gapsOf(facts, withResolution), place.citation),
    exceeds(facts, dong) ? [beyondCeiling] : [],
    dong === undefined ? null : { from: dong, to: null },
  );
}

function ceilingFinding({ total }: Support, dong: number | undefined, { op, figure }: Bound): Finding {
  const { value, unit, citation, verification } = figure;
  const about = { id: `${at}.share`, label: shareLabel, citation, verification };
  const required = { op, values: [{ kind: "number", value, unit }] } as const;
  return total === undefined || dong === undefined
    ? makeFinding(about, "unknown", undefined, required)
    : makeFinding(about, "met", dongRatio(dong, total), required);
}

const shareLabel = {
  vi: "Mức trần trên tổng mức vốn đầu tư của dự án",
  en: "Ceiling as a share of the project's total investment",
};

/** Support of the other kind does not touch the ceiling while it stays below it. */
function resolutionFinding(facts: Support, dong: number | undefined): Finding {
  const { underResolution198: given } = facts;
  const about = { id: `${at}.resolution-198`, label: fields.underResolution198.label, ...localSupport };
  const known = given === 0 || (given !== undefined && dong !== undefined && given <= dong);
  const observed = given === undefined ? undefined : dongValue(given);
  const required = dong === undefined ? undefined : ({ op: "<=", values: [dongValue(dong)] } as const);
  return makeFinding(about, known ? "met" : "unknown", observed, required);
}

function exceeds({ underResolution198: given }: Support, dong: number | undefined): boolean {
  return given !== undefined && dong !== undefined && given > dong;
}

const totalGap = /* @__PURE__ */ gapOf(fields.total);
const resolutionGap = /* @__PURE__ */ gapOf(fields.underResolution198);

function gapsOf({ total, underResolution198 }: Support, withResolution: boolean): readonly Gap[] {
  return [
    ...(total === undefined ? [totalGap] : []),
    ...(withResolution && underResolution198 === undefined ? [resolutionGap] : []),
  ];
}

function said(dong: number): Text {
  const amount = String(dong);
  return {
    vi: `Nhà nước hỗ trợ tối đa ${formatNumber(amount, "vi")} đồng.`,
    en: `The State may give at most VND ${formatNumber(amount, "en")}.`,
  };
}

const unsaid: Text = {
  vi: "Chưa thể kết luận về mức Nhà nước hỗ trợ tối đa.",
  en: "The ceiling of State support cannot be decided yet.",
};

function capUnknown({ place: { citation } }: SupportTerms): Reason {
  return {
    kind: "text-not-obtained",
    at,
    text: {
      vi: "Chưa có văn bản cho biết mức trần trước đây có còn sau lần sửa đổi này hay không.",
      en: "The text that says whether the earlier ceiling outlives this amendment was not obtained.",
    },
    citation,
  };
}

const beyondCeiling: Reason = {
  kind: "open-reading",
  at: `${at}.resolution-198`,
  text: {
    vi: "Hỗ trợ theo Nghị quyết không có tỷ lệ trần và đã vượt mức trần của Nghị định; luật không nói hai quy định liên hệ thế nào.",
    en: "Support under the Resolution has no ceiling and is above that of the decree; how the two stand to each other is not written.",
  },
  citation: precedence.citation,
};

function noticesOf({ place: { citation } }: SupportTerms): readonly Notice[] {
  return [
    {
      code: "works-outside-the-project",
      kind: "scope",
      at,
      text: {
        vi: "Công trình ngoài cụm cũng có thể được hỗ trợ; luật không nói khoản đó có tính vào mức trần của dự án hay không.",
        en: "Works outside the cluster may be supported too; whether they count against the project's ceiling is not written.",
      },
      citation,
    },
    {
      code: "ceiling-not-entitlement",
      kind: "authority",
      at,
      text: {
        vi: "Đây là mức trần; hỗ trợ bao nhiêu do cấp tỉnh quyết định theo thẩm quyền.",
        en: "This is a ceiling; how much is given is for the province to decide.",
      },
    },
  ];
}
