import { describe, expect, it } from "vitest";
import { documents, history } from "../../src/law/index.js";

const summary = (number: string) =>
  history(number)?.map(({ from, role, kind, document }) => `${from} ${role} ${kind} ${document}`);

describe("history", () => {
  it("tells the life of the cluster decree in the order of days", () => {
    expect(summary("Nghị định 32/2024/NĐ-CP")).toEqual([
      "2024-05-01 did repeals 68/2017/NĐ-CP",
      "2024-05-01 did repeals 66/2020/NĐ-CP",
      "2024-10-01 undergone guides 14/2024/TT-BCT",
      "2025-07-01 undergone supplements 139/2025/NĐ-CP",
      "2026-09-15 undergone amends 303/2026/NĐ-CP",
      "2026-09-15 undergone repeals 303/2026/NĐ-CP",
    ]);
  });

  it("names the places that a partial repeal concerns", () => {
    const repeal = history("139/2025/NĐ-CP")?.find(({ kind }) => kind === "repeals");
    expect(repeal).toMatchObject({
      from: "2026-09-15",
      document: "303/2026/NĐ-CP",
      verification: "single-source",
      citation: { document: "303/2026/NĐ-CP", article: "3", clause: "2" },
    });
    expect(repeal?.scope?.map(({ article }) => article)).toEqual(["6", "11", "12"]);
  });

  it("puts events of unknown day last", () => {
    expect(summary("26/2014/TT-BCT")).toEqual([
      "2014-10-21 did replaces 35/2010/TT-BCT",
      "2018-07-05 undergone consolidates 16/VBHN-BCT",
      "2018-08-16 undergone amends 14/2018/TT-BCT",
      "2025-07-01 undergone amends 38/2025/TT-BCT",
      "2025-10-13 undergone consolidates 46/VBHN-BCT",
    ]);
    expect(summary("28/2018/TT-BTC")?.at(-1)).toBe("null undergone amends 64/2024/TT-BTC");
  });

  it("is empty for a document without relations, and undefined for an unknown one", () => {
    expect(history("303/2025/NĐ-CP")).toEqual([]);
    expect(history("1/1990/NĐ-CP")).toBeUndefined();
  });

  it("tells every relation from both sides", () => {
    for (const actor of documents) {
      for (const { kind, document } of actor.relations) {
        const seen = history(document)?.filter((event) => event.kind === kind && event.document === actor.id);
        expect(seen, `${actor.id} ${kind} ${document}`).toHaveLength(1);
      }
    }
  });
});
