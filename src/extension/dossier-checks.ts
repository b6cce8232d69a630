import type { Finding, MissingFact } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { Requirement, Value } from "../kernel/value.js";
import type { Verdict } from "../kernel/verdict.js";
import { figureUnits } from "../quantity/amount-source.js";
import { scaledText } from "../quantity/decimal.js";
import { percentMeasure } from "../quantity/percent.js";
import type { Dossier, Flags } from "./dossier-facts.js";
import { circumstanceFields, dossierFields as fields, labelOf, paperFields } from "./dossier-fields.js";
import { advanceRows } from "./regimes/advances.js";
import {
  type PaperRule,
  type PaperRules,
  papers,
  registration,
  settlement,
  stages,
} from "./regimes/procedure.js";
import { missingFact } from "./unanswered.js";

/** Id of the finding on a file; those on its papers and days stand under it. */
export const dossierId = "extension.dossier";

/** One thing that is asked of a file, and the facts that it lacks. */
export interface Check {
  readonly finding: Finding;
  readonly missing: readonly MissingFact[];
}

/** Everything that is asked of a file at its stage. */
export function checksOf(dossier: Dossier): readonly Check[] {
  const { stage, item } = dossier;
  const rules: readonly PaperRules[] = stages[stage];
  const checks: Check[] = [];
  for (const { items, place, rules: asked } of rules) {
    if (items !== undefined && (item === undefined || !items.includes(item))) continue;
    for (const rule of asked) checks.push(paperCheck(rule, place, dossier));
  }
  const [first] = rules;
  if (first !== undefined && item === undefined && rules.some(({ items }) => items !== undefined)) {
    checks.push(check("item", fields.item.label, first.place, "unknown", [fields.item]));
  }
  return [...checks, ...dayChecks(dossier), ...workChecks(dossier)];
}

function paperCheck(
  [paper, when, is = true]: PaperRule,
  place: Place,
  { papers: given, circumstances }: Dossier,
): Check {
  const there = flag(given, paper);
  const so = when === undefined ? is : flag(circumstances, when);
  const applies = so === undefined ? undefined : so === is;
  const lacking: Field[] = [];
  if (applies !== false && there !== true) {
    if (applies === undefined && when !== undefined) lacking.push(present(circumstanceFields[when], when));
    if (there === undefined) lacking.push(present(paperFields[paper], paper));
  }
  return check(
    `papers.${paper}`,
    labelOf(papers[paper]),
    place,
    stateOfPaper(applies, there),
    lacking,
    there === undefined ? undefined : { kind: "yes-no", value: there },
    { op: "=", values: [{ kind: "yes-no", value: true }] },
  );
}

function stateOfPaper(applies: boolean | undefined, there: boolean | undefined): Verdict {
  if (applies === false) return "not-applicable";
  if (there === true) return "met";
  return there === false && applies ? "unmet" : "unknown";
}

function flag(flags: Flags, name: string): boolean | undefined {
  return flags[name] ?? undefined;
}

/** The days of registration and settlement. */
function dayChecks(dossier: Dossier): readonly Check[] {
  const { stage, planYear } = dossier;
  if (stage === "department" || stage === "agency") return [registrationCheck(dossier, registration[stage])];
  if (stage !== "settlement") return [];
  const { monthDay, place } = settlement.latest;
  const latest = planYear === undefined ? undefined : `${planYear + 1}-${monthDay}`;
  const { settledOn } = dossier;
  const lacking = [
    ...(settledOn === undefined ? [fields.settledOn] : []),
    ...(latest === undefined ? [fields.planYear] : []),
  ];
  const state = settledOn === undefined || latest === undefined ? "unknown" : inTime(settledOn <= latest);
  return [
    settlementCheck(dossier),
    check("settled", labels.settled, place, state, lacking, dayValue(settledOn), dayLimit("<=", latest)),
  ];
}

