import type { Between } from "../support/years.js";
import type { Counting } from "./plan-outcome.js";

/** An activity as the total sees it. */
export interface Weighed {
  readonly amount: Between;
  readonly supportable: boolean;
  /** Whether a State source supports the same content: yes, no, or either. */
  readonly elsewhere: boolean | undefined;
  /** Activities of the same key pay for the same content. */
  readonly content: string | null;
  /** Activities of the same key are events abroad of one establishment. */
  readonly event: string | null;
  /** Activities of the same key share the cap of one establishment. */
  readonly shared: string | null;
  /** The cap of one establishment. */
  readonly cap: Between;
  /** Orders activities of the same amount, whatever their order in the list. */
  readonly tie: string;
}

/** A way of adding up: at the least or at the most that everything open can be. */
export type Side = keyof Between;

/** The total of one side, which activities count in it, and which share a cap that limits them. */
export interface Total {
  readonly total: number;
  readonly counting: readonly Counting[];
  readonly shared: readonly { readonly activities: readonly number[]; readonly cap: number }[];
}

/** What adding up depends on besides the activities. */
export interface Rules {
  /** Whether the rule against double support is verified well enough to decide. */
  readonly noDoubleSupport: boolean;
  /** How many events abroad of one establishment are supported in a year. */
  readonly events: number;
  /** Whether activities of one establishment share its cap. */
  readonly sharing: boolean;
}

/** Adds the ceilings up; the order of the activities does not matter to the total. */
export function totalOf(activities: readonly Weighed[], side: Side, rules: Rules): Total {
  const sure = rules.noDoubleSupport;
  const counting: Counting[] = activities.map(({ supportable, elsewhere }) => {
    if (!supportable) return "not-supportable";
    const excluded =
      elsewhere === true ? sure || side === "least" : elsewhere === undefined && side === "least";
    return excluded ? "supported-elsewhere" : "counted";
  });
  const keep = (most: number, key: (activity: Weighed) => string | null, why: Counting) => {
    for (const group of groupsOf(activities, counting, key)) {
      const ordered = [...group].sort((one, other) => order(one, other, side));
      for (const { index } of ordered.slice(most)) counting[index] = why;
    }
  };
  if (sure || side === "least") keep(1, ({ content }) => content, "same-content");
  keep(rules.events, ({ event }) => event, "over-yearly-times");
  const shared: (readonly Indexed[])[] = [];
  let total = 0;
  for (const group of groupsOf(activities, counting, ({ shared: key }) => (rules.sharing ? key : null))) {
    const cap = Math.max(...group.map(({ activity }) => activity.cap[side]));
    const sum = sumOf(group, side);
    if (sum <= cap) continue;
    shared.push(group);
    total += cap;
  }
  const drawn = new Set(shared.flat().map(({ index }) => index));
  for (const [index, activity] of activities.entries()) {
    if (counting[index] === "counted" && !drawn.has(index)) total += activity.amount[side];
  }
  return {
    total,
    counting,
    shared: shared.map((group) => ({
      activities: group.map(({ index }) => index),
      cap: Math.max(...group.map(({ activity }) => activity.cap[side])),
    })),
  };
}

interface Indexed {
  readonly index: number;
  readonly activity: Weighed;
}

/** Larger amounts first; of the same amount, an order that the list does not decide. */
function order({ activity: one }: Indexed, { activity: other }: Indexed, side: Side): number {
  const difference = other.amount[side] - one.amount[side];
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return one.tie < other.tie ? -1 : 1;
}

function sumOf(group: readonly Indexed[], side: Side): number {
  let sum = 0;
  for (const { activity } of group) sum += activity.amount[side];
  return sum;
}

/** The activities that count, by a key, where several have the same. */
function groupsOf(
  activities: readonly Weighed[],
  counting: readonly Counting[],
  key: (activity: Weighed) => string | null,
): readonly (readonly Indexed[])[] {
  const found = new Map<string, Indexed[]>();
  for (const [index, activity] of activities.entries()) {
    const name = counting[index] === "counted" ? key(activity) : null;
    if (name === null) continue;
    const group = found.get(name);
    if (group === undefined) found.set(name, [{ index, activity }]);
    else group.push({ index, activity });
  }
  return [...found.values()].filter(({ length }) => length > 1);
}
