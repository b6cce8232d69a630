import { assess } from "../../src/kernel/assess.js";
import type { Verification } from "../../src/kernel/citation.js";
import { prepare } from "../../src/kernel/prepare.js";
import { read } from "../../src/kernel/read.js";
import { ruralEstablishmentCriteria } from "../../src/people/criteria/establishment.js";
import { buildRuralEstablishment, type RuralEstablishment } from "../../src/people/establishment-facts.js";
import { ruralEstablishmentFields } from "../../src/people/establishment-fields.js";
import type { RuralEstablishmentFacts } from "../../src/people/establishment-inputs.js";
import { ruralEstablishmentIndexOn } from "../../src/people/establishment-regime.js";
import { ruralEstablishmentSchema } from "../../src/people/establishment-schema.js";
import { ruralEstablishmentSources } from "../../src/people/establishment-sources.js";
import { ruralEstablishmentRegimes } from "../../src/people/regimes/regimes.js";

/** A day under each text. */
export const decreeAlone = "2012-12-01";
export const withCircular = "2014-06-01";
export const amended = "2026-03-02";

const prefix = "establishment.";
const fields = ruralEstablishmentFields(prefix);
const sources = ruralEstablishmentSources<RuralEstablishment>(fields, (facts) => facts);
const text = { vi: "", en: "" };
const questions = ruralEstablishmentRegimes.map(({ terms }) => ({
  criteria: prepare(ruralEstablishmentCriteria("rural", terms), sources),
  outcomes: { met: "in", unmet: "out" } as const,
  headlines: { met: text, unmet: text, unknown: text },
}));

/** Reads an establishment as an area would. */
export function parse(input: unknown) {
  return read(ruralEstablishmentSchema, Object.values(ruralEstablishmentFields("")), input, (facts, faults) =>
    buildRuralEstablishment(facts, "", faults),
  );
}

/** Asks who is a rural industrial establishment, as an area would. */
export function assessRural(facts: unknown, on: string, accept?: Verification) {
  const parsed = parse(facts);
  if (!parsed.ok) return { status: "invalid", issues: parsed.issues } as const;
  const question = questions[ruralEstablishmentIndexOn(on)];
  if (question === undefined) throw new Error(`no law on ${on}`);
  return assess(question, parsed.value, { on, regimes: [], accept });
}

/** "in", "out", "open" or "invalid". */
export function outcomeOf(facts: unknown, on: string, accept?: Verification): string {
  const answer = assessRural(facts, on, accept);
  if (answer.status === "decided") return answer.outcome;
  return answer.status === "undetermined" ? "open" : "invalid";
}

/** A household that produces in a commune under every text. */
export const household = {
  legalForm: "businessHousehold",
  lawfullySetUp: true,
  producesDirectly: true,
  place: {
    unit: "commune",
    centrallyRunCity: false,
    recognisedCraftVillage: false,
    former: { unit: "commune" },
  },
} as const satisfies RuralEstablishmentFacts;