const labels = {
  filed: { vi: "Gửi hồ sơ đúng hạn", en: "The file is sent in time" },
  settled: { vi: "Thanh lý, quyết toán đúng hạn", en: "Liquidation and settlement in time" },
};

function inTime(is: boolean): Verdict {
  return is ? "met" : "unmet";
}

/** "Trước ngày": the day itself is late; who receives the file may direct another time. */
function registrationCheck(
  { planYear, filedOn, directed }: Dossier,
  { monthDay, place }: { readonly monthDay: string; readonly place: Place },
): Check {
  const limit = planYear === undefined ? undefined : `${planYear - 1}-${monthDay}`;
  const early = limit === undefined || filedOn === undefined ? undefined : filedOn < limit;
  const state = directed === true ? "not-applicable" : early === true ? "met" : inTimeIf(early, directed);
  const lacking = [
    ...(filedOn === undefined ? [fields.filedOn] : []),
    ...(limit === undefined ? [fields.planYear] : []),
    ...(directed === undefined ? [fields.directed] : []),
  ];
  const missing = state === "unknown" ? lacking : [];
  return check("filed", labels.filed, place, state, missing, dayValue(filedOn), dayLimit("<", limit));
}

/** A day that is late is so only when no other time was directed. */
function inTimeIf(early: boolean | undefined, directed: boolean | undefined): Verdict {
  return early === false && directed === false ? "unmet" : "unknown";
}

/** The file within days of the last acceptance; where the last day was no working day, until the next one. */
function settlementCheck({ filedOn, nominal, dueOn }: Dossier): Check {
  const limit = dueOn ?? nominal;
  const known = limit !== undefined && filedOn !== undefined;
  const early = known ? filedOn <= limit : undefined;
  const state = early === undefined ? "unknown" : early ? "met" : dueOn === undefined ? "unknown" : "unmet";
  const lacking =
    state === "unknown"
      ? [
          ...(filedOn === undefined ? [fields.filedOn] : []),
          ...(limit === undefined ? [fields.acceptedOn] : []),
          ...(early === false ? [fields.dueOn] : []),
        ]
      : [];
  const { citation, verification } = settlement.days;
  const place = { citation, verification };
  return check("filed", labels.filed, place, state, lacking, dayValue(filedOn), dayLimit("<=", limit));
}

/** How much of the work must be done before the first advance. */
function workChecks({ stage, item, workDone }: Dossier): readonly Check[] {
  const row = item === undefined ? undefined : advanceRows.find(({ items }) => items.includes(item));
  const over = row?.workOver ?? null;
  if (stage !== "advance" || row === undefined || row.condition === null || over === null) return [];
  const { places } = percentMeasure;
  const state = workDone === undefined ? "unknown" : inTime(workDone > figureUnits(over, places));
  const observed: Value | undefined =
    workDone === undefined
      ? undefined
      : { kind: "number", value: scaledText(workDone, places), unit: "percent" };
  const { value, unit, citation, verification } = over;
  return [
    check(
      "work-done",
      row.condition,
      { citation, verification },
      state,
      workDone === undefined ? [fields.workDone] : [],
      observed,
      { op: ">", values: [{ kind: "number", value, unit }] },
    ),
  ];
}

function dayValue(value: string | undefined): Value | undefined {
  return value === undefined ? undefined : { kind: "day", value };
}

function dayLimit(op: "<" | "<=", value: string | undefined): Requirement | undefined {
  return value === undefined ? undefined : { op, values: [{ kind: "day", value }] };
}

function check(
  name: string,
  label: Text,
  place: Place,
  state: Verdict,
  lacking: readonly Field[],
  observed?: Value,
  required?: Requirement,
): Check {
  const heading = { id: `${dossierId}.${name}`, label, ...place };
  return {
    finding: makeFinding(heading, state, observed, required),
    missing: lacking.map((field) => missingFact("", field, place.citation)),
  };
}
