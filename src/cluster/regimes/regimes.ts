import type { RegimeRef } from "../../kernel/assessment.js";
import { decision105 } from "./decision-105-2009.js";
import { decree32 } from "./decree-32-2024.js";
import { decree66 } from "./decree-66-2020.js";
import { decree68 } from "./decree-68-2017.js";
import { decree139 } from "./decree-139-2025.js";
import { decree303 } from "./decree-303-2026.js";

/** The regimes of industrial clusters, oldest first; each begins on the day the one before it ends. */
export const clusterRegimes: readonly RegimeRef[] = [
  decision105,
  decree68,
  decree66,
  decree32,
  decree139,
  decree303,
];
