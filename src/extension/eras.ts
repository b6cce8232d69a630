import type { Finding, Notice, RegimeRef } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import { makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import { unknown } from "../support/term.js";
import { capId } from "./cap-id.js";
import { type ContentRegime, placeOf } from "./content.js";
import { type ItemNorm, prepareItemNorm } from "./item-norm.js";
import { type ItemEntry, itemEntries } from "./items.js";
import type { NormRegime, NormRow } from "./norm-row.js";
import { noticeOf, remarkNotice } from "./notices.js";
import { decree45 } from "./regimes/decree-45-2012.js";
import { contentRegimes, normRegimes } from "./regimes/timelines.js";

/** Nothing may be paid for the item: the decree of the day does not list it. */
export interface NotSupportable {
  readonly kind: "not-supportable";
  /** Why. */
  readonly ground: Text;
  readonly citation: Citation;
}

/** An item on the days of one era: whether the decree lists it, and the norm that prices it. */
export interface EraItem {
  readonly entry: ItemEntry;
  readonly basis: Finding;
  /** `null` where the item is listed. */
  readonly unlisted: NotSupportable | null;
  /** Whether the text before listed it. */
  readonly removed: boolean;
  /** Its norm at national level; where none is known, one whose figures were not obtained. */
  readonly norm: ItemNorm;
  /** The notices that hold whatever the facts: under a national budget, and under a local one. */
  readonly national: readonly Notice[];
  readonly local: readonly Notice[];
}

/** Days on which neither the contents nor the norms change. */
export interface Era {
  readonly from: string;
  readonly regimes: readonly RegimeRef[];
  readonly content: ContentRegime;
  /** `null` while the finance rules of the day were not obtained. */
  readonly norms: NormRegime | null;
  /** Where provinces are told to set their own levels, or the contents where that was not obtained. */
  readonly local: Place;
  readonly items: readonly EraItem[];
}

/** The era of a day; `undefined` before the first. */
export function eraOn(on: string): Era | undefined {
  let last: Era | undefined;
  for (const era of eras) if (on >= era.from) last = era;
  return last;
}

/** The norms of all items under each regime of norms, and (`null`) where its text was not obtained. */
type PricedItems = ReadonlyMap<NormRegime | null, readonly ItemNorm[]>;

function eraFrom(from: string, priced: PricedItems): Era {
  const content = present(inForce(contentRegimes, from), `content regime on ${from}`);
  const norms = inForce(normRegimes, from) ?? null;
  return {
    from,
    regimes: Object.freeze(norms === null ? [content.ref] : [content.ref, norms.ref]),
    content,
    norms,
    local: norms === null ? content.place : norms.local,
    items: present(priced.get(norms), `norms on ${from}`).map((norm) => eraItem(norm, content, norms)),
  };
}

function inForce<Regime extends { readonly ref: RegimeRef }>(
  regimes: readonly Regime[],
  on: string,
): Regime | undefined {
  return regimes.find(({ ref }) => ref.from <= on && (ref.to === null || on < ref.to));
}

function eraItem(norm: ItemNorm, content: ContentRegime, norms: NormRegime | null): EraItem {
  const { entry } = norm;
  const { item } = entry;
  const listed = placeOf(content.listed, item) ?? placeOf(norms?.listed ?? [], item);
  const removed = placeOf(content.removed, item);
  const place = listed ?? removed ?? content.place;
  const standing = standingNotices(content, item);
  return {
    entry,
    basis: basisFinding(place, listed === undefined),
    unlisted: listed === undefined ? unlisted(place, removed !== undefined) : null,
    removed: removed !== undefined,
    norm,
    national: Object.freeze([...standing, ...rowNotices(norms?.rows[item])]),
    local: Object.freeze(standing),
  };
}

/** The norm of an item; where none is known, one whose figures were not obtained. */
function nationalNorm(entry: ItemEntry, norms: NormRegime | null): ItemNorm {
  const row = norms?.rows[entry.item];
  if (norms !== null && row !== undefined) return prepareItemNorm(entry, row, norms.priority);
  // Where the whole text was read, it prices the item under no name of its own.
  const why = norms?.read ? "open-reading" : "text-not-obtained";
  const { place } = norms ?? decree45;
  return prepareItemNorm(entry, { place, rate: unknown, cap: unknown }, null, why);
}

function standingNotices(content: ContentRegime, item: string): readonly Notice[] {
  const notices = [noticeOf("ceiling-only", capId)];
  if (content.ref.to === null) {
    notices.push(noticeOf("norms-behind-content", capId));
    if (item.endsWith("Pollution")) {
      notices.push(noticeOf("pollution-wording", capId, undefined, { outcome: null }));
    }
  }
  return notices;
}

function rowNotices(row: NormRow | undefined): readonly Notice[] {
  if (row === undefined) return [];
  const { remark: text, place, rate, cap } = row;
  const { citation } = place;
  const notices: Notice[] = [];
  if (text !== undefined) notices.push(remarkNotice(text, citation));
  if (rate.kind === "none" && cap.kind === "none") notices.push(noticeOf("no-limit-set", capId, citation));
  return notices;
}

const basisLabel: Text = {
  vi: "Nội dung có trong danh mục hoạt động khuyến công",
  en: "The decree lists the content",
};

/** A place known from recollection only does not show that the content is listed. */
function basisFinding({ citation, verification }: Place, missing: boolean): Finding {
  const state = missing ? "unmet" : verification === "unverified" ? "unknown" : "met";
  return Object.freeze(
    makeFinding({ id: `${capId}.basis`, label: basisLabel, citation, verification }, state),
  );
}

const removedGround: Text = {
  vi: "Nghị định sửa đổi không còn nêu nội dung này; đề án duyệt trước đó vẫn theo quy định cũ.",
  en: "The decree as amended no longer names this content; projects approved before keep the old text.",
};

const neverListedGround: Text = {
  vi: "Danh mục hoạt động khuyến công của ngày này không nêu nội dung.",
  en: "The list of contents in force that day does not name it.",
};

function unlisted({ citation }: Place, removed: boolean): NotSupportable {
  return Object.freeze({
    kind: "not-supportable",
    ground: removed ? removedGround : neverListedGround,
    citation,
  });
}

/** The eras, oldest first. */
export const eras: readonly Era[] = /* @__PURE__ */ (() => {
  const priced: PricedItems = new Map(
    [null, ...normRegimes].map((norms) => [norms, itemEntries.map((entry) => nationalNorm(entry, norms))]),
  );
  const begins = [...contentRegimes, ...normRegimes].map(({ ref }) => ref.from);
  return [...new Set(begins)].sort().map((from) => eraFrom(from, priced));
})();
