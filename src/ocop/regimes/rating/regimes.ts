import { decision26 } from "./decision-26-2026.js";
import { decision148 } from "./decision-148-2023.js";
import { decision781 } from "./decision-781-2020.js";
import { decision1048 } from "./decision-1048-2019.js";
import { decision1489 } from "./decision-1489-2025.js";
import type { RatingTerms } from "./terms.js";

/** The regimes of rating, oldest first; by the day of filing, each begins on the day the one before it ends. */
export const ratingRegimes: readonly RatingTerms[] = [
  decision1048,
  decision781,
  decision148,
  decision1489,
  decision26,
];
