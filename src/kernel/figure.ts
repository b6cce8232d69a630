import type { Citation, Verification } from "./citation.js";
import type { Unit } from "./value.js";

/** A figure of the law: its value as plain decimal text or a day, its unit, where it stands, how well verified. */
export interface Figure {
  readonly value: string;
  readonly unit: Unit;
  readonly citation: Citation;
  readonly verification: Verification;
}
