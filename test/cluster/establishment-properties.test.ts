import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessEstablishment,
  assessParsedEstablishment,
  type ClusterOptions,
  type EstablishmentFacts,
  parseEstablishment,
} from "../../src/cluster/index.js";
import type { Assessment, MissingFact } from "../../src/kernel/assessment.js";
import {
  accept,
  anyRegime,
  completeEstablishment,
  damaged,
  filled,
  inText,
  keeping,
  reordered,
  valueAt,
  without,
} from "./arbitraries.js";
import { decision105, decree68, outcomeOf, type Regime } from "./dossiers.js";
import { mayBeEstablished } from "./oracle.js";

const eligibility = (yes: boolean) => (yes ? "eligible" : "ineligible");

/** The facts a fully known dossier amounts to, its clusters as a list; as totals only they count as one. */
const listed = (facts: EstablishmentFacts, { unit }: Regime): EstablishmentFacts => {
  const given = facts.existing?.[unit];
  const totals = given?.totals;
  const clusters = given?.clusters ?? (totals?.clusters === 0 ? [] : [totals ?? {}]);
  return {
    ...facts,
    existing: {
      [unit]: { clusters: clusters.map(({ clusters: _, ...land }: object & { clusters?: unknown }) => land) },
    },
  };
};

const readingOf = (answer: Assessment<unknown>) =>
  "notices" in answer ? answer.notices.find(({ kind }) => kind === "reading") : undefined;

describe("a dossier of which everything is known", () => {
  const knownRegime = anyRegime.filter((regime) => regime !== decision105);

  it("is judged as the law is written by hand", () => {
    fc.assert(
      fc.property(completeEstablishment, knownRegime, (facts, regime) => {
        const answer = assessEstablishment(facts, regime.options);
        expect(outcomeOf(answer)).toBe(eligibility(mayBeEstablished(listed(facts, regime), regime)));
      }),
      { numRuns: 2000 },
    );
  });

  it("has a notice exactly where the simple mean of the fill rates gives another outcome", () => {
    fc.assert(
      fc.property(completeEstablishment, knownRegime, (facts, regime) => {
        const clusters = facts.existing?.[regime.unit]?.clusters;
        fc.pre(clusters?.every(({ industrialHa }) => Number(industrialHa) > 0) === true);
        const answer = assessEstablishment(facts, regime.options);
        const other = eligibility(mayBeEstablished(facts, regime, true));
        expect(readingOf(answer)?.alternative).toBe(outcomeOf(answer) === other ? undefined : other);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a dossier of which some facts are open", () => {
  it("never flips when a fact is added: what is decided stays so, to the complete dossier", () => {
    fc.assert(
      fc.property(
        completeEstablishment,
        anyRegime,
        accept,
        keeping,
        keeping,
        (all, regime, accepted, first, second) => {
          const options: ClusterOptions = { ...regime.options, accept: accepted };
          const more = without(all, first);
          const some = without(more, second);
          const answers = [some, more, all].map((facts) => outcomeOf(assessEstablishment(facts, options)));
          const decided = answers.filter((outcome) => outcome !== "undetermined");
          expect(new Set(decided).size).toBeLessThanOrEqual(1);
          expect(answers.slice(answers.length - decided.length)).toEqual(decided);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("says why it is open, and asks only for what was not given, each fact once", () => {
    fc.assert(
      fc.property(completeEstablishment, anyRegime, accept, keeping, (all, regime, accepted, keep) => {
        const facts = without(all, keep);
        const answer = assessEstablishment(facts, { ...regime.options, accept: accepted });
        if (answer.status !== "decided" && answer.status !== "undetermined") throw new Error(answer.status);
        const asked: readonly MissingFact[] =
          answer.status === "decided" ? answer.unanswered : answer.missing;
        for (const { path } of asked) expect(valueAt(facts, path), path).toBeUndefined();
        expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
        if (answer.status === "undetermined") {
          expect(answer.because.length).toBeGreaterThan(0);
          expect(answer.because.some(({ kind }) => kind === "missing-facts")).toBe(answer.missing.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("names no other reading that its complete dossier would not bear out", () => {
    fc.assert(
      fc.property(completeEstablishment, anyRegime, keeping, (all, regime, keep) => {
        fc.pre(regime !== decision105 && all.existing?.[regime.unit]?.clusters !== undefined);
        const answer = assessEstablishment(without(all, keep), regime.options);
        const clusters = all.existing?.[regime.unit]?.clusters ?? [];
        fc.pre(clusters.every(({ industrialHa }) => Number(industrialHa) > 0));
        const other = eligibility(mayBeEstablished(all, regime, true));
        const alternative = readingOf(answer)?.alternative;
        if (typeof alternative === "string") expect(alternative).toBe(other);
        if (alternative === undefined && answer.status === "decided") expect(answer.outcome).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the same dossier", () => {
  const partial = fc
    .tuple(completeEstablishment, keeping)
    .map(([facts, keep]): unknown => without(facts, keep));
  const input = fc.oneof({ arbitrary: partial, weight: 3 }, fc.jsonValue(), damaged(partial));

  it("gives the same bytes checked and parsed", () => {
    fc.assert(
      fc.property(input, anyRegime, accept, (facts, regime, accepted) => {
        const options = { ...regime.options, accept: accepted };
        const parsed = parseEstablishment(facts);
        const checked = Reflect.apply(assessEstablishment, undefined, [facts, options]);
        const twin = parsed.ok
          ? assessParsedEstablishment(parsed.value, options)
          : { status: "invalid", issues: parsed.issues };
        expect(JSON.stringify(twin)).toBe(JSON.stringify(checked));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same bytes twice, and parsed facts are not used up", () => {
    fc.assert(
      fc.property(partial, anyRegime, (facts, regime) => {
        const parsed = parseEstablishment(facts);
        if (!parsed.ok) throw new Error("partial dossiers are valid");
        const first = JSON.stringify(assessParsedEstablishment(parsed.value, regime.options));
        assessParsedEstablishment(parsed.value, decree68.options);
        expect(JSON.stringify(assessParsedEstablishment(parsed.value, regime.options))).toBe(first);
      }),
    );
  });

  it("gives the same bytes whatever the order of its keys", () => {
    fc.assert(
      fc.property(input, anyRegime, (facts, regime) => {
        const answer = (given: unknown) =>
          JSON.stringify(Reflect.apply(assessEstablishment, undefined, [given, regime.options]));
        expect(answer(reordered(facts))).toBe(answer(facts));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same bytes with null or undefined for what is not given", () => {
    fc.assert(
      fc.property(completeEstablishment, keeping, anyRegime, (all, keep, regime) => {
        const some = without(all, keep);
        const answer = (filler: unknown) =>
          JSON.stringify(
            Reflect.apply(assessEstablishment, undefined, [filled(all, some, filler), regime.options]),
          );
        const given = JSON.stringify(assessEstablishment(some, regime.options));
        expect(answer(null)).toBe(given);
        expect(answer(undefined)).toBe(given);
      }),
    );
  });

  it("gives the same bytes with numbers as decimal text", () => {
    fc.assert(
      fc.property(partial, anyRegime, (facts, regime) => {
        const answer = (given: unknown) =>
          JSON.stringify(Reflect.apply(assessEstablishment, undefined, [given, regime.options]));
        expect(answer(inText(facts))).toBe(answer(facts));
      }),
    );
  });
});
