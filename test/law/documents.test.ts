import { describe, expect, it } from "vitest";
import { isDay } from "../../src/law/day.js";
import { fold } from "../../src/law/fold.js";
import { document, documents, formatCitation, parseCitation } from "../../src/law/index.js";

const relations = documents.flatMap((actor) => actor.relations.map((relation) => ({ actor, relation })));

describe("the documents of the register", () => {
  it("are each there once, diacritics aside", () => {
    const keys = documents.map(({ id }) => fold(id));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("carry text in composed form and days that exist", () => {
    for (const { id, title, note, issued, inForceFrom, inForceTo } of documents) {
      for (const text of [id, title?.vi, title?.en, note?.vi, note?.en]) {
        if (text !== undefined) expect(text).toBe(text.normalize("NFC"));
      }
      for (const day of [issued, inForceFrom, inForceTo]) expect(day === null || isDay(day), id).toBe(true);
    }
  });

  it("have an issuer; joint circulars have several", () => {
    for (const { id, kind, issuers } of documents) {
      if (kind === "joint-circular") expect(issuers.length, id).toBeGreaterThan(1);
      else expect(issuers.length, id).toBe(1);
    }
  });

  it("take kind, issuer and year from the number", () => {
    expect(document("31/2012/TTLT-BCT-BKHĐT")).toMatchObject({
      kind: "joint-circular",
      year: 2012,
      issuers: [{ id: "BCT" }, { id: "BKHĐT" }],
    });
    expect(document("16/2026/QĐ-UBND Lào Cai")).toMatchObject({
      kind: "decision",
      number: "16/2026/QĐ-UBND",
      issuers: [
        { id: "UBND Lào Cai", name: { vi: "Ủy ban nhân dân Lào Cai", en: "People's Committee of Lào Cai" } },
      ],
    });
    expect(document("4221/LĐTBXH-ATLĐ")?.issuers[0]?.id).toBe("BLĐTBXH");
    expect(document("QCVN 01:2021/BXD")).toMatchObject({ number: "QCVN 01:2021/BXD", year: 2021 });
  });

  it("are issued before they come into force, and come into force before they end", () => {
    for (const { id, issued, inForceFrom, inForceTo } of documents) {
      if (issued !== null && inForceFrom !== null) expect(issued <= inForceFrom, id).toBe(true);
      if (inForceFrom !== null && inForceTo !== null) expect(inForceFrom < inForceTo, id).toBe(true);
    }
  });

  it("are issued in the year of their number", () => {
    for (const { id, issued, year } of documents) {
      if (issued !== null) expect(issued.slice(0, 4), id).toBe(String(year));
    }
  });

  it("say why they ended wherever they ended", () => {
    for (const { id, inForceTo, end } of documents) {
      if (inForceTo !== null) expect(end, id).not.toBeNull();
      if (end?.citation) expect(document(end.citation.document), id).toBeDefined();
    }
    expect(document("139/2025/NĐ-CP")?.end).toEqual({
      reason: "term",
      citation: { document: "139/2025/NĐ-CP", article: "21", clause: "2" },
    });
    expect(document("68/2017/NĐ-CP")?.end).toEqual({
      reason: "repealed",
      citation: { document: "32/2024/NĐ-CP", article: "37", clause: "2" },
    });
    expect(document("01/2007/TT-BCN")?.end).toEqual({ reason: "not-known", citation: null });
  });

  it("keep the verification of a day apart from that of the rest", () => {
    const old = document("105/2009/QĐ-TTg");
    expect(old?.verification).toBe("official");
    expect(old?.verificationOf).toEqual({ inForceFrom: "corroborated", inForceTo: "corroborated" });
    expect(document("28/2020/TT-BCT")?.verificationOf).toEqual({});
    expect(document("15/2017/TT-BCT")?.verificationOf.inForceTo).toBe("unverified");
    expect(document("303/2026/NĐ-CP")?.verification).toBe("single-source");
  });

  it("have citations that can be printed and read back", () => {
    for (const { relation } of relations) {
      for (const citation of [relation.citation, ...(relation.scope ?? [])]) {
        expect(parseCitation(formatCitation(citation, "vi"))).toEqual({ ok: true, value: citation });
      }
    }
  });
});

describe("the relations of the register", () => {
  it("lead to other documents of the register", () => {
    for (const { actor, relation } of relations) {
      const target = document(relation.document);
      expect(target?.id, `${actor.id} ${relation.kind} ${relation.document}`).toBe(relation.document);
      expect(relation.document).not.toBe(actor.id);
      expect(relation.citation.document).toBe(actor.id);
      for (const place of relation.scope ?? []) expect(place.document).toBe(relation.document);
    }
  });

  it("act only on what was issued before, and from their own day of effect on", () => {
    for (const { actor, relation } of relations) {
      const name = `${actor.id} ${relation.kind} ${relation.document}`;
      const target = document(relation.document);
      if (actor.issued && target?.issued) expect(target.issued <= actor.issued, name).toBe(true);
      if (relation.from !== null && target?.issued) expect(target.issued <= relation.from, name).toBe(true);
      if (relation.from !== null && actor.inForceFrom)
        expect(actor.inForceFrom <= relation.from, name).toBe(true);
    }
  });

  it("end what they replace or repeal as a whole, on their day, and each document once", () => {
    const endings = relations.filter(
      ({ relation }) => ["replaces", "repeals"].includes(relation.kind) && relation.scope === undefined,
    );
    for (const { actor, relation } of endings) {
      const target = document(relation.document);
      expect(target?.end?.citation?.document, relation.document).toBe(actor.id);
      expect(target?.inForceTo, relation.document).toBe(relation.from);
    }
    expect(new Set(endings.map(({ relation }) => relation.document)).size).toBe(endings.length);
  });

  it("do not end what they repeal in part", () => {
    expect(document("32/2024/NĐ-CP")?.inForceTo).toBeNull();
    expect(document("146/2025/NĐ-CP")?.inForceTo).toBeNull();
    expect(document("139/2025/NĐ-CP")?.inForceTo).toBe("2027-03-01");
  });

  it("amend, supplement, guide and consolidate only while the other document is not yet ended", () => {
    for (const { actor, relation } of relations) {
      const target = document(relation.document);
      if (relation.from === null || !target?.inForceTo) continue;
      expect(relation.from <= target.inForceTo, `${actor.id} ${relation.kind} ${target.id}`).toBe(true);
    }
  });
});
