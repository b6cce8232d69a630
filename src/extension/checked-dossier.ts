import type { Notice } from "../kernel/assessment.js";
import { verificationRank } from "../kernel/citation.js";
import { makeGroup } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import { afterKnowledge, knownThrough } from "../law/known-through.js";
import { authorityName } from "../people/authority.js";
import { figureUnits } from "../quantity/amount-source.js";
import { percentPlaces } from "../support/share.js";
import { type Check, checksOf, dossierId } from "./dossier-checks.js";
import type { Dossier, ParsedDossier } from "./dossier-facts.js";
import { dossierFields as fields } from "./dossier-fields.js";
import type { ApprovalStep, DossierAssessment, DossierVerdict } from "./dossier-outcome.js";
import { eraOn } from "./eras.js";
import { noticeOf } from "./notices.js";
import { faultOfDay } from "./options.js";
import { reasonOf } from "./reasons.js";
import { advanceRows, procedureAmended } from "./regimes/advances.js";
import { approvals, changes, changesOfGroups, circular36, sets, stages } from "./regimes/procedure.js";
import { missingFact } from "./unanswered.js";

const label: Text = { vi: "Hồ sơ khuyến công", en: "File of an extension project" };

const headlines: Readonly<Record<"met" | "unmet" | "unknown", Text>> = {
  met: { vi: "Hồ sơ đủ và đúng hạn.", en: "The file is complete and in time." },
  unmet: { vi: "Hồ sơ thiếu hoặc không đúng hạn.", en: "The file is incomplete or late." },
  unknown: { vi: "Chưa kết luận được về hồ sơ.", en: "Whether the file is in order cannot be told yet." },
};

const regimes = Object.freeze([circular36]);

/**
 * Judges a parsed file: the twin of `checkDossier` for bulk work, without checking again.
 *
 * @param dossier - made by `parseDossier`
 * @param options - `on`: the day at which the file is judged, `YYYY-MM-DD`
 * @returns the same answer, byte for byte, as `checkDossier` gives for the same input
 *
 * @example
 * ```ts
 * import { checkParsedDossier, parseDossier } from "vn-rural-industry/extension";
 *
 * const file = parseDossier({ stage: "change", budget: "national", papers: { letter: false } });
 * file.ok && checkParsedDossier(file.value, { on: "2026-03-02" }).status; // => "decided"
 * ```
 */
export function checkParsedDossier(
  dossier: ParsedDossier,
  { on }: { readonly on: string },
): DossierAssessment {
  const fault = faultOfDay(on);
  if (fault !== null) return fault;
  if (on < circular36.from) return { status: "not-in-force", on, regimes: [], reason: "before" };
  const [first] = stages[dossier.stage];
  const checks = dossier.budget === "national" ? checksOf(dossier) : [];
  const state = dossier.budget === "national" ? stateOf(checks) : "unknown";
  const finding = makeGroup(
    { id: dossierId, label, ...first.place },
    state,
    checks.map((check) => check.finding),
  );
  const missing = [
    ...(dossier.budget === undefined ? [missingFact("", fields.budget, first.place.citation)] : []),
    ...checks.flatMap((check) => check.missing),
  ];
  const notices = noticesOf(dossier, on);
  if (state === "unknown") {
    const reason = dossier.budget === "local" ? "authority" : "missing-facts";
    return {
      status: "undetermined",
      schema: 1,
      on,
      regimes,
      headline: headlines[state],
      finding,
      notices,
      because: [reasonOf(reason, dossierId)],
      missing,
      possible: null,
    };
  }
  return {
    status: "decided",
    schema: 1,
    on,
    regimes,
    headline: headlines[state],
    outcome: verdictOf(dossier, state, on),
    finding,
    notices,
    unanswered: missing,
  };
}

function stateOf(checks: readonly Check[]): "met" | "unmet" | "unknown" {
  const states = checks.map(({ finding }) => finding.state);
  if (states.includes("unmet")) return "unmet";
  return states.includes("unknown") ? "unknown" : "met";
}

function verdictOf(dossier: Dossier, state: "met" | "unmet", on: string): DossierVerdict {
  return {
    verdict: state === "met" ? "in-order" : "not-in-order",
    sets: sets[dossier.stage] ?? null,
    approvals: approvalsOf(dossier, on),
    advancePercent: advanceOf(dossier, on)?.percent ?? null,
  };
}

/** Who appraises and approves a registration, or approves a change. */
function approvalsOf({ stage, circumstances, change }: Dossier, on: string): readonly ApprovalStep[] {
  if (stage === "change") {
    if (change === undefined) return [];
    const ofGroups = changesOfGroups.includes(change);
    const group = circumstances["groupProject"] ?? undefined;
    if (ofGroups && group === undefined) return [];
    const authority = ofGroups && group === true ? "provincialDepartment" : changes[change];
    return [{ step: fields.change.label, authority: authorityName(authority, on) }];
  }
  if (stage !== "department" && stage !== "agency") return [];
  const straight = circumstances["straightToAgency"] ?? undefined;
  if (straight === undefined) return [];
  return approvals
    .slice(straight ? 1 : 0)
    .map(({ vi, en, authority }) => ({ step: { vi, en }, authority: authorityName(authority, on) }));
}

/** The percentage of the first advance; the ceiling of all advances, where it is lower, stands in the later text. */
function advanceOf(
  { stage, item }: Dossier,
  on: string,
): { readonly percent: string; readonly own: string } | null {
  const row = item === undefined ? undefined : advanceRows.find(({ items }) => items.includes(item));
  if (stage !== "advance" || row === undefined) return null;
  const ceiling = eraOn(on)?.norms?.advance;
  const own = row.share.value;
  const lower =
    ceiling !== undefined &&
    figureUnits(ceiling, percentPlaces) < figureUnits(row.share, percentPlaces) &&
    verificationRank[ceiling.verification] <= verificationRank["single-source"];
  return { percent: lower ? ceiling.value : own, own };
}

function noticesOf(dossier: Dossier, on: string): readonly Notice[] {
  const notices: Notice[] = [];
  const advance = advanceOf(dossier, on);
  if (advance !== null && advance.own !== advance.percent) {
    notices.push(
      noticeOf("advance-above-ceiling", dossierId, eraOn(on)?.norms?.advance.citation, {
        outcome: advance.own,
      }),
    );
  }
  if (on >= procedureAmended) {
    notices.push(noticeOf("amendment-not-read", dossierId, { document: "17/2018/TT-BCT" }));
  }
  if (on > knownThrough) notices.push(afterKnowledge(dossierId));
  return notices;
}
