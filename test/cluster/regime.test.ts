import { describe, expect, it } from "vitest";
import {
  assessEstablishment,
  assessExpansion,
  assessParsedEstablishment,
  type ClusterOptions,
  parseEstablishment,
} from "../../src/cluster/index.js";
import { clusterRegimes } from "../../src/cluster/regimes/regimes.js";
import { transitions } from "../../src/cluster/regimes/transitions.js";
import { InvariantError } from "../../src/kernel/invariant.js";
import { faultsOf, noticesOf, regimes } from "./dossiers.js";

/** Both questions, with no facts: which law they are asked under does not depend on facts. */
const questions = [
  (options: ClusterOptions) => assessEstablishment({}, options),
  (options: ClusterOptions) => assessExpansion({}, options),
];

const regimesAt = (options: ClusterOptions) =>
  questions.map((ask) => {
    const answer = ask(options);
    return answer.status === "invalid" ? [] : answer.regimes.map(({ id }) => id);
  });

const both = (id: string) => [[id], [id]];

describe("the regime", () => {
  it("is the one in force on the day when appraisal began, on its first and on its last day", () => {
    for (const { id, first, last } of regimes) {
      expect(regimesAt({ on: first }), first).toEqual(both(id));
      if (last < "2200-01-01") expect(regimesAt({ on: last }), last).toEqual(both(id));
    }
  });

  it("is none before 5 October 2009", () => {
    for (const ask of questions) {
      expect(ask({ on: "2009-10-04" })).toEqual({
        status: "not-in-force",
        on: "2009-10-04",
        regimes: [],
        reason: "before",
      });
      expect(ask({ on: "2009-10-04", decidedOn: "2009-10-05" }).status).toBe("not-in-force");
      expect(ask({ on: "2009-10-05" }).status).toBe("undetermined");
    }
  });

  it("each begins on the day the one before it ends, and every change has its transition", () => {
    for (const [index, regime] of clusterRegimes.entries()) {
      expect(regime.to).toBe(clusterRegimes[index + 1]?.from ?? null);
    }
    expect(transitions.map(({ into }) => into)).toEqual(clusterRegimes.slice(1).map(({ id }) => id));
  });

  it("of a day after 21 November 2026 is the last one known, with a notice", () => {
    for (const ask of questions) {
      expect(noticesOf(ask({ on: "2026-11-21" }))).not.toContain("after-knowledge");
      expect(noticesOf(ask({ on: "2026-11-22" }))).toContain("after-knowledge");
    }
    expect(regimesAt({ on: "2199-12-31" })).toEqual(both("cluster.decree-303-2026"));
  });
});

describe("a dossier under appraisal when the law changes", () => {
  it("on 1 May 2024 stays under Nghị định 68/2017 and 66/2020 (32/2024 Điều 35 k2)", () => {
    expect(regimesAt({ on: "2024-04-30", decidedOn: "2024-05-01" })).toEqual(both("cluster.decree-66-2020"));
    expect(regimesAt({ on: "2024-04-30", decidedOn: "2026-10-01" })).toEqual(both("cluster.decree-66-2020"));
    for (const ask of questions) {
      expect(noticesOf(ask({ on: "2024-04-30", decidedOn: "2024-06-01" }))).not.toContain(
        "transition-unknown",
      );
    }
  });

  it("on 1 July 2025 moves to the new authority and its unit (139/2025 Điều 22 k2)", () => {
    expect(regimesAt({ on: "2025-06-30", decidedOn: "2025-06-30" })).toEqual(both("cluster.decree-32-2024"));
    expect(regimesAt({ on: "2025-06-30", decidedOn: "2025-07-01" })).toEqual(both("cluster.decree-139-2025"));
    const facts = { existing: { district: { clusters: [] } } };
    const moved = assessEstablishment(facts, { on: "2025-06-30", decidedOn: "2025-07-01" });
    expect(moved).toMatchObject({
      on: "2025-06-30",
      missing: expect.arrayContaining([expect.objectContaining({ path: "existing.decidedUnit.clusters" })]),
    });
  });

  it("on 1 July 2025 without a day of decision stays, and the notice says what would move it", () => {
    for (const ask of questions) {
      const open = ask({ on: "2025-06-30" });
      expect(open).toMatchObject({ regimes: [{ id: "cluster.decree-32-2024" }] });
      expect("notices" in open ? open.notices : []).toContainEqual(
        expect.objectContaining({
          code: "decision-day-not-given",
          kind: "transition",
          citation: { document: "139/2025/NĐ-CP", article: "22", clause: "2" },
        }),
      );
      expect(noticesOf(ask({ on: "2025-06-30", decidedOn: "2025-06-30" }))).not.toContain(
        "decision-day-not-given",
      );
      expect(noticesOf(ask({ on: "2025-07-01" }))).not.toContain("decision-day-not-given");
    }
  });

  it("on 15 September 2026 stays under Nghị định 32/2024 and 139/2025 (303/2026 Điều 1 k18)", () => {
    expect(regimesAt({ on: "2026-09-14", decidedOn: "2026-09-15" })).toEqual(both("cluster.decree-139-2025"));
    expect(regimesAt({ on: "2026-09-15", decidedOn: "2026-09-15" })).toEqual(both("cluster.decree-303-2026"));
  });

  it("across both changes of Nghị định 32/2024 moves with the first and stays with the second", () => {
    expect(regimesAt({ on: "2025-06-30", decidedOn: "2026-10-01" })).toEqual(both("cluster.decree-139-2025"));
  });

  it("on 15 July 2017 or 1 August 2020 has no transition known: its first law, and a notice", () => {
    const unknown = (options: ClusterOptions, id: string) => {
      expect(regimesAt(options)).toEqual(both(id));
      for (const ask of questions) expect(noticesOf(ask(options))).toContain("transition-unknown");
    };
    unknown({ on: "2017-07-14", decidedOn: "2017-07-15" }, "cluster.decision-105-2009");
    unknown({ on: "2020-07-31", decidedOn: "2020-08-01" }, "cluster.decree-68-2017");
    unknown({ on: "2020-07-31", decidedOn: "2024-06-01" }, "cluster.decree-68-2017");
    for (const ask of questions) {
      expect(noticesOf(ask({ on: "2020-07-30", decidedOn: "2020-07-31" }))).not.toContain(
        "transition-unknown",
      );
    }
  });
});

