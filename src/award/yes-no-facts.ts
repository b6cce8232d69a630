import type { Field } from "../kernel/field.js";
import type { Sources, YesNoSource } from "../kernel/source.js";

/** Facts answered yes or no, by name: how each is asked. */
export type YesNoFields = Readonly<Record<string, Field>>;

/** The answers, by name; `undefined` where not given. */
export type YesNoFacts = Readonly<Record<string, boolean | undefined>>;

/** Reads the yes-or-no facts of an input of the right shape, each from its path. */
export function readYesNo(input: object, fields: YesNoFields): YesNoFacts {
  const facts: Record<string, boolean | undefined> = {};
  for (const [name, { path }] of Object.entries(fields)) facts[name] = answerAt(input, path.split("."));
  return facts;
}

function answerAt(input: object, keys: readonly string[]): boolean | undefined {
  let value: unknown = input;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return typeof value === "boolean" ? value : undefined;
}

/** The yes-or-no facts as sources for criteria, each under its name. */
export function yesNoSources<Facts>(fields: YesNoFields, read: (facts: Facts) => YesNoFacts): Sources<Facts> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, YesNoSource<Facts>] => [
      name,
      { kind: "yes-no", field, read: (facts) => read(facts)[name] },
    ]),
  );
}
