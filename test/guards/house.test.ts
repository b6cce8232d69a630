import { describe, expect, it } from "vitest";
import { circles, misplaced } from "./house.js";
import { parse, sources } from "./sources.js";

describe("the house", () => {
  it("every file stands in a room and imports along the arrows", () => {
    expect(misplaced(sources)).toEqual([]);
  });

  it("no imports go in circles", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("the guard itself", () => {
  it("finds an unknown folder", () => {
    expect(misplaced([parse("src/utils/text.ts", "export const x = 1;")])).toHaveLength(1);
  });

  it("finds an import against the arrows, of a type too", () => {
    const upward = parse("src/kernel/a.ts", 'import type { Day } from "../calendar/day.js";');
    const sideways = parse("src/cluster/a.ts", 'export * from "../craft/index.js";');
    const allowed = parse("src/cluster/b.ts", 'import { day } from "../calendar/day.js";');
    expect(misplaced([upward, sideways, allowed])).toEqual([
      "src/kernel/a.ts may not import src/calendar/day.ts",
      "src/cluster/a.ts may not import src/craft/index.ts",
    ]);
  });

  it("finds zod outside facts.ts, but lets its types pass", () => {
    const value = parse("src/cluster/a.ts", 'import * as z from "zod";');
    const type = parse("src/cluster/b.ts", 'import type * as z from "zod";');
    const facts = parse("src/cluster/facts.ts", 'import * as z from "zod";');
    expect(misplaced([value, type, facts])).toEqual(["src/cluster/a.ts may not import zod"]);
  });

  it("finds a circle through three files", () => {
    const a = parse("src/law/a.ts", 'import { b } from "./b.js";');
    const b = parse("src/law/b.ts", 'export { c } from "./c.js";');
    const c = parse("src/law/c.ts", 'import type { A } from "./a.js";');
    expect(circles([a, b, c])).toEqual(["src/law/a.ts -> src/law/b.ts -> src/law/c.ts -> src/law/a.ts"]);
  });
});