describe("a dossier filed before the law changed and appraised after", () => {
  it("is judged by the new law, with a notice that the text leaves the case open", () => {
    for (const ask of questions) {
      const answer = ask({ on: "2024-05-01", filedOn: "2024-04-30" });
      expect(answer).toMatchObject({ regimes: [{ id: "cluster.decree-32-2024" }] });
      expect("notices" in answer ? answer.notices : []).toContainEqual(
        expect.objectContaining({
          code: "filed-before-change",
          kind: "transition",
          citation: { document: "32/2024/NĐ-CP", article: "35", clause: "2" },
        }),
      );
    }
  });

  it("has no such notice where the law did not change between, or no citation where none is known", () => {
    for (const ask of questions) {
      expect(noticesOf(ask({ on: "2024-05-01", filedOn: "2024-05-01" }))).not.toContain(
        "filed-before-change",
      );
      const before = ask({ on: "2017-07-15", filedOn: "2017-07-14" });
      const notice =
        "notices" in before ? before.notices.find(({ code }) => code === "filed-before-change") : null;
      expect(notice).toBeDefined();
      expect(notice).not.toHaveProperty("citation");
      expect(noticesOf(ask({ on: "2009-10-05", filedOn: "2009-10-04" }))).toContain("filed-before-change");
    }
  });
});

describe("the days asked about", () => {
  const faults = (options: Record<string, unknown>) =>
    questions.map((ask) => faultsOf(Reflect.apply(ask, undefined, [options])));
  const twice = (...expected: readonly string[]) => [expected, expected];

  it("must exist", () => {
    expect(faults({ on: "2025-02-29" })).toEqual(twice("on: not-a-day"));
    expect(faults({ on: "2025-2-1" })).toEqual(twice("on: not-a-day"));
    expect(faults({ on: "" })).toEqual(twice("on: not-a-day"));
    expect(faults({})).toEqual(twice("on: not-a-day"));
    expect(faults({ on: 20250101 })).toEqual(twice("on: not-a-day"));
    expect(faults({ on: null, decidedOn: "x", filedOn: "2025-13-01" })).toEqual(
      twice("on: not-a-day", "decidedOn: not-a-day", "filedOn: not-a-day"),
    );
  });

  it("must be in order: filed, appraised, decided", () => {
    expect(faults({ on: "2025-03-02", decidedOn: "2025-03-01" })).toEqual(twice("decidedOn: out-of-order"));
    expect(faults({ on: "2025-03-02", filedOn: "2025-03-03" })).toEqual(twice("filedOn: out-of-order"));
    expect(faults({ on: "2025-03-02", decidedOn: "2025-03-01", filedOn: "2025-03-03" })).toEqual(
      twice("decidedOn: out-of-order", "filedOn: out-of-order"),
    );
    expect(faults({ on: "2025-03-02", decidedOn: "2025-03-02", filedOn: "2025-03-02" })).toEqual(twice());
  });

  it("are named together with the faults of the facts", () => {
    const answer = assessEstablishment({ areaHa: -1 }, { on: "2025-02-29" });
    expect(faultsOf(answer)).toEqual(["areaHa: negative", "on: not-a-day"]);
    expect(faultsOf(assessExpansion({ areaAfterHa: -1 }, { on: "2025-02-29" }))).toEqual([
      "areaAfterHa: negative",
      "on: not-a-day",
    ]);
    expect(faultsOf(assessEstablishment({ areaHa: -1 }, { on: "2025-02-28" }))).toEqual(["areaHa: negative"]);
  });

  it("have messages in both languages", () => {
    for (const ask of questions) {
      const answer = ask({ on: "x" });
      const [issue] = answer.status === "invalid" ? answer.issues : [];
      expect(issue?.message.vi).not.toBe("");
      expect(issue?.message.en).not.toBe("");
    }
  });
});

describe("a verification that does not exist", () => {
  it("is a programmer's mistake and throws a typed error", () => {
    const parsed = parseEstablishment({});
    if (!parsed.ok) throw new Error("no facts are valid facts");
    for (const accept of ["", "sure", "toString", "__proto__", 1, null]) {
      const options = { on: "2025-01-01", accept };
      for (const ask of questions) {
        expect(() => Reflect.apply(ask, undefined, [options])).toThrow(InvariantError);
      }
      expect(() => Reflect.apply(assessParsedEstablishment, undefined, [parsed.value, options])).toThrow(
        InvariantError,
      );
      expect(() => Reflect.apply(assessEstablishment, undefined, [{ areaHa: -1 }, options])).toThrow(
        InvariantError,
      );
    }
  });
});
