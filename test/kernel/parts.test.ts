import { describe, expect, it } from "vitest";
import { checkAccept } from "../../src/kernel/accept.js";
import { isAccepted, type Verification } from "../../src/kernel/citation.js";
import { gapOf } from "../../src/kernel/field.js";
import { choice, day, list, number, text, yesNo } from "../../src/kernel/fields.js";
import { InvariantError, never, present } from "../../src/kernel/invariant.js";
import { formatPath, patternOf } from "../../src/kernel/path.js";
import { atLeast, atMost, figure, over, places, under } from "../../src/kernel/place.js";
import { pick, type Timeline } from "../../src/kernel/timeline.js";
import { label } from "./criteria.js";

describe("a timeline", () => {
  const timeline: Timeline<string> = [
    { from: "2010-01-01", to: "2015-01-01", value: "first" },
    { from: "2016-01-01", to: "2020-01-01", value: "second" },
    { from: "2020-01-01", to: null, value: "third" },
  ];
  const values = (...days: readonly string[]) => days.map((on) => pick(timeline, on));

  it("gives the value in force: from its first day, until the day before its end", () => {
    expect(values("2010-01-01", "2014-12-31")).toEqual(["first", "first"]);
    expect(values("2016-01-01", "2019-12-31", "2020-01-01", "2099-12-31")).toEqual([
      "second",
      "second",
      "third",
      "third",
    ]);
  });

  it("gives nothing before the first day, in a gap, after an end, or of nothing", () => {
    expect(values("2009-12-31", "2015-01-01", "2015-12-31")).toEqual([undefined, undefined, undefined]);
    expect(pick([{ from: "2010-01-01", to: "2011-01-01", value: 1 }], "2011-01-01")).toBeUndefined();
    expect(pick([], "2020-01-01")).toBeUndefined();
  });
});

describe("a place in a document", () => {
  it("has the parts that are named, and the document that amended it", () => {
    const amendedBy = { document: "2/2001/NĐ-CP" };
    expect(places("1/2000/NĐ-CP", "official")("8")).toEqual({
      citation: { document: "1/2000/NĐ-CP", article: "8" },
      verification: "official",
    });
    expect(places("1/2000/NĐ-CP", "single-source", amendedBy)("8", "1", "đ").citation).toEqual({
      document: "1/2000/NĐ-CP",
      article: "8",
      clause: "1",
      point: "đ",
      amendedBy,
    });
  });

  it("holds a figure with the side that passes: trên, từ, không quá, dưới", () => {
    const place = places("1/2000/NĐ-CP", "official")("1");
    const expected = figure("5", "ha", place);
    expect(over("5", "ha", place)).toEqual({ op: ">", figure: expected });
    expect(atLeast("5", "ha", place)).toEqual({ op: ">=", figure: expected });
    expect(atMost("5", "ha", place)).toEqual({ op: "<=", figure: expected });
    expect(under("5", "ha", place)).toEqual({ op: "<", figure: expected });
    expect(expected).toEqual({ value: "5", unit: "ha", ...place });
  });
});

describe("a path", () => {
  it("is printed as it would be written", () => {
    expect(formatPath([])).toBe("");
    expect(formatPath(["existing", "commune", "clusters", 12, "leasedHa"])).toBe(
      "existing.commune.clusters[12].leasedHa",
    );
    expect(formatPath([0, "a"])).toBe("[0].a");
    expect(formatPath([Symbol.for("x")])).toBe("Symbol(x)");
  });

  it("has a pattern without its indices", () => {
    expect(patternOf(["a", 3, "b", 14])).toBe("a[].b[]");
  });
});

describe("a field", () => {
  it("has its kind, its unit and its choices", () => {
    expect(yesNo("a", label)).toEqual({ path: "a", kind: "yes-no", label });
    expect(number("a", "ha", label)).toEqual({ path: "a", kind: "number", unit: "ha", label });
    expect(day("a", label).kind).toBe("day");
    expect(text("a", label).kind).toBe("text");
    expect(list("a", label).kind).toBe("list");
    expect(choice("a", [{ value: "x", label }], label)).toMatchObject({
      kind: "choice",
      choices: [{ value: "x" }],
    });
  });

  it("that is not given is a gap at its own path", () => {
    const field = yesNo("a.b", label);
    expect(gapOf(field)).toEqual({ path: "a.b", field });
  });
});

describe("how well a text is verified", () => {
  const order: readonly Verification[] = ["official", "corroborated", "single-source", "unverified"];

  it("is accepted when it is as good as what is asked, or better", () => {
    for (const [index, verification] of order.entries()) {
      for (const [limit, accept] of order.entries()) {
        expect(isAccepted(verification, accept)).toBe(index <= limit);
      }
    }
  });

  it("can be asked for by these names only", () => {
    for (const accept of [undefined, ...order]) expect(() => checkAccept(accept)).not.toThrow();
    for (const wrong of ["", "toString", "__proto__", "Official"]) {
      expect(() => Reflect.apply(checkAccept, undefined, [wrong])).toThrow(InvariantError);
    }
  });
});

describe("a place that no input can reach", () => {
  it("throws a typed error", () => {
    expect(() => never("unreachable")).toThrow(new InvariantError("unreachable"));
    expect(new InvariantError("x").name).toBe("InvariantError");
  });

  it("gives the value that is there", () => {
    expect(present(0, "there is one")).toBe(0);
    expect(() => present(undefined, "there is one")).toThrow(new InvariantError("there is one"));
    expect(() => present(null, "there is one")).toThrow(InvariantError);
  });
});
