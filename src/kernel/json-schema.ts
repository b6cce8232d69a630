import * as z from "zod";
import type { Field } from "./field.js";
import type { Text } from "./text.js";
import type { Unit } from "./value.js";

/** A JSON Schema (draft 2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a property of the schema carries beside its type: how to ask for it in both languages, and its unit. */
interface Note {
  readonly label: Text;
  readonly unit?: Unit;
}

/** What a question asks: the schema of its facts, their fields, and what the groups of facts are called. */
export interface Asked {
  readonly schema: z.ZodType;
  readonly fields: readonly Field[];
  /** Labels by path; of a group that stands in many places by its last name, with a point before it. */
  readonly groups: Readonly<Record<string, Text>>;
}

/** The JSON Schema of the facts that a question asks, every property labelled, every number with its unit. */
export function labelledSchema(asked: Asked): JsonSchema {
  const notes = z.registry<Note>();
  return { ...z.toJSONSchema(noted(asked.schema, "", asked, notes), { metadata: notes }) };
}

/** A copy of a schema, its parts entered into the registry: in the schema itself, equal facts share one part. */
function noted(
  schema: z.core.$ZodType,
  path: string,
  asked: Asked,
  notes: z.core.$ZodRegistry<Note>,
): z.core.$ZodType {
  const copy = copied(schema, path, asked, notes);
  const note = noteOn(path, asked);
  if (note !== undefined) notes.add(copy, note);
  return copy;
}

function copied(
  schema: z.core.$ZodType,
  path: string,
  asked: Asked,
  notes: z.core.$ZodRegistry<Note>,
): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return z.optional(copied(schema.unwrap(), path, asked, notes));
  if (schema instanceof z.ZodNullable) return z.nullable(copied(schema.unwrap(), path, asked, notes));
  if (schema instanceof z.ZodArray) return z.array(noted(schema.element, `${path}[]`, asked, notes));
  if (!(schema instanceof z.ZodObject)) return schema;
  const parts = Object.entries<z.core.$ZodType>(schema.shape);
  const inside = path === "" ? "" : `${path}.`;
  return z.strictObject(
    Object.fromEntries(parts.map(([key, part]) => [key, noted(part, `${inside}${key}`, asked, notes)])),
  );
}

function noteOn(path: string, { fields, groups }: Asked): Note | undefined {
  const field = fields.find((candidate) => candidate.path === path);
  if (field !== undefined) {
    return { label: field.label, ...(field.unit === undefined ? {} : { unit: field.unit }) };
  }
  const label = groups[path] ?? groups[path.slice(path.lastIndexOf("."))];
  return label && { label };
}
