import type { RegimeRef } from "../../kernel/assessment.js";
import { circular14 } from "./circular-14-2018.js";
import { circular26 } from "./circular-26-2014.js";
import { circular38 } from "./circular-38-2025.js";

/** The regimes of the selection, oldest first; each begins on the day the one before it ends. */
export const awardRegimes: readonly RegimeRef[] = [circular26, circular14, circular38];
