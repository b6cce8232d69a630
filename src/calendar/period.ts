import type { Checked } from "../kernel/issue.js";
import { beginChecks, type Checks, choiceOf, fieldsOf, listOf } from "./check.js";
import { type Day, isDay } from "./day.js";

/** What a period is counted in: days (ngày), working days (ngày làm việc), weeks, months or years. */
export type PeriodUnit = "calendar" | "working" | "week" | "month" | "year";

/**
 * Which day counts first: the one after the day of the event (`"next-day"`, the Civil Code), or the day of the
 * notice itself (`"notice-day-as-day-1"`, a practice of some administrative bodies; for days only).
 */
export type Counting = "next-day" | "notice-day-as-day-1";

/** Whether a last day on which nobody works gives way to the next working day. */
export type Rolling = "next-working-day" | "none";

/** Days on which the clock stands still (tạm dừng tính thời hạn). */
export interface Suspension {
  /** First day that does not count. */
  readonly from: Day;
  /** Last day that does not count; left out while the clock still stands. */
  readonly to?: Day | null | undefined;
}

/** A period (thời hạn) to be counted. */
export interface Period {
  /** The day named, or the day of the event: receipt of a dossier, a notice, a decision. */
  readonly from: Day;
  /** How many units, from 1 to 10,000. */
  readonly length: number;
  /** What `length` counts. */
  readonly unit: PeriodUnit;
  /** `"next-day"` when left out. */
  readonly counting?: Counting | null | undefined;
  /** `"next-working-day"` when left out; a period in working days always ends on one. */
  readonly roll?: Rolling | null | undefined;
  /** Spells that do not count, in any order, without overlap; both their ends are among them. */
  readonly suspended?: readonly Suspension[] | null | undefined;
}

/** A spell without counted days; `null` while it lasts. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
}

/** A period whose fields are all there and right. */
export interface CheckedPeriod {
  readonly from: Day;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly counting: Counting;
  readonly roll: Rolling;
  /** In order of time. */
  readonly suspended: readonly Pause[];
}

const mostUnits = 10_000;

/** Checks a period; every fault is named. */
export function checkPeriod(input: unknown): Checked<CheckedPeriod> {
  const checks = beginChecks();
  const keys = ["from", "length", "unit", "counting", "roll", "suspended"];
  const fields = fieldsOf(input, "", keys, checks);
  if (fields === null) return { ok: false, issues: checks.issues };
  const from = dayAt(fields["from"], "from", checks);
  const length = lengthOf(fields["length"], checks);
  const unit = choiceOf(
    fields["unit"],
    "unit",
    ["calendar", "working", "week", "month", "year"],
    null,
    checks,
  );
  const counting = choiceOf(
    fields["counting"],
    "counting",
    ["next-day", "notice-day-as-day-1"],
    "next-day",
    checks,
  );
  const roll = choiceOf(fields["roll"], "roll", ["next-working-day", "none"], "next-working-day", checks);
  const suspended = pausesOf(fields["suspended"], checks);
  if (counting === "notice-day-as-day-1" && unit !== null && unit !== "calendar" && unit !== "working") {
    checks.note({
      path: "counting",
      code: "conflict",
      message: {
        vi: "Cách tính ngày thông báo là ngày thứ nhất chỉ dùng cho thời hạn tính bằng ngày.",
        en: "Counting the day of the notice as day 1 is for periods in days only.",
      },
    });
  }
  if (
    checks.issues.length > 0 ||
    from === null ||
    length === null ||
    unit === null ||
    counting === null ||
    roll === null
  ) {
    return { ok: false, issues: checks.issues };
  }
  return { ok: true, value: { from, length, unit, counting, roll, suspended } };
}

function dayAt(value: unknown, path: string, checks: Checks): Day | null {
  if (isDay(value)) return value;
  checks.fault(path, value === undefined ? "missing" : "not-a-day");
  return null;
}

function lengthOf(value: unknown, checks: Checks): number | null {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= mostUnits) return value;
  if (value === undefined) {
    checks.fault("length", "missing");
  } else {
    checks.note({
      path: "length",
      code: "not-a-length",
      message: {
        vi: `Phải là số nguyên từ 1 đến ${mostUnits}.`,
        en: `Must be a whole number from 1 to ${mostUnits}.`,
      },
    });
  }
  return null;
}

function pausesOf(value: unknown, checks: Checks): readonly Pause[] {
  const pauses: (Pause & { readonly path: string })[] = [];
  listOf(value, "suspended", checks).forEach((entry, index) => {
    const path = `suspended[${index}]`;
    const fields = fieldsOf(entry, path, ["from", "to"], checks);
    if (fields === null) return;
    const lasts = fields["to"] === undefined;
    const from = dayAt(fields["from"], `${path}.from`, checks);
    const to = lasts ? null : dayAt(fields["to"], `${path}.to`, checks);
    if (from === null || (to === null && !lasts)) return;
    if (to !== null && to < from) checks.fault(path, "out-of-order");
    else pauses.push({ from, to, path });
  });
  pauses.sort((one, other) => (one.from < other.from ? -1 : 1));
  let reached: Day = "";
  for (const { from, to, path } of pauses) {
    if (from <= reached) checks.note({ path, code: "conflict", message: overlap });
    if (to === null || to > reached) reached = to ?? unending;
  }
  return pauses.map(({ from, to }) => ({ from, to }));
}

/** Sorts after every day. */
const unending = "9999-12-31";

const overlap = {
  vi: "Trùng với một khoảng tạm dừng khác.",
  en: "Overlaps another spell in which the clock stands still.",
};
