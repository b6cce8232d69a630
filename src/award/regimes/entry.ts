import type { EntryTerms } from "../criteria/terms.js";
import { circular14Entry } from "./circular-14-2018.js";
import { circular26Entry } from "./circular-26-2014.js";
import { circular38Entry } from "./circular-38-2025.js";

/** What is asked of those who enter a round, in the order of the regimes. */
export const entryTerms: readonly EntryTerms[] = [circular26Entry, circular14Entry, circular38Entry];
