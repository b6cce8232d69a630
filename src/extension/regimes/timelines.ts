import type { ContentRegime } from "../content.js";
import type { NormRegime } from "../norm-row.js";
import { circular28 } from "./circular-28-2018.js";
import { decree45 } from "./decree-45-2012.js";
import { decree235 } from "./decree-235-2025.js";
import { jointCircular26 } from "./joint-circular-26-2014.js";

/** The clock of contents, oldest first; projects approved before a change keep the text before it. */
export const contentRegimes: readonly ContentRegime[] = [decree45, decree235];

/** The clock of norms, oldest first; the joint circular before them was not obtained. */
export const normRegimes: readonly NormRegime[] = [jointCircular26, circular28];
