/**
 * The score sheets of Decision 148/QĐ-TTg of 2023, for dossiers filed before 22 May 2026.
 *
 * @module
 */
export { decision148Of2023 } from "./regimes/decision-148-2023/index.js";
export type { Rubric } from "./rubric.js";
