import { describe, expect, it } from "vitest";
import { establishmentFields, expansionFields, fieldsOf } from "../../src/cluster/fields.js";
import {
  type EstablishmentFacts,
  type ExpansionFacts,
  establishmentSchema,
  expansionSchema,
  type JsonSchema,
  jsonSchema,
} from "../../src/cluster/index.js";
import type { Field } from "../../src/kernel/field.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import type { PathsOf } from "../types/paths.js";

const land = { totalHa: 1, industrialHa: 1, leasedHa: 1, approvedHa: 1 } as const;

/** Every fact that the TypeScript input has: the compiler refuses a path too many or too few. */
const establishmentPaths: Readonly<Record<PathsOf<EstablishmentFacts>, 1>> = {
  areaHa: 1,
  mountainDistrict: 1,
  "kinds.craftVillage": 1,
  "kinds.highTech": 1,
  "kinds.ecological": 1,
  onApprovedList: 1,
  inDevelopmentPlan: 1,
  "landUse.districtPlan": 1,
  "landUse.provincialPlanOrQuota": 1,
  "investor.applied": 1,
  "investor.legalStatus": 1,
  "investor.capacity": 1,
  "investor.experience": 1,
  "investor.assignedUnit": 1,
  ...existing("district"),
  ...existing("decidedUnit"),
  ...existing("commune"),
};

const expansionPaths: Readonly<Record<PathsOf<ExpansionFacts>, 1>> = {
  areaAfterHa: 1,
  "landUse.districtPlan": 1,
  "landUse.provincialPlanOrQuota": 1,
  "investor.applied": 1,
  "investor.legalStatus": 1,
  "investor.capacity": 1,
  "investor.experience": 1,
  "investor.assignedUnit": 1,
  ...prefixed("land", land),
  demandHa: 1,
  "worksInUse.internalRoads": 1,
  "worksInUse.waterSupply": 1,
  "worksInUse.wastewater": 1,
  "worksInUse.solidWaste": 1,
  "worksInUse.fireSafety": 1,
  formedBeforeDecision105: 1,
};

type Prefixed<Before extends string, Facts> = {
  readonly [Key in keyof Facts & string as `${Before}.${Key}`]: 1;
};

function prefixed<Before extends string, Facts extends object>(
  before: Before,
  facts: Facts,
): Prefixed<Before, Facts> {
  return Object.fromEntries(Object.keys(facts).map((key) => [`${before}.${key}`, 1])) as Prefixed<
    Before,
    Facts
  >;
}

