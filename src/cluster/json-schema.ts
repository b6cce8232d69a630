import { InvariantError } from "../kernel/invariant.js";
import { type JsonSchema, labelledSchema } from "../kernel/json-schema.js";
import { establishmentSchema, existingSchema, expansionSchema } from "./facts.js";
import { establishmentFields, expansionFields, fieldsOf } from "./fields.js";
import { clustersOfUnit } from "./fill-rate-facts.js";
import { landSchema } from "./fill-rate-schema.js";
import { groupLabels } from "./groups.js";
import { investorFields } from "./investor-fields.js";
import { investorSelectionSchema } from "./investor-schema.js";
import { kindFields } from "./kind-fields.js";
import { classificationSchema } from "./kind-schema.js";
import { landFields } from "./land-fields.js";
import { landUseFields } from "./land-use-fields.js";
import { clusterLandUseSchema } from "./land-use-schema.js";
import { priorityLandFields, priorityReleaseFields, rentReductionFields } from "./priority-fields.js";
import { priorityLandSchema, priorityReleaseSchema, rentReductionSchema } from "./priority-schema.js";
import { regularisationFields } from "./regularisation-fields.js";
import { regularisationSchema } from "./regularisation-schema.js";
import { scheduleFields } from "./schedule-fields.js";
import { scheduleSchema } from "./schedule-schema.js";
import { supportFields } from "./support-facts.js";
import { supportSchema } from "./support-schema.js";

const questions = {
  establishment: { schema: establishmentSchema, fields: establishmentFields },
  expansion: { schema: expansionSchema, fields: expansionFields },
  fillRate: { schema: landSchema, fields: landFields("") },
  averageFillRate: { schema: existingSchema, fields: clustersOfUnit },
  investor: { schema: investorSelectionSchema, fields: investorFields },
  classification: { schema: classificationSchema, fields: kindFields },
  landUse: { schema: clusterLandUseSchema, fields: landUseFields },
  support: { schema: supportSchema, fields: supportFields },
  priorityLand: { schema: priorityLandSchema, fields: priorityLandFields },
  priorityRelease: { schema: priorityReleaseSchema, fields: priorityReleaseFields },
  rentReduction: { schema: rentReductionSchema, fields: rentReductionFields },
  regularisation: { schema: regularisationSchema, fields: regularisationFields },
  schedule: { schema: scheduleSchema, fields: scheduleFields },
};

/** A question on clusters whose facts have a JSON Schema. */
export type ClusterQuestion = keyof typeof questions;

/**
 * The JSON Schema of the facts that a question on clusters asks: for forms and for checks in other languages. Every
 * property carries `label` in Vietnamese and English (`vi`, `en`), and every number its `unit`. The schema tells the
 * shape of the facts; whether numbers agree with each other only the parser tells.
 *
 * @param question - `"establishment"` (thành lập), `"expansion"` (mở rộng) …
 * @returns a new schema, plain JSON
 * @throws InvariantError when there is no such question
 *
 * @example
 * ```ts
 * import { jsonSchema } from "vn-rural-industry/cluster";
 *
 * JSON.stringify(jsonSchema("expansion")).includes('"unit":"ha"'); // => true
 * ```
 */
export function jsonSchema(question: ClusterQuestion): JsonSchema {
  if (!Object.hasOwn(questions, question)) throw new InvariantError(`there is no question ${question}`);
  const { schema, fields } = questions[question];
  return labelledSchema({ schema, fields: fieldsOf(fields), groups: groupLabels });
}
