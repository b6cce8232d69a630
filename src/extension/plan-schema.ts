import * as z from "zod";
import type { Checked } from "../kernel/issue.js";
import { read } from "../kernel/read.js";
import { fieldsOf, planFields } from "./fields.js";
import { buildPlan, type ParsedPlan } from "./plan-facts.js";
import { supportShape } from "./support-schema.js";

/** The zod schema of a plan of several activities: strict. */
export const planSchema = /* @__PURE__ */ (() => {
  const text = z.string().nullish();
  const activity = z.strictObject({
    ...supportShape,
    beneficiary: text,
    content: text,
    supportedElsewhere: z.boolean().nullish(),
  });
  return z.strictObject({ activities: z.array(activity).nullish() });
})();

const fields = /* @__PURE__ */ fieldsOf(planFields);

/**
 * Checks the activities of a project once, for bulk work with `parsedPlan`.
 *
 * @param input - anything; see `PlanFacts` for the shape
 * @returns the parsed activities, or every fault with its path
 *
 * @example
 * ```ts
 * import { parsePlan } from "vn-rural-industry/extension";
 *
 * const plan = parsePlan({ activities: [{ item: "machinery", units: 0 }] });
 * plan.ok ? [] : plan.issues.map(({ path }) => path); // => ["activities[0].units"]
 * ```
 */
export function parsePlan(input: unknown): Checked<ParsedPlan> {
  return read(planSchema, fields, input, buildPlan);
}
