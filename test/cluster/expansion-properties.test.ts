import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessExpansion,
  assessParsedExpansion,
  type ClusterOptions,
  parseExpansion,
} from "../../src/cluster/index.js";
import type { MissingFact } from "../../src/kernel/assessment.js";
import {
  accept,
  anyRegime,
  completeExpansion,
  damaged,
  filled,
  inText,
  keeping,
  reordered,
  valueAt,
  without,
} from "./arbitraries.js";
import { decision105, decree66, decree68, outcomeOf } from "./dossiers.js";
import { mayBeExpanded } from "./oracle.js";

const eligibility = (yes: boolean) => (yes ? "eligible" : "ineligible");

/** Regimes whose essential works are known. */
const completeRegime = anyRegime.filter((regime) => ![decision105, decree68, decree66].includes(regime));

describe("a dossier of which everything is known", () => {
  it("is judged as the law is written by hand", () => {
    fc.assert(
      fc.property(completeExpansion, completeRegime, (facts, regime) => {
        const answer = assessExpansion(facts, regime.options);
        expect(outcomeOf(answer)).toBe(eligibility(mayBeExpanded(facts, regime)));
      }),
      { numRuns: 2000 },
    );
  });

  it("has a notice exactly where demand compared with the remaining land gives another outcome", () => {
    fc.assert(
      fc.property(completeExpansion, completeRegime, (facts, regime) => {
        const answer = assessExpansion(facts, regime.options);
        const other = eligibility(mayBeExpanded(facts, regime, true));
        const reading =
          "notices" in answer ? answer.notices.find(({ kind }) => kind === "reading") : undefined;
        expect(reading?.alternative).toBe(outcomeOf(answer) === other ? undefined : other);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a dossier of which some facts are open", () => {
  it("never flips when a fact is added: what is decided stays so, to the complete dossier", () => {
    fc.assert(
      fc.property(
        completeExpansion,
        anyRegime,
        accept,
        keeping,
        keeping,
        (all, regime, accepted, first, second) => {
          const options: ClusterOptions = { ...regime.options, accept: accepted };
          const more = without(all, first);
          const some = without(more, second);
          const answers = [some, more, all].map((facts) => outcomeOf(assessExpansion(facts, options)));
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
      fc.property(completeExpansion, anyRegime, accept, keeping, (all, regime, accepted, keep) => {
        const facts = without(all, keep);
        const answer = assessExpansion(facts, { ...regime.options, accept: accepted });
        if (answer.status !== "decided" && answer.status !== "undetermined") throw new Error(answer.status);
        const asked: readonly MissingFact[] =
          answer.status === "decided" ? answer.unanswered : answer.missing;
        for (const { path } of asked) expect(valueAt(facts, path), path).toBeUndefined();
        expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
        if (answer.status === "undetermined") expect(answer.because.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("names no other reading that its complete dossier would not bear out", () => {
    fc.assert(
      fc.property(completeExpansion, completeRegime, keeping, (all, regime, keep) => {
        const answer = assessExpansion(without(all, keep), regime.options);
        const other = eligibility(mayBeExpanded(all, regime, true));
        const alternative =
          "notices" in answer
            ? answer.notices.find(({ kind }) => kind === "reading")?.alternative
            : undefined;
        if (typeof alternative === "string") expect(alternative).toBe(other);
        if (alternative === undefined && answer.status === "decided") expect(answer.outcome).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the same dossier", () => {
  const partial = fc.tuple(completeExpansion, keeping).map(([facts, keep]): unknown => without(facts, keep));
  const input = fc.oneof({ arbitrary: partial, weight: 3 }, fc.jsonValue(), damaged(partial));
  const answer = (facts: unknown, options: ClusterOptions) =>
    JSON.stringify(Reflect.apply(assessExpansion, undefined, [facts, options]));

  it("gives the same bytes checked and parsed", () => {
    fc.assert(
      fc.property(input, anyRegime, accept, (facts, regime, accepted) => {
        const options = { ...regime.options, accept: accepted };
        const parsed = parseExpansion(facts);
        const twin = parsed.ok
          ? assessParsedExpansion(parsed.value, options)
          : { status: "invalid", issues: parsed.issues };
        expect(JSON.stringify(twin)).toBe(answer(facts, options));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same bytes whatever the order of its keys", () => {
    fc.assert(
      fc.property(input, anyRegime, (facts, { options }) => {
        expect(answer(reordered(facts), options)).toBe(answer(facts, options));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same bytes with null or undefined for what is not given, and with numbers as text", () => {
    fc.assert(
      fc.property(completeExpansion, keeping, anyRegime, (all, keep, { options }) => {
        const some = without(all, keep);
        expect(answer(filled(all, some, null), options)).toBe(answer(some, options));
        expect(answer(filled(all, some, undefined), options)).toBe(answer(some, options));
        expect(answer(inText(some), options)).toBe(answer(some, options));
      }),
    );
  });
});
