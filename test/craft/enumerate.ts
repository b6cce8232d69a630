import type { Assessment } from "../../src/kernel/index.js";

type Given = Readonly<Record<string, unknown>>;

/** A question whose answers are proved over every combination of facts, given and not given. */
export interface Proof<Outcome> {
  /** The values that each fact takes, by its path: one for each cell between the thresholds. */
  readonly cells: Readonly<Record<string, readonly unknown[]>>;
  /** What texts that were not obtained may say; never given, so always open. */
  readonly hidden?: Readonly<Record<string, readonly unknown[]>>;
  /** Facts that are the same throughout. */
  readonly fixed?: Given;
  /** The law, written once more: the outcome when everything is known. */
  readonly law: (facts: Given) => Outcome;
  readonly assess: (input: Record<string, unknown>) => Assessment<Outcome, unknown>;
}

/** Where the library departs from the law: an outcome it should not have decided, or facts it names wrongly. */
export function departures<Outcome>({
  cells,
  hidden = {},
  fixed = {},
  law,
  assess,
}: Proof<Outcome>): readonly string[] {
  const domain = { ...cells, ...hidden };
  const names = Object.keys(domain);
  const askable = Object.keys(cells);
  const outcomes = new Map<string, ReadonlySet<Outcome>>();
  const changes = new Map<string, boolean>();
  const keyOf = (facts: Given) => names.map((name) => JSON.stringify(facts[name]) ?? "?").join("|");
  const openIn = (facts: Given, but?: string) =>
    names.find((name) => name !== but && !Object.hasOwn(facts, name));
  const valuesOf = (name: string) => domain[name] ?? [];

  const outcomesOf = (facts: Given): ReadonlySet<Outcome> => {
    const key = keyOf(facts);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const open = openIn(facts);
    const found =
      open === undefined
        ? new Set([law(facts)])
        : new Set(valuesOf(open).flatMap((value) => [...outcomesOf({ ...facts, [open]: value })]));
    outcomes.set(key, found);
    return found;
  };
  /** Whether the fact can still change the outcome, the others being whatever they may. */
  const matters = (facts: Given, name: string): boolean => {
    const key = `${name}:${keyOf(facts)}`;
    const known = changes.get(key);
    if (known !== undefined) return known;
    const open = openIn(facts, name);
    const found =
      open === undefined
        ? new Set(valuesOf(name).map((value) => law({ ...facts, [name]: value }))).size > 1
        : valuesOf(open).some((value) => matters({ ...facts, [open]: value }, name));
    changes.set(key, found);
    return found;
  };

  const wrong: string[] = [];
  const visit = (index: number, facts: Given): void => {
    const name = askable[index];
    if (name !== undefined) {
      visit(index + 1, facts);
      for (const value of valuesOf(name)) visit(index + 1, { ...facts, [name]: value });
      return;
    }
    const possible = [...outcomesOf(facts)];
    const answer = assess(nested({ ...fixed, ...facts }));
    const said = answer.status === "decided" ? answer.outcome : null;
    const right = possible.length === 1 ? possible[0] : null;
    if (said !== right) wrong.push(`${JSON.stringify(facts)}: ${String(said)}, not ${String(right)}`);
    if (answer.status !== "undetermined") return;
    const named = answer.missing.map(({ path }) => path).sort();
    const due = askable.filter((path) => !Object.hasOwn(facts, path) && matters(facts, path)).sort();
    if (named.join() !== due.join())
      wrong.push(`${JSON.stringify(facts)}: ${named.join()}, not ${due.join()}`);
  };
  visit(0, {});
  return wrong.slice(0, 5);
}

/** Facts by path as an input: `{ "a.b": 1 }` becomes `{ a: { b: 1 } }`. */
function nested(facts: Given): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [group, name] = path.split(".");
    if (group === undefined) continue;
    if (name === undefined) input[group] = value;
    else input[group] = { ...Object(input[group]), [name]: value };
  }
  return input;
}
