import type { Steady } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { type Level, levelLabels } from "../level.js";
import { must } from "./leaves.js";

/** What the level below gives, and what stands in for it where no round is held there. */
export interface FromBelow {
  readonly id: string;
  readonly label: Text;
  readonly place: Place;
  readonly recognised: readonly Steady[];
  readonly noRound: { readonly place: Place; readonly forwarded: (id: string) => Steady } | null;
}

/** Recognised below, or, where the law allows it, forwarded because no round is held there. */
export function fromBelow({ id, label, place, recognised, noRound }: FromBelow): Steady {
  const { citation, verification } = place;
  if (noRound === null) return { kind: "all", id, label, citation, verification, of: recognised };
  return {
    kind: "any",
    id,
    label: { vi: `${label.vi} (một trong hai cách)`, en: `${label.en} (in one of two ways)` },
    citation,
    verification,
    of: [
      {
        kind: "all",
        id: `${id}.recognised`,
        label: { vi: "Đã được công nhận ở cấp dưới", en: "Recognised at the level below" },
        citation,
        verification,
        of: recognised,
      },
      {
        kind: "all",
        id: `${id}.no-round`,
        label: noRoundHeld,
        citation: noRound.place.citation,
        verification: noRound.place.verification,
        of: [
          must(`${id}.no-round.not-held`, "roundHeld", noRoundHeld, noRound.place, false),
          noRound.forwarded(`${id}.no-round.forwarded`),
        ],
      },
    ],
  };
}

const noRoundHeld = { vi: "Cấp dưới không tổ chức bình chọn", en: "No round is held below" };

/** Levels in a sentence. */
export function levelNames(of: readonly Level[]): Text {
  const names = of.map((level) => levelLabels[level]);
  return {
    vi: names.map(({ vi }) => vi).join(" hoặc "),
    en: names.map(({ en }) => en).join(" or "),
  };
}

/** The authority of a level that asks for a product to be entered above it. */
export function authorityOf(level: Level): Text {
  const { vi, en } = levelLabels[level];
  return level === "region"
    ? { vi: "Cục trưởng", en: "Director of the Ministry's agency" }
    : { vi: `UBND ${vi}`, en: `People's Committee, ${en}` };
}
