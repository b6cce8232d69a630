import { describe, expect, it } from "vitest";
import { assessParticipation } from "../../src/ocop/assess-participation.js";
import type { ParticipationFacts } from "../../src/ocop/participation-inputs.js";
import { participationSchema } from "../../src/ocop/participation-schema.js";
import { missingOf, outcomeOf } from "./answers.js";

type Fact = keyof ParticipationFacts;

const { participant, sector } = participationSchema.shape;
const yesNo = [true, false];
const values: Readonly<Record<Fact, readonly (string | boolean)[]>> = {
  participant: participant.unwrap().unwrap().options,
  businessRegistration: yesNo,
  sector: sector.unwrap().unwrap().options,
  localSpeciality: yesNo,
  madeToStandards: yesNo,
};
const facts = Object.keys(values).filter((key): key is Fact => key in values);

/** Every way to give these facts, with the others not given. */
function given(names: readonly Fact[]): readonly ParticipationFacts[] {
  return names.reduce<readonly ParticipationFacts[]>(
    (all, name) => all.flatMap((some) => values[name].map((value) => ({ ...some, [name]: value }))),
    [{}],
  );
}

const answerOf = new Map<string, ReturnType<typeof assessParticipation>>();
const answer = (input: ParticipationFacts) => {
  const key = JSON.stringify(facts.map((fact) => input[fact] ?? null));
  const known = answerOf.get(key) ?? assessParticipation(input, { on: "2026-09-01" });
  answerOf.set(key, known);
  return known;
};

/** What an input can still come to. */
function reachable(input: ParticipationFacts): ReadonlySet<string> {
  const [open] = facts.filter((fact) => input[fact] === undefined);
  if (open === undefined) return new Set([outcomeOf(answer(input))]);
  return new Set(values[open].flatMap((value) => [...reachable({ ...input, [open]: value })]));
}

/** Whether some way to give the other facts makes this one decide. */
function matters(input: ParticipationFacts, fact: Fact): boolean {
  const others = facts.filter((other) => other !== fact && input[other] === undefined);
  return given(others).some((rest) => {
    const outcomes = values[fact].map((value) => outcomeOf(answer({ ...input, ...rest, [fact]: value })));
    return new Set(outcomes).size > 1;
  });
}

/** Every subset of the facts. */
const subsets = facts.reduce<readonly (readonly Fact[])[]>(
  (all, fact) => all.flatMap((some) => [some, [...some, fact]]),
  [[]],
);

describe("whatever was given of participation", () => {
  it("is decided exactly when nothing more can change it, and asks exactly for what can", () => {
    for (const names of subsets) {
      for (const input of given(names)) {
        const outcomes = reachable(input);
        const found = answer(input);
        expect(found.status === "decided", JSON.stringify(input)).toBe(outcomes.size === 1);
        if (found.status === "decided") expect(outcomes).toContain(found.outcome);
        else {
          const open = facts.filter((fact) => input[fact] === undefined && matters(input, fact));
          expect([...missingOf(found)].sort(), JSON.stringify(input)).toEqual([...open].sort());
        }
      }
    }
  });
});
