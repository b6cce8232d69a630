import { atLeast, atMost, type Bound, type Place, places } from "../../kernel/place.js";
import { decree32 } from "./decree-32-2024.js";
import { decree66 } from "./decree-66-2020.js";
import { decree68 } from "./decree-68-2017.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** What a regime asks of the use of a cluster's land. */
export interface LandUseTerms {
  /** Nobody lives in the cluster. */
  readonly residents: Place;
  /** The rest; `null` where it was not obtained. */
  readonly rest: {
    /** Land for services that directly serve production, of the area of the cluster. */
    readonly services: Bound;
    /** Clusters side by side are linked. */
    readonly adjoining: Place;
    readonly planning: PlanningTerms;
  } | null;
}

/** The shares of the cluster's area that the detailed plan keeps. */
export interface PlanningTerms {
  readonly greenery: Bound;
  /** What another note says of the same share. */
  readonly greeneryElsewhere: Bound;
  readonly technical: Bound;
  readonly traffic: Bound;
}

/** The planning standard as one approved plan compares itself with it; on greenery the notes contradict each other. */
const standard: Place = { citation: { document: "QCVN 01:2021/BXD" }, verification: "single-source" };

const planning: PlanningTerms = {
  greenery: atLeast("10", "percent", standard),
  greeneryElsewhere: atLeast("15", "percent", standard),
  technical: atLeast("1", "percent", standard),
  traffic: atLeast("10", "percent", standard),
};

const at68 = places("68/2017/NĐ-CP", "corroborated");
const at32 = places("32/2024/NĐ-CP", "official");
/** Kept by the amendment, whose text was not read. */
const at303 = places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" });

const decree68LandUse: LandUseTerms = { residents: at68("2", "1"), rest: null };

function decree32LandUse(at: typeof at32): LandUseTerms {
  return {
    residents: at("2", "1"),
    rest: { services: atMost("10", "percent", at("3", "1", "c")), adjoining: at("4", "2", "đ"), planning },
  };
}

/** The terms of each regime, by its id; of regimes that are missing here nothing was obtained. */
export const landUseTerms: Readonly<Record<string, LandUseTerms>> = {
  [decree68.id]: decree68LandUse,
  [decree66.id]: decree68LandUse,
  [decree32.id]: decree32LandUse(at32),
  [decree139.id]: decree32LandUse(at32),
  [decree303.id]: decree32LandUse(at303),
};
