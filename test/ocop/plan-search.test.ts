import { describe, expect, it } from "vitest";
import { cheapestWays } from "../../src/ocop/plan-search.js";

const move = (cost: number, won: number) => ({ cost, won });

describe("the cheapest ways to win points", () => {
  it("are found though the dearest place comes first and the greedy choice is wrong", () => {
    const places = [
      [move(0, 0), move(5, 6)],
      [move(0, 0), move(3, 5)],
      [move(0, 0), move(3, 5)],
    ];
    // The best points for their cost are the first place's, yet two others cost less than it with one of them.
    expect(cheapestWays(places, 10, 10)).toEqual({
      cost: 6,
      ways: [[move(0, 0), move(3, 5), move(3, 5)]],
      complete: true,
    });
  });

  it("are none where the points are not there, and cost nothing where none are needed", () => {
    expect(cheapestWays([[move(1, 2)]], 3, 10)).toBeNull();
    expect(cheapestWays([], 1, 10)).toBeNull();
    expect(cheapestWays([], 0, 10)).toEqual({ cost: 0, ways: [[]], complete: true });
    expect(cheapestWays([[]], 0, 10)).toBeNull();
  });

  it("are cut at the limit, and known to be all when they are exactly as many", () => {
    const places = [[move(1, 1), move(1, 2)], [move(0, 0)]];
    expect(cheapestWays(places, 1, 1)).toMatchObject({ ways: [[move(1, 1), move(0, 0)]], complete: false });
    expect(cheapestWays(places, 1, 2)).toMatchObject({ complete: true });
  });
});
