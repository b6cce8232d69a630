import type { RegimeRef } from "../../kernel/assessment.js";
import { atLeast, figure, places } from "../../kernel/place.js";
import { decree303 } from "./decree-303-2026.js";

/** Resolution 198/2025/QH15 on the private economy; it applies beside the decrees on clusters. */
export const resolution198: RegimeRef = {
  id: "cluster.resolution-198-2025",
  title: { vi: "Nghị quyết 198/2025/QH15", en: "Resolution 198/2025/QH15" },
  from: "2025-05-17",
  to: null,
  documents: ["198/2025/QH15"],
};

const at = places("198/2025/QH15", "official");

/** Điều 7 khoản 1: local budgets may support part of the infrastructure; no percentage. */
export const localSupport = at("7", "1");

/** Điều 7 khoản 4: clusters newly established after the Resolution took effect reserve land for priority tenants. */
export const priorityReserve = {
  /** Established after this day. */
  newAfter: resolution198.from,
  place: at("7", "4"),
  /** On average for each industrial park or cluster … */
  average: atLeast("20", "ha", at("7", "4")),
  /** … or of the land of the parks and clusters of the province. */
  share: atLeast("5", "percent", at("7", "4")),
};

/** Điều 7 khoản 5: so long after completion the land may go to others. */
export const releaseAfter = figure("2", "year", at("7", "5"));

/** Điều 7 khoản 6: the rent of priority tenants is cut by at least so much, for so long. */
export const rentCut = {
  place: at("7", "6"),
  share: atLeast("30", "percent", at("7", "6")),
  years: figure("5", "year", at("7", "6")),
};

/** Điều 17 khoản 2: how the Resolution stands to other law. */
export const precedence = at("17", "2");

/** Since the amendment of 2026 the investor reports first, so that the establishment decision is adjusted. */
export const releaseReport = {
  from: decree303.from,
  place: places("32/2024/NĐ-CP", "single-source", { document: "303/2026/NĐ-CP", article: "1" })("18", "4a"),
};
