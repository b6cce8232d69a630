import { verificationRank } from "../kernel/citation.js";
import type { Figure } from "../kernel/figure.js";
import type { Heading } from "../kernel/finding.js";
import { figure } from "../kernel/place.js";
import { figureUnits } from "../quantity/amount-source.js";
import { scaledText } from "../quantity/decimal.js";
import type { Naming, Raise, SupportNorm } from "../support/norm.js";
import { type NormNaming, type PreparedNorm, prepareNorm } from "../support/prepare-norm.js";
import { percentPlaces, shareOf, whole } from "../support/share.js";
import type { Term } from "../support/term.js";
import { capId } from "./cap-id.js";
import type { ItemEntry } from "./items.js";
import type { NormRow } from "./norm-row.js";
import { type Optional, optionalFacts } from "./unanswered.js";

const naming: NormNaming = {
  id: capId,
  rate: { name: "rate", label: { vi: "Tỷ lệ trên chi phí", en: "Share of the cost" } },
  cost: { name: "cost", label: { vi: "Không quá chi phí", en: "Not over the cost" } },
  cap: { name: "cap", label: { vi: "Mức trần theo đơn vị", en: "Cap of the units" } },
};

const lineNaming: Naming = {
  name: "technology-line",
  label: { vi: "Nâng trần cho dây chuyền công nghệ", en: "Cap lifted for a technology line" },
};

const priorityNaming: Naming = {
  name: "priority",
  label: { vi: "Nâng trần cho đề án ưu tiên", en: "Cap lifted for a priority project" },
};

/** Another reading of a norm: which norm it makes, and whether it needs a priority project to matter. */
export interface CapReading {
  readonly code: "multiplier-lifts-rate" | "multipliers-compound" | "effective-model-rate";
  readonly norm: PreparedNorm;
  readonly needsPriority: boolean;
}

/** The norm of an item, ready to be applied. */
export interface ItemNorm {
  readonly entry: ItemEntry;
  readonly row: NormRow;
  /** Why the item has no norm of its own; `null` where it has one. */
  readonly unpriced: "open-reading" | "text-not-obtained" | null;
  readonly norm: PreparedNorm;
  readonly heading: Heading;
  readonly readings: readonly CapReading[];
  /** The facts that a decided ceiling may do without. */
  readonly optional: readonly Optional[];
  /** Rank of the verification of the lift for priority projects. */
  readonly priorityRank: number;
  /** Whether what support leaves of the cost is the beneficiary's own capital. */
  readonly leavesOwnCapital: boolean;
}

/** Items whose money is no level of support that a priority project could lift, nor a share of a cost of one's own. */
const notLifted: readonly string[] = [
  "regionalPrize",
  "nationalPrize",
  "provincialPrize",
  "agencyManagement",
  "implementerManagement",
];

/** Prepares the norm of an item. `priority`: how far a priority project lifts it; `null` where nothing says so. */
export function prepareItemNorm(
  entry: ItemEntry,
  row: NormRow,
  priority: Figure | null,
  unpriced: ItemNorm["unpriced"] = null,
): ItemNorm {
  const lifted = !notLifted.includes(entry.item);
  const raise: Raise | null =
    priority === null || !lifted ? null : { naming: priorityNaming, figure: priority };
  const line: Raise | null = row.line === undefined ? null : { naming: lineNaming, figure: row.line };
  const norm: SupportNorm = {
    place: row.place,
    rate: row.rate,
    cap: row.cap,
    always: line,
    // One lift of one and a half times, not two of them: no text adds them up.
    claimed: line === null ? raise : null,
    paysCost: entry.unit !== "product",
  };
  const readings: CapReading[] = [];
  const add = (code: CapReading["code"], other: Partial<SupportNorm>, needsPriority: boolean) =>
    readings.push({ code, norm: prepareNorm({ ...norm, ...other }, naming), needsPriority });
  const lift = line ?? raise;
  if (lift !== null && row.rate.kind === "value") {
    add("multiplier-lifts-rate", { rate: liftedRate(row.rate, lift.figure) }, line === null);
  }
  if (line !== null && raise !== null) add("multipliers-compound", { claimed: raise }, true);
  if (row.otherRate !== undefined) add("effective-model-rate", { rate: row.otherRate }, false);
  const prepared = prepareNorm(norm, naming);
  return {
    entry,
    row,
    unpriced,
    norm: prepared,
    optional: optionalFacts(prepared, row.years !== undefined),
    heading: Object.freeze({ id: capId, label: entry.label, ...row.place }),
    readings,
    priorityRank: raise === null ? 0 : verificationRank[raise.figure.verification],
    leavesOwnCapital: lifted,
  };
}

/** A rate lifted by a percentage, up to all of the cost. */
function liftedRate(rate: Extract<Term, { readonly kind: "value" }>, lift: Figure): Term {
  const parts = shareOf(figureUnits(rate.figure, percentPlaces), figureUnits(lift, percentPlaces));
  const percent = scaledText(Math.min(whole, parts), percentPlaces);
  return { kind: "value", figure: figure(percent, "percent", rate.figure) };
}
