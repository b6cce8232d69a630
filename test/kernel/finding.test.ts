import { describe, expect, it } from "vitest";
import { makeFinding, makeGroup } from "../../src/kernel/finding.js";
import type { Requirement, Shortfall, Value } from "../../src/kernel/value.js";
import { citation, label } from "./criteria.js";

const heading = { id: "a.b", label, citation, verification: "official" } as const;
const observed: Value = { kind: "number", value: "1", unit: "ha" };
const required: Requirement = { op: ">=", values: [{ kind: "number", value: "2", unit: "ha" }] };
const shortfall: Shortfall = { value: "1", unit: "ha", exclusive: false };

const head = ["id", "state", "label", "citation", "verification"];

describe("a finding", () => {
  it("has its keys in one order, and no key without a value", () => {
    const keys = (...rest: [Value?, Requirement?, Shortfall?]) =>
      Object.keys(makeFinding(heading, "unmet", ...rest));
    expect(keys()).toEqual(head);
    expect(keys(observed)).toEqual([...head, "observed"]);
    expect(keys(undefined, required)).toEqual([...head, "required"]);
    expect(keys(observed, required)).toEqual([...head, "observed", "required"]);
    expect(keys(observed, required, shortfall)).toEqual([...head, "observed", "required", "shortfall"]);
  });

  it("has no shortfall where nothing was observed or nothing is required", () => {
    expect(makeFinding(heading, "unmet", undefined, required, shortfall)).not.toHaveProperty("shortfall");
    expect(makeFinding(heading, "unmet", observed, undefined, shortfall)).not.toHaveProperty("shortfall");
  });

  it("takes only what belongs to it from a heading", () => {
    const wider = { ...heading, kind: "number" };
    expect(Object.keys(makeFinding(wider, "met"))).toEqual(head);
    expect(Object.keys(makeGroup(wider, "met", []))).toEqual([...head, "children"]);
  });
});
