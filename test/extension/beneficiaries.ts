import { assessBeneficiary } from "../../src/extension/assess-beneficiary.js";
import type { BeneficiaryFacts } from "../../src/extension/beneficiary-inputs.js";
import type { Verification } from "../../src/kernel/citation.js";
import { findFinding } from "../../src/kernel/inspect.js";

/** A day under each text. */
export const decreeAlone = "2012-12-01";
export const withCircular = "2014-06-01";
export const amended = "2026-03-02";
export const everyDay = [decreeAlone, withCircular, amended];

/** A household that makes food in a commune: a beneficiary under every text. */
export const household = {
  establishment: {
    legalForm: "businessHousehold",
    lawfullySetUp: true,
    producesDirectly: true,
    place: { centrallyRunCity: false, former: { unit: "commune" } },
  },
  sectors: ["food"],
} as const satisfies BeneficiaryFacts;

/** Somebody who belongs to no group, whatever is added to it. */
export const nobody = {
  establishment: { producesDirectly: false },
  cleanerProduction: false,
  sustainableProduction: false,
  infrastructureInvestor: false,
  handicraftArtisan: false,
  serviceProvider: false,
} as const satisfies BeneficiaryFacts;

/** The household, with the other groups closed. */
export const onlyHousehold = { ...nobody, ...household } as const satisfies BeneficiaryFacts;

export function ask(facts: BeneficiaryFacts, on: string, accept?: Verification) {
  return assessBeneficiary(facts, { on, accept });
}

/** "eligible", "ineligible", or the status of an answer that is not decided. */
export function outcomeOf(facts: BeneficiaryFacts, on: string, accept?: Verification): string {
  const answer = ask(facts, on, accept);
  if (answer.status !== "decided") return answer.status;
  return answer.outcome.eligible ? "eligible" : "ineligible";
}

export function groundsOf(facts: BeneficiaryFacts, on: string): readonly string[] {
  const answer = ask(facts, on);
  return answer.status === "decided" && answer.outcome.eligible ? answer.outcome.grounds : [];
}

/** The priority of a beneficiary. */
export function priorityOf(facts: BeneficiaryFacts, on: string, accept?: Verification) {
  const answer = ask({ ...household, ...facts }, on, accept);
  if (answer.status !== "decided" || !answer.outcome.eligible) throw new Error("not a beneficiary");
  return answer.outcome.priority;
}

export function missingOf(facts: BeneficiaryFacts, on: string): readonly string[] {
  const answer = ask(facts, on);
  return answer.status === "undetermined" ? answer.missing.map(({ path }) => path) : [];
}

export function codesOf(facts: BeneficiaryFacts, on: string): readonly string[] {
  const answer = ask(facts, on);
  return "notices" in answer ? answer.notices.map(({ code }) => code) : [];
}

export function finding(facts: BeneficiaryFacts, on: string, id: string) {
  return findFinding(ask(facts, on), `extension.beneficiary.${id}`);
}
