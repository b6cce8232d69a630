import { present } from "../kernel/invariant.js";

/** One way to go in one place: what it costs, and the points that it wins. Both are whole numbers, not below 0. */
export interface Move {
  readonly cost: number;
  readonly won: number;
}

/** The cheapest ways to win so many points: one move for each place. */
export interface CheapestWays<One> {
  readonly cost: number;
  readonly ways: readonly (readonly One[])[];
  /** Whether these are all of them. */
  readonly complete: boolean;
}

/**
 * Every cheapest way to win at least `need` points with one move in each place, in the order of the moves, up to
 * `limit`; `null` when there is none. Points are small whole numbers: for every place and every number of points
 * still to be won, the least cost of all places from there on is worked out once, from the last to the first. Every
 * step then goes where that cost is kept, so no way is tried that does not end well.
 */
export function cheapestWays<One extends Move>(
  places: readonly (readonly One[])[],
  need: number,
  limit: number,
): CheapestWays<One> | null {
  const ahead = costsAhead(places, need);
  const cost = present(ahead[need], outside);
  if (cost === Number.POSITIVE_INFINITY) return null;
  const width = need + 1;
  const ways: One[][] = [];
  const way: One[] = [];
  const go = (place: number, left: number): void => {
    const moves = places[place];
    if (moves === undefined) {
      ways.push([...way]);
      return;
    }
    const least = ahead[place * width + left];
    for (const move of moves) {
      if (ways.length > limit) return;
      const rest = Math.max(0, left - move.won);
      if (move.cost + present(ahead[(place + 1) * width + rest], outside) !== least) continue;
      way.push(move);
      go(place + 1, rest);
      way.pop();
    }
  };
  go(0, need);
  return { cost, ways: ways.slice(0, limit), complete: ways.length <= limit };
}

const outside = "every place has a cost for all points that may be left";

/** By place, then by points still to be won: the least cost of this place and all that follow. */
function costsAhead(places: readonly (readonly Move[])[], need: number): Float64Array {
  const width = need + 1;
  const costs = new Float64Array((places.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[places.length * width] = 0;
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const moves = present(places[place], outside);
    for (let left = 0; left <= need; left += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (const { cost, won } of moves) {
        const rest = left > won ? left - won : 0;
        least = Math.min(least, cost + present(costs[(place + 1) * width + rest], outside));
      }
      costs[place * width + left] = least;
    }
  }
  return costs;
}
