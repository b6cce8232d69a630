import type { RegimeRef } from "../../kernel/assessment.js";
import { decision26 as rated26 } from "./rating/decision-26-2026.js";
import { decision148 as rated148 } from "./rating/decision-148-2023.js";
import { decision781 as rated781 } from "./rating/decision-781-2020.js";
import { decision1048 as rated1048 } from "./rating/decision-1048-2019.js";
import { decision1489 as rated1489 } from "./rating/decision-1489-2025.js";

/** Decision 1048/QĐ-TTg: the first national criteria and procedure. */
export const decision1048: RegimeRef = rated1048.regime;
/** The same as amended by Decision 781/QĐ-TTg. */
export const decision781: RegimeRef = rated781.regime;
/** Decision 148/QĐ-TTg: three levels, the district among them. */
export const decision148: RegimeRef = rated148.regime;
/** The same as amended by Decision 1489/QĐ-TTg: two levels. */
export const decision1489: RegimeRef = rated1489.regime;
/** Decision 26/2026/QĐ-TTg. */
export const decision26: RegimeRef = rated26.regime;

/** The regimes of OCOP, oldest first; each begins on the day the one before it ends. */
export const ocopRegimes: readonly RegimeRef[] = [
  decision1048,
  decision781,
  decision148,
  decision1489,
  decision26,
];
