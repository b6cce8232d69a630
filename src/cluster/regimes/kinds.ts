import { atLeast, type Bound, type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree66 } from "./decree-66-2020.js";
import { decree68 } from "./decree-68-2017.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** A kind of cluster that the law names. */
export type ClusterKind = "craftVillage" | "specialised" | "supporting" | "highTech" | "ecological";

/** What a regime says of a kind. */
export type KindTerm =
  /** A share of the industrial land is for it; a craft-village cluster needs its village too. */
  | {
      readonly by: "share";
      readonly share: Bound;
      readonly village?: Place & { readonly craft: "traditional" | "recognised" };
      /** What the reader must know of the definition. */
      readonly remark?: "statistics-only" | "base-inferred";
    }
  /** Its purpose alone. */
  | ({ readonly by: "purpose" } & Place)
  /** Its qualities, without a figure. */
  | ({ readonly by: "qualities" } & Place)
  /** Named without a definition. */
  | ({ readonly by: "name-only" } & Place)
  /** The text was not obtained. */
  | ({ readonly by: "unobtained" } & Place)
  /** The regime does not know the kind. */
  | ({ readonly by: "absence" } & Place);

/** One line of the table: what a regime says of a kind, from a day on within the regime. */
export interface KindRow {
  readonly regime: string;
  readonly kind: ClusterKind;
  /** First day, where it is later than the regime's own. */
  readonly from?: string;
  readonly term: KindTerm;
}

/** Known from recollection, without the article. */
const at68: Place = { citation: { document: "68/2017/NĐ-CP" }, verification: "unverified" };
const at32 = places("32/2024/NĐ-CP", "official");
const summary = { document: "303/2026/NĐ-CP", article: "1" };
const at303 = places("32/2024/NĐ-CP", "single-source", summary);

/** The note to the form of Circular 14/2024/TT-BCT, in force since 1 October 2024; it is for statistics. */
const statistics = {
  from: "2024-10-01",
  place: {
    citation: { document: "14/2024/TT-BCT", form: "Biểu 03" },
    verification: "official",
  },
} as const;

function decree68Rows(regime: string): readonly KindRow[] {
  const unobtained: KindTerm = { by: "unobtained", ...at68 };
  return [
    { regime, kind: "craftVillage", term: { by: "purpose", ...at68 } },
    { regime, kind: "specialised", term: unobtained },
    { regime, kind: "supporting", term: unobtained },
    { regime, kind: "highTech", term: unobtained },
    { regime, kind: "ecological", term: unobtained },
  ];
}

function decree32Rows(regime: string): readonly KindRow[] {
  const nameOnly: KindTerm = { by: "name-only", ...at32("26", "1") };
  return [
    {
      regime,
      kind: "craftVillage",
      term: {
        by: "share",
        share: atLeast("75", "percent", at32("2", "2")),
        village: { ...at32("2", "2"), craft: "traditional" },
      },
    },
    { regime, kind: "specialised", term: nameOnly },
    {
      regime,
      kind: "specialised",
      from: statistics.from,
      term: {
        by: "share",
        share: atLeast("60", "percent", statistics.place),
        remark: "statistics-only",
      },
    },
    { regime, kind: "supporting", term: nameOnly },
    { regime, kind: "highTech", term: { by: "absence", ...at32("2") } },
    { regime, kind: "ecological", term: nameOnly },
  ];
}

/** What each regime says of each kind; where a kind stands twice, the later line replaces the one before. */
export const kindRows: readonly KindRow[] = [
  ...decree68Rows(decree68.id),
  ...decree68Rows(decree66.id),
  ...decree32Rows(decree32.id),
  ...decree32Rows(decree139.id),
  {
    regime: decree303.id,
    kind: "craftVillage",
    term: {
      by: "share",
      share: atLeast("60", "percent", at303("2", "2")),
      village: { ...at303("2", "2"), craft: "recognised" },
    },
  },
  {
    regime: decree303.id,
    kind: "specialised",
    term: {
      by: "share",
      share: atLeast("60", "percent", places("32/2024/NĐ-CP", "corroborated", summary)("2", "2a")),
    },
  },
  {
    regime: decree303.id,
    kind: "supporting",
    term: { by: "share", share: atLeast("60", "percent", at303("2")) },
  },
  {
    regime: decree303.id,
    kind: "highTech",
    term: { by: "share", share: atLeast("30", "percent", at303("2")), remark: "base-inferred" },
  },
  { regime: decree303.id, kind: "ecological", term: { by: "qualities", ...at303("2") } },
];
