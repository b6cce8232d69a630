/**
 * The score sheets of Decision 1048/QĐ-TTg of 2019, for dossiers filed before 24 February 2023.
 *
 * @module
 */
export { decision1048Of2019 } from "./regimes/decision-1048-2019/index.js";
export type { Rubric } from "./rubric.js";
