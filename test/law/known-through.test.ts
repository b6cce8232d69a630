import { describe, expect, it } from "vitest";
import { isDay } from "../../src/law/day.js";
import { afterKnowledge, knownThrough } from "../../src/law/known-through.js";

describe("what the library knows", () => {
  it("ends with a day, which the notice for later days names in both languages", () => {
    expect(isDay(knownThrough)).toBe(true);
    const { code, at, text } = afterKnowledge("cluster.establish");
    expect([code, at]).toEqual(["after-knowledge", "cluster.establish"]);
    expect(text.vi).toContain("21/11/2026");
    expect(text.en).toContain(knownThrough);
  });
});
