import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { messageOf } from "../../src/kernel/fault.js";
import { list, number, text, yesNo } from "../../src/kernel/fields.js";
import { type Faults, read } from "../../src/kernel/read.js";
import { label } from "./criteria.js";

const schema = z.strictObject({
  name: z.string().nullish(),
  count: z.union([z.number(), z.string()]).nullish(),
  group: z.strictObject({ open: z.boolean().nullish() }).nullish(),
  items: z.array(z.strictObject({ open: z.boolean().nullish() })).nullish(),
  tags: z.array(z.enum(["red", "blue"])).nullish(),
});

const fields = [
  text("name", label),
  number("count", "item", label),
  yesNo("group.open", label),
  list("items", label),
  yesNo("items[].open", label),
  text("tags[]", label),
];

/** Builds nothing of its own, but finds fault with a count of seven. */
function build(input: z.output<typeof schema>, faults: Faults): typeof input {
  if (input.count === 7) faults.add("count", "conflict");
  if (input.count === 8) faults.note({ path: "count", code: "own", message: label });
  return input;
}

const readAny = (input: unknown) => read(schema, fields, input, build);

const faultsOf = (input: unknown) => {
  const result = readAny(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);
};

describe("reading input", () => {
  it("gives what was built", () => {
    expect(readAny({ name: "a", count: 1 })).toEqual({ ok: true, value: { name: "a", count: 1 } });
    expect(readAny({})).toEqual({ ok: true, value: {} });
    expect(readAny({ name: null, items: [{ open: null }] }).ok).toBe(true);
  });

  it("names a fault of the shape by its path and by the kind of its field", () => {
    expect(faultsOf({ name: 1 })).toEqual(["name: not-a-text"]);
    expect(faultsOf({ count: true })).toEqual(["count: not-a-number"]);
    expect(faultsOf({ group: { open: "yes" } })).toEqual(["group.open: not-a-yes-no"]);
    expect(faultsOf({ items: {} })).toEqual(["items: not-a-list"]);
    expect(faultsOf({ items: [{ open: 1 }] })).toEqual(["items[0].open: not-a-yes-no"]);
    expect(faultsOf({ items: [{}, 3, "x"] })).toEqual(["items[1]: not-an-object", "items[2]: not-an-object"]);
    expect(faultsOf({ group: [] })).toEqual(["group: not-an-object"]);
    for (const input of [null, undefined, 3, "x", [], true])
      expect(faultsOf(input)).toEqual([": not-an-object"]);
  });

  it("tells a list from an object where no field stands", () => {
    const nested = z.strictObject({ rows: z.array(z.array(z.number())) });
    const result = read(nested, [], { rows: [{}] }, (input) => input);
    expect(result).toMatchObject({ ok: false, issues: [{ path: "rows[0]", code: "not-a-list" }] });
  });

  it("names every unknown key, in the order of the alphabet", () => {
    expect(faultsOf({ z: 1, a: 2, group: { b: 1 } })).toEqual([
      "group.b: unknown-key",
      "a: unknown-key",
      "z: unknown-key",
    ]);
  });

  it("leaves a list of plain values out when one of them is faulty, and builds the rest", () => {
    expect(faultsOf({ count: 7, tags: ["red", "green"] })).toEqual([
      "tags[1]: not-a-text",
      "count: conflict",
    ]);
  });

  it("names faults that building comes upon", () => {
    expect(faultsOf({ count: 7 })).toEqual(["count: conflict"]);
    expect(faultsOf({ count: 8 })).toEqual(["count: own"]);
  });

  it("names faults of shape and of value at once, and keeps the places of a list", () => {
    expect(faultsOf({ name: 1, count: 7 })).toEqual(["name: not-a-text", "count: conflict"]);
    expect(faultsOf({ count: 8, more: 1, items: [5, { open: 1 }] })).toEqual([
      "items[0]: not-an-object",
      "items[1].open: not-a-yes-no",
      "more: unknown-key",
      "count: own",
    ]);
  });

  it("builds what is left with every entry in its place", () => {
    const lengths: (number | undefined)[] = [];
    read(schema, fields, { items: [5, { open: true }, { open: 1 }] }, ({ items }) =>
      lengths.push(items?.length),
    );
    expect(lengths).toEqual([3]);
  });

  it("leaves a list out whose holes cannot be filled", () => {
    const sparse: unknown[] = [];
    sparse.length = 1;
    expect(faultsOf({ count: 7, items: sparse })).toEqual(["items[0]: not-an-object", "count: conflict"]);
  });

  it("refuses keys that could pollute a prototype, own or not", () => {
    expect(faultsOf(JSON.parse('{"__proto__":{"name":"a"}}'))).toEqual(["__proto__: unknown-key"]);
    expect(faultsOf(JSON.parse('{"group":{"__proto__":{"open":1},"constructor":1}}'))).toEqual([
      "group.__proto__: unknown-key",
      "group.constructor: unknown-key",
    ]);
    expect(faultsOf(JSON.parse('{"items":[{"prototype":1}]}'))).toEqual(["items[0].prototype: unknown-key"]);
    expect(({} as Record<string, unknown>)["name"]).toBeUndefined();
  });

  it("never throws, whatever the input, and leaves it alone", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (input) => {
        const before = fc.stringify(input);
        const result = readAny(input);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        expect(fc.stringify(input)).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the messages of faults", () => {
  it("say in both languages what is wrong", () => {
    expect(messageOf("unknown-key").vi).not.toBe("");
    expect(messageOf("unknown-key").en).toBe("There is no such field.");
  });
});
