import { describe, expect, it } from "vitest";
import { explore } from "../../src/ocop/reach.js";

const bandOf = (total: number): number => (total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : 2);
const known = { points: 60, ceiling: 5 };

describe("what can be reached", () => {
  it("is the one tier where nothing is open", () => {
    expect(explore(known, [], 5, bandOf)).toEqual({ stars: [3], facts: [] });
  });

  it("has holes, and names facts that matter in the order of the blocks", () => {
    const block = (fact: string, points: number, ceiling = 5) => {
      const states = [
        { points: 0, ceiling },
        { points, ceiling: 5 },
      ];
      return { states, facts: [{ fact, groups: [states] }] };
    };
    expect(
      explore(known, [block("a", 0), block("b", 35), block("c", 1), block("d", 2, 4)], 5, bandOf),
    ).toEqual({
      stars: [3, 4, 5],
      facts: ["b", "d"],
    });
    expect(explore(known, [block("a", 40)], 5, bandOf)).toEqual({ stars: [3, 5], facts: ["a"] });
  });

  it("looks at a fact alone, all others of its block held fast", () => {
    const [none, all] = [
      { points: 0, ceiling: 5 },
      { points: 30, ceiling: 5 },
    ];
    const block = {
      states: [none, all],
      facts: [
        { fact: "first", groups: [[none, all]] },
        { fact: "second", groups: [[none], [all]] },
      ],
    };
    expect(explore(known, [block], 5, bandOf)).toEqual({ stars: [3, 5], facts: ["first"] });
  });
});
