import { decided, missingOf, undetermined } from "../kernel/answer.js";
import { assess, type Question } from "../kernel/assess.js";
import type { Assessment, Notice, Reason } from "../kernel/assessment.js";
import { gapOf } from "../kernel/field.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { prepare } from "../kernel/prepare.js";
import type { NumberSource, Sources } from "../kernel/source.js";
import type { Text } from "../kernel/text.js";
import type { Value } from "../kernel/value.js";
import { allOf } from "../kernel/verdict.js";
import { figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import { formatNumber } from "../quantity/format.js";
import { signOfDifference } from "../quantity/ratio.js";
import { newlyEstablished } from "./criteria/priority.js";
import { hectaresText } from "./land-summary.js";
import type { DayOptions } from "./law-of-day.js";
import type { ParsedPriorityLand, PriorityLandRead } from "./priority-facts.js";
import { priorityLandFields as fields } from "./priority-fields.js";
import { priorityReserve, resolution198 } from "./regimes/resolution-198-2025.js";
import { resolutionOfDay } from "./resolution-of-day.js";
import { shareSource } from "./share-source.js";

/** The land that one cluster keeps for priority tenants. */
export interface PriorityLand {
  /** Whether the cluster must keep any under this provision: only newly established ones do. */
  readonly applies: boolean;
  /** The area that the province fixed, in hectares; `null` where none is kept. */
  readonly hectares: string | null;
}

type Facts = ParsedPriorityLand;

const at = "cluster.priority-land";

/** Reserved land for each park or cluster of the province. */
const meanArea: NumberSource<Facts> = {
  kind: "number",
  bind: (figure) => {
    const bound = figureUnits(figure, hectareMeasure.places);
    return {
      exact: ({ reserved, count }) =>
        reserved === undefined || count === undefined
          ? Number.NaN
          : signOfDifference(reserved, 1, count, bound),
      least: () => -1,
      most: () => 1,
      gaps: () => [],
      observe: meanValue,
      shortfall: () => undefined,
    };
  },
};

/** The mean, where it has a decimal text. */
function meanValue({ reserved, count }: PriorityLandRead): Value | undefined {
  if (reserved === undefined || count === undefined || reserved % count !== 0) return undefined;
  return { kind: "number", value: hectaresText(reserved / count), unit: "ha" };
}

const sources: Sources<Facts> = /* @__PURE__ */ (() => ({
  establishedOn: { kind: "day", field: fields.establishedOn, read: (facts: Facts) => facts.establishedOn },
  mean: meanArea,
  share: shareSource<Facts>(
    { part: fields.reserved, whole: fields.land },
    "ha",
    hectareMeasure,
    ({ reserved, land }) => ({ part: reserved, whole: land }),
  ),
}))();

const outcomes = { met: true, unmet: false };

const newCluster: Question<Facts, boolean> = /* @__PURE__ */ (() => {
  const criterion = newlyEstablished(at);
  const { label } = criterion;
  return {
    criteria: prepare(criterion, sources),
    outcomes,
    headlines: { met: label, unmet: label, unknown: label },
  };
})();

const average: Question<Facts, boolean> = /* @__PURE__ */ (() => {
  const id = `${at}.average`;
  const label = {
    vi: "Diện tích cả tỉnh dành cho đối tượng ưu tiên",
    en: "What the whole province keeps for priority tenants",
  };
  const mean = { vi: "Bình quân mỗi khu, cụm công nghiệp", en: "Average for each park or cluster" };
  const share = { vi: "Tỷ lệ trên đất khu, cụm công nghiệp", en: "Share of the land of parks and clusters" };
  const criterion = {
    kind: "any",
    id,
    label,
    ...priorityReserve.place,
    of: [
      { kind: "number", id: `${id}.mean`, label: mean, source: "mean", ...priorityReserve.average },
      { kind: "number", id: `${id}.share`, label: share, source: "share", ...priorityReserve.share },
    ],
  } as const;
  return {
    criteria: prepare(criterion, sources),
    outcomes,
    headlines: { met: label, unmet: label, unknown: label },
  };
})();

/**
 * The land kept for priority tenants by parsed facts: the twin of `priorityLand` for bulk work, without checking again.
 *
 * @param facts - made by `parsePriorityLand`
 * @param options - `on`: the day at which it is asked
 * @returns the same answer, byte for byte, as `priorityLand` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedPriorityLand, parsePriorityLand } from "vn-rural-industry/cluster";
 *
 * const facts = parsePriorityLand({ establishedOn: "2025-05-17" });
 * const answer = facts.ok ? parsedPriorityLand(facts.value, { on: "2026-03-02" }) : facts;
 * "outcome" in answer && answer.outcome; // => { applies: false, hectares: null }
 * ```
 */
export function parsedPriorityLand(facts: ParsedPriorityLand, options: DayOptions): Assessment<PriorityLand> {
  const law = resolutionOfDay(options, at);
  if (!law.ok) return law.answer;
  const { on } = options;
  const regimes = [resolution198];
  const condition = assess(newCluster, facts, { on, regimes });
  const reserve = assess(average, facts, { on, regimes }).finding;
  const { fixed } = facts;
  const observed = fixed === undefined ? undefined : areaValue(fixed);
  const fixedFinding = makeFinding(
    { id: `${at}.fixed`, label: fields.fixed.label, ...priorityReserve.place },
    observed === undefined ? "unknown" : "met",
    observed,
  );
  const applies = condition.status !== "decided" || condition.outcome;
  const state = allOf([condition.finding.state, fixedFinding.state]);
  const common = {
    on,
    regimes,
    finding: makeGroup(heading, state, [condition.finding, fixedFinding, reserve]),
    notices: [...(applies ? noticesOf(reserve.state === "unmet") : []), ...law.notices],
  };
  if (!applies) {
    return decided({ ...common, headline: notApplicable }, { applies, hectares: null }, []);
  }
  if (condition.status === "decided" && fixed !== undefined) {
    const hectares = hectaresText(fixed);
    return decided({ ...common, headline: said(hectares) }, { applies, hectares }, []);
  }
  const gaps = [
    ...(facts.establishedOn === undefined ? [establishedGap] : []),
    ...(fixed === undefined ? [fixedGap] : []),
  ];
  return undetermined(
    { ...common, headline: unsaid },
    missingOf(gaps, priorityReserve.place.citation),
    fixed === undefined ? [provinceFixes()] : [],
    null,
  );
}

const establishedGap = /* @__PURE__ */ gapOf(fields.establishedOn);
const fixedGap = /* @__PURE__ */ gapOf(fields.fixed);

const heading = /* @__PURE__ */ (() => ({
  id: at,
  label: { vi: "Đất dành cho đối tượng ưu tiên", en: "Land kept for priority tenants" },
  ...priorityReserve.place,
}))();

function areaValue(units: number): Value {
  return { kind: "number", value: hectaresText(units), unit: "ha" };
}

function said(hectares: string): Text {
  return {
    vi: `Cụm dành ${formatNumber(hectares, "vi")} ha cho đối tượng ưu tiên.`,
    en: `The cluster keeps ${formatNumber(hectares, "en")} ha for priority tenants.`,
  };
}

const notApplicable: Text = {
  vi: "Cụm không thuộc diện thành lập mới nên không phải dành đất theo quy định này.",
  en: "The cluster is not newly established, so this provision has it keep no land.",
};

const unsaid: Text = {
  vi: "Chưa thể kết luận về diện tích đất dành cho đối tượng ưu tiên.",
  en: "The land kept for priority tenants cannot be said yet.",
};

function provinceFixes(): Reason {
  return {
    kind: "authority",
    at: `${at}.fixed`,
    text: {
      vi: "UBND cấp tỉnh xác định diện tích của từng khu, cụm công nghiệp.",
      en: "The provincial People's Committee fixes the area of each park and cluster.",
    },
    citation: priorityReserve.place.citation,
  };
}

function noticesOf(notReached: boolean): readonly Notice[] {
  const { citation } = priorityReserve.place;
  const pooled: Notice = {
    code: "parks-and-clusters-pooled",
    kind: "reading",
    at: `${at}.average`,
    text: {
      vi: "Luật không nói khu và cụm công nghiệp tính chung hay riêng; ở đây tính chung.",
      en: "Whether parks and clusters are counted together is not written; they are here.",
    },
    citation,
  };
  const short: Notice = {
    code: "average-not-reached",
    kind: "authority",
    at: `${at}.average`,
    text: {
      vi: "Diện tích cả tỉnh dành ra chưa đạt mức bình quân cũng chưa đạt tỷ lệ mà luật nêu.",
      en: "What the province keeps reaches neither the average nor the share that the law names.",
    },
    citation,
  };
  return notReached ? [pooled, short] : [pooled];
}
