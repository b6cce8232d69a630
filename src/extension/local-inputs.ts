import type { Verification } from "../kernel/citation.js";
import type { Given, Numeric } from "../kernel/input.js";
import type { SupportItem, SupportUnit } from "./items.js";

/** A figure of a province's norm: that the text sets none, that it is not known, or the figure. */
export type LocalFigure = "none" | "unknown" | Numeric;

/** The norm of one item. */
export interface LocalNormInput {
  readonly item: SupportItem;
  /** Share of the cost in percent, up to 100. */
  readonly ratePercent: LocalFigure;
  /** Cap of each unit in đồng, up to 45 billion; of a technology line the cap of the line. */
  readonly capDong: LocalFigure;
  /** What the cap is set for; must be the unit of the item. */
  readonly unit?: Given<SupportUnit>;
  readonly article?: Given<string>;
  readonly clause?: Given<string>;
  readonly point?: Given<string>;
}

/** The norms of a province's resolution or decision. */
export interface LocalNormsInput {
  /** Official number with the province's name, e.g. `"08/2024/NQ-HĐND Đồng Tháp"`. */
  readonly document: string;
  /** How well its text was verified by whoever gives it. */
  readonly verification: Verification;
  /** The provinces whose territory it is for, by their names before the mergers of 2025. */
  readonly territory: readonly string[];
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** First day no longer in force. */
  readonly to?: Given<string>;
  readonly norms: readonly LocalNormInput[];
}
