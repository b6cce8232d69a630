import type { Invalid, NotInForce, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Citation, Verification } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import type { Term } from "../support/term.js";
import { type Era, type EraItem, eraOn } from "./eras.js";
import type { SupportItem, SupportUnit } from "./items.js";
import type { NormRow } from "./norm-row.js";
import { noticeOf } from "./notices.js";
import { faultOfDay } from "./options.js";
import { conditionRows, conditionsAmended, generalConditions } from "./regimes/conditions.js";

/** A condition of support, and where it stands. */
export interface SupportCondition {
  readonly text: Text;
  readonly citation: Citation;
  readonly verification: Verification;
}

/** The norm (định mức) of an item. */
export interface ItemPrice {
  /** Percent of the cost: none, not obtained, or the figure with its place. */
  readonly rate: Term;
  /** Whether the text sets the rate itself, and not "at most" the rate. */
  readonly fixedRate: boolean;
  /** Đồng for each unit: none, not obtained, or the figure with its place. */
  readonly cap: Term;
  /** Lifts the cap of a technology line, in percent. */
  readonly line: Figure | null;
  /** How many years from the first are paid for. */
  readonly years: Figure | null;
  /** Official number of another document whose levels apply. */
  readonly elsewhere: string | null;
  /** The clause was not read; its number follows from the order of those that were. */
  readonly inferredClause: string | null;
  readonly remark: Text | null;
  readonly citation: Citation;
  readonly verification: Verification;
}

/** An item on a day: whether the decree lists it, the norm that prices it, and its conditions. */
export interface ListedItem {
  readonly item: SupportItem;
  readonly label: Text;
  readonly unit: SupportUnit | null;
  /** The clause of the decree that lists it, or that no longer does. */
  readonly basis: {
    readonly listed: boolean;
    readonly citation: Citation;
    readonly verification: Verification;
  };
  /** Why nothing may be paid for it; `null` where the decree lists it. */
  readonly ground: Text | null;
  /** `null` where no norm of the country is known. */
  readonly norm: ItemPrice | null;
  readonly conditions: readonly SupportCondition[];
}

/** What may be supported on a day. */
export interface SupportItems {
  readonly status: "listed";
  readonly schema: 1;
  readonly on: string;
  readonly regimes: readonly RegimeRef[];
  readonly items: readonly ListedItem[];
  /** How far the norms may be lifted for a priority project, in percent; `null` where the rules were not obtained. */
  readonly priority: Figure | null;
  /** What is asked of every project. */
  readonly conditions: readonly SupportCondition[];
  readonly notices: readonly Notice[];
}

const at = "extension.support-items";

/**
 * What extension may support (nội dung hỗ trợ) in a project approved on a day: every item that the decree lists, with
 * its conditions and the norm that prices it or that none is known; and every item whose basis the decree dropped,
 * with the reason.
 *
 * @param options - `on`: the day on which the project was approved, `YYYY-MM-DD`
 * @returns the items, that no law is known for the day, or what is wrong with the day
 * @see Decree 45/2012/NĐ-CP, Article 4; Circular 46/2012/TT-BCT, Article 4
 *
 * @example
 * ```ts
 * import { supportItems } from "vn-rural-industry/extension";
 *
 * const list = supportItems({ on: "2026-03-02" });
 * const brand = list.status === "listed" ? list.items.find(({ item }) => item === "brand") : undefined;
 * brand?.basis.listed; // => false
 * ```
 */
export function supportItems({ on }: { readonly on: string }): SupportItems | NotInForce | Invalid {
  const fault = faultOfDay(on);
  if (fault !== null) return fault;
  const era = eraOn(on);
  if (era === undefined) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const { regimes, items, norms } = era;
  return {
    status: "listed",
    schema: 1,
    on,
    regimes,
    items: items
      .filter(({ unlisted, removed }) => unlisted === null || removed)
      .map((item) => listedItem(item, on)),
    priority: norms?.priority ?? null,
    conditions: generalOf(era),
    notices: noticesOn(on, era),
  };
}

function listedItem({ entry, basis, unlisted, norm }: EraItem, on: string): ListedItem {
  const { item, label, unit } = entry;
  const { citation, verification } = basis;
  const row = norm.unpriced === null ? norm.row : null;
  return {
    item,
    label,
    unit,
    basis: { listed: unlisted === null, citation, verification },
    ground: unlisted?.ground ?? null,
    norm: row === null ? null : priceOf(row),
    conditions: conditionRows
      .filter(({ items, from, to }) => items.includes(item) && on >= from && (to === null || on < to))
      .flatMap(({ text, place }) => {
        const where = place ?? row?.place;
        return where === undefined ? [] : [{ text, ...where }];
      }),
  };
}

function priceOf({
  place,
  rate,
  cap,
  fixed,
  line,
  years,
  elsewhere,
  inferredClause,
  remark,
}: NormRow): ItemPrice {
  return {
    rate,
    fixedRate: fixed ?? false,
    cap,
    line: line ?? null,
    years: years ?? null,
    elsewhere: elsewhere ?? null,
    inferredClause: inferredClause ?? null,
    remark: remark ?? null,
    ...place,
  };
}

function generalOf({ norms }: Era): readonly SupportCondition[] {
  const conditions: Place | undefined = norms?.conditions;
  if (conditions === undefined) return [];
  const { citation, verification } = conditions;
  return generalConditions.map((text, index) => ({
    text,
    citation: citation.article === undefined ? citation : { ...citation, clause: String(index + 1) },
    verification,
  }));
}

function noticesOn(on: string, { content, norms }: Era): readonly Notice[] {
  return [
    ...(norms === null ? [noticeOf("norms-not-obtained", at)] : []),
    ...(on >= conditionsAmended ? [noticeOf("amendment-not-read", at, { document: "20/2017/TT-BCT" })] : []),
    ...(content.ref.to === null ? [noticeOf("norms-behind-content", at)] : []),
    ...(on > knownThrough ? [afterKnowledge(at)] : []),
  ];
}
