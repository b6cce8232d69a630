import type { Place } from "../../kernel/place.js";
import { places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";

/**
 * What becomes of a dossier under appraisal when a regime begins: it stays under the law before (`keeps`), it moves
 * to the new law (`moves`), or no transitional provision is known (`unknown`).
 */
export interface Transition {
  /** Id of the regime that begins. */
  readonly into: string;
  readonly effect: "keeps" | "moves" | "unknown";
  readonly place: Place | null;
}

const decree32 = places("32/2024/NĐ-CP", "official");
const decree139 = places("139/2025/NĐ-CP", "official");
const decree303 = places("32/2024/NĐ-CP", "single-source", {
  document: "303/2026/NĐ-CP",
  article: "1",
  clause: "18",
});

/** One line for each change of regime. The change of 1 July 2025 is one of authority: it moves work under way. */
export const transitions: readonly Transition[] = [
  { into: "cluster.decree-68-2017", effect: "unknown", place: null },
  { into: "cluster.decree-66-2020", effect: "unknown", place: null },
  { into: "cluster.decree-32-2024", effect: "keeps", place: decree32("35", "2") },
  { into: "cluster.decree-139-2025", effect: "moves", place: decree139("22", "2") },
  { into: "cluster.decree-303-2026", effect: "keeps", place: decree303("35", "2") },
];

/** Notices that hold for every answer under a regime. */
export interface RegimeRemark {
  readonly regime: string;
  readonly code: string;
  readonly kind: "verification" | "scope";
  /** Which questions it matters to. */
  readonly concerns: "conditions" | "everything";
  readonly place: Place | null;
  readonly text: Text;
}

export const remarks: readonly RegimeRemark[] = [
  {
    regime: "cluster.decree-68-2017",
    code: "conditions-from-recollection",
    kind: "verification",
    concerns: "conditions",
    place: null,
    text: {
      vi: "Ngoài quy mô diện tích, điều kiện của giai đoạn này chỉ được ghi theo trí nhớ, chưa đối chiếu văn bản.",
      en: "Beyond the area limits, the conditions of this period are known from recollection only.",
    },
  },
  {
    regime: "cluster.decree-139-2025",
    code: "province-decides-unit",
    kind: "scope",
    concerns: "conditions",
    place: decree139("12"),
    text: {
      vi: "UBND cấp tỉnh quyết định địa bàn và quy hoạch thay cho cấp huyện; hãy nhập dữ kiện theo quyết định đó.",
      en: "The provincial People's Committee decides what takes the district's place; give the facts accordingly.",
    },
  },
  {
    regime: "cluster.decree-303-2026",
    code: "amendment-from-summary",
    kind: "verification",
    concerns: "everything",
    place: { citation: { document: "303/2026/NĐ-CP" }, verification: "single-source" },
    text: {
      vi: "Nội dung Nghị định 303/2026/NĐ-CP lấy từ bản tóm tắt của một sở, chưa đối chiếu bản chính thức.",
      en: "What Decree 303/2026/NĐ-CP says is taken from one department's summary, not from its official text.",
    },
  },
];
