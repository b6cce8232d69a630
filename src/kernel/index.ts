export type {
  Answer,
  Assessment,
  Choice,
  Decided,
  FactKind,
  Finding,
  Invalid,
  MissingFact,
  NotInForce,
  Notice,
  Reason,
  RegimeRef,
  Undetermined,
} from "./assessment.js";
export type { Branded } from "./brand.js";
export type { Citation, Verification } from "./citation.js";
export { type Comparison, compare, type FigureAt, type FigureChange, type FindingChange } from "./compare.js";
export type { Figure } from "./figure.js";
export type { Given, Numeric } from "./input.js";
export { findFinding, isDecided } from "./inspect.js";
export { InvariantError } from "./invariant.js";
export type { Checked, Issue } from "./issue.js";
export type { Bound, Place } from "./place.js";
export { type AssessmentRecord, toRecord } from "./record.js";
export type { Locale, Text } from "./text.js";
export type { Span, Timeline } from "./timeline.js";
export type { Operator, Requirement, Shortfall, Unit, Value } from "./value.js";
export type { Verdict } from "./verdict.js";