function existing<Unit extends string>(unit: Unit) {
  const totals = { clusters: 1, industrialHa: 1, leasedHa: 1, approvedHa: 1 } as const;
  return {
    ...prefixed(`existing.${unit}`, { clusters: 1 }),
    ...prefixed(`existing.${unit}.clusters[]`, { name: 1, detailedPlanApproved: 1, ...land }),
    ...prefixed(`existing.${unit}.totals`, totals),
  };
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every property of a schema, of every depth, by its path. */
function properties(schema: JsonSchema, path = ""): readonly (readonly [string, JsonSchema])[] {
  const { properties: own, items, anyOf } = schema;
  const inside = path === "" ? "" : `${path}.`;
  const alternatives: readonly unknown[] = Array.isArray(anyOf) ? anyOf : [];
  return [
    ...Object.entries(isSchema(own) ? own : {}).flatMap(([key, property]) =>
      isSchema(property)
        ? [[`${inside}${key}`, property] as const, ...properties(property, `${inside}${key}`)]
        : [],
    ),
    ...(isSchema(items) ? properties(items, `${path}[]`) : []),
    ...alternatives.filter(isSchema).flatMap((alternative) => properties(alternative, path)),
  ];
}

const questions = [
  { name: "establishment", fields: fieldsOf(establishmentFields), paths: Object.keys(establishmentPaths) },
  { name: "expansion", fields: fieldsOf(expansionFields), paths: Object.keys(expansionPaths) },
] as const;

/** Whether a property is asked, rather than only a group of what is asked. */
const isFact = ({ type, anyOf }: JsonSchema): boolean =>
  type !== undefined ||
  (Array.isArray(anyOf) && anyOf.some((one) => isSchema(one) && one["type"] === "array"));

describe.each([
  "fillRate",
  "averageFillRate",
  "investor",
  "classification",
  "landUse",
  "support",
  "priorityLand",
  "priorityRelease",
  "rentReduction",
  "regularisation",
  "schedule",
] as const)("the JSON Schema of %s", (name) => {
  it("labels every property in both languages", () => {
    const named = properties(jsonSchema(name));
    expect(named.length).toBeGreaterThan(1);
    for (const [path, { label }] of named)
      expect(isSchema(label) && Object.keys(label), path).toEqual(["vi", "en"]);
  });
});

describe.each(questions)("the JSON Schema of an $name", ({ name, fields, paths }) => {
  const schema = jsonSchema(name);

  it("has exactly the facts that the fields and the TypeScript input have", () => {
    const facts = properties(schema).filter(([, property]) => isFact(property));
    const sorted = (list: readonly string[]) => [...list].sort();
    expect(sorted(facts.map(([path]) => path))).toEqual(sorted(paths));
    expect(sorted(fields.map(({ path }) => path))).toEqual(sorted(paths));
  });

  it("labels every property in both languages, and every number with its unit", () => {
    const byPath = new Map<string, Field>(fields.map((field) => [field.path, field]));
    for (const [path, property] of properties(schema)) {
      const field = byPath.get(path);
      const { label, unit } = property;
      expect(isSchema(label) && Object.keys(label), path).toEqual(["vi", "en"]);
      if (field !== undefined) expect(label, path).toEqual(field.label);
      expect(unit, path).toBe(field?.unit);
      expect(unit !== undefined, path).toBe(field?.kind === "number");
    }
  });

  it("has the types of its fields, with null for what is not given, and nothing required", () => {
    const types: Readonly<Record<string, unknown>> = {
      "yes-no": ["boolean", "null"],
      number: ["number", "string", "null"],
      text: ["string", "null"],
    };
    const byPath = new Map(properties(schema));
    for (const { path, kind } of fields) {
      if (kind !== "list") expect(byPath.get(path)?.["type"], path).toEqual(types[kind]);
    }
    expect(JSON.stringify(schema)).not.toContain('"required"');
  });

  it("refuses unknown keys at every depth", () => {
    const text = JSON.stringify(schema);
    expect(text.split('"additionalProperties":false').length).toBe(text.split('"properties":').length);
  });

  it("is plain JSON, a new object each time, the same bytes each time", () => {
    const again = jsonSchema(name);
    expect(again).not.toBe(schema);
    expect(JSON.stringify(again)).toBe(JSON.stringify(schema));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  });
});

describe("the schemas themselves", () => {
  it("have no facts beside those of the fields", () => {
    expect(Object.keys(establishmentSchema.shape)).toEqual([
      ...new Set(Object.keys(establishmentPaths).map((path) => path.split(".")[0])),
    ]);
    expect(Object.keys(expansionSchema.shape)).toEqual([
      ...new Set(Object.keys(expansionPaths).map((path) => path.split(".")[0])),
    ]);
  });

  it("write to no registry but their own", () => {
    jsonSchema("establishment");
    expect(establishmentSchema.meta()).toBeUndefined();
    expect(establishmentSchema.shape.areaHa.meta()).toBeUndefined();
  });
});

describe("a question that does not exist", () => {
  it("is a programmer's mistake and throws a typed error", () => {
    for (const name of ["", "toString", "__proto__"]) {
      expect(() => Reflect.apply(jsonSchema, undefined, [name])).toThrow(InvariantError);
    }
  });
});
