import * as z from "zod";
import type { Field } from "../kernel/field.js";
import { InvariantError } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { Unit } from "../kernel/value.js";
import { establishmentSchema, expansionSchema } from "./facts.js";
import { establishmentFields, expansionFields, fieldsOf } from "./fields.js";
import { groupLabels, totalsLabel } from "./groups.js";

/** A JSON Schema (draft 2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a property of the schema carries beside its type: how to ask for it in both languages, and its unit. */
interface Note {
  readonly label: Text;
  readonly unit?: Unit;
}

const questions = /* @__PURE__ */ (() => ({
  establishment: { schema: establishmentSchema, fields: fieldsOf(establishmentFields) },
  expansion: { schema: expansionSchema, fields: fieldsOf(expansionFields) },
}))();

/**
 * The JSON Schema of the facts on an establishment or an expansion: for forms and for checks in other languages. Every
 * property carries `label` in Vietnamese and English (`vi`, `en`), and every number its `unit`. The schema tells the
 * shape of the facts; whether numbers agree with each other only the parser tells.
 *
 * @param question - `"establishment"` (thành lập) or `"expansion"` (mở rộng)
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
export function jsonSchema(question: "establishment" | "expansion"): JsonSchema {
  if (!Object.hasOwn(questions, question)) throw new InvariantError(`there is no question ${question}`);
  const { schema, fields } = questions[question];
  const notes = z.registry<Note>();
  return { ...z.toJSONSchema(noted(schema, "", fields, notes), { metadata: notes }) };
}

/** A copy of a schema, its parts entered into the registry: in the schema itself, equal facts share one part. */
function noted(
  schema: z.core.$ZodType,
  path: string,
  fields: readonly Field[],
  notes: z.core.$ZodRegistry<Note>,
): z.core.$ZodType {
  const copy = copied(schema, path, fields, notes);
  const note = noteOn(path, fields);
  if (note !== undefined) notes.add(copy, note);
  return copy;
}

function copied(
  schema: z.core.$ZodType,
  path: string,
  fields: readonly Field[],
  notes: z.core.$ZodRegistry<Note>,
): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return z.optional(copied(schema.unwrap(), path, fields, notes));
  if (schema instanceof z.ZodNullable) return z.nullable(copied(schema.unwrap(), path, fields, notes));
  if (schema instanceof z.ZodArray) return z.array(noted(schema.element, `${path}[]`, fields, notes));
  if (!(schema instanceof z.ZodObject)) return schema;
  const parts = Object.entries<z.core.$ZodType>(schema.shape);
  const inside = path === "" ? "" : `${path}.`;
  return z.strictObject(
    Object.fromEntries(parts.map(([key, part]) => [key, noted(part, `${inside}${key}`, fields, notes)])),
  );
}

function noteOn(path: string, fields: readonly Field[]): Note | undefined {
  const field = fields.find((candidate) => candidate.path === path);
  if (field !== undefined) {
    return { label: field.label, ...(field.unit === undefined ? {} : { unit: field.unit }) };
  }
  const label = path.endsWith(".totals") ? totalsLabel : groupLabels[path];
  return label && { label };
}
