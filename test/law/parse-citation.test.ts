import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCitation, parseCitation } from "../../src/law/index.js";
import { citations } from "./citations.js";

const clusterTest = { document: "32/2024/NĐ-CP", article: "8", clause: "1", point: "c" };

/** The citation that was read; fails on a fault. */
function read(text: string) {
  const result = parseCitation(text);
  expect(result, text).toMatchObject({ ok: true });
  return result.ok ? result.value : undefined;
}

/** The codes of the faults that were found. */
function faults(text: string) {
  const result = parseCitation(text);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe("parseCitation", () => {
  it("reads back what formatCitation prints, in both languages and styles", () => {
    fc.assert(
      fc.property(
        citations,
        fc.constantFrom("vi", "en"),
        fc.constantFrom("full", "short"),
        (citation, locale, style) => {
          const text = formatCitation(citation, locale, style);
          fc.pre(text.length <= 500);
          expect(parseCitation(text)).toEqual({ ok: true, value: citation });
        },
      ),
    );
  });

  it("reads the ways in which lawyers write one place", () => {
    for (const text of [
      "điểm c khoản 1 Điều 8 Nghị định 32/2024/NĐ-CP",
      "Điểm c, Khoản 1, Điều 8, Nghị định số 32/2024/NĐ-CP ngày 15 tháng 3 năm 2024 của Chính phủ",
      "diem c khoan 1 dieu 8 nghi dinh 32/2024/nd-cp",
      "Nghị định 32/2024, Điều 8 khoản 1 điểm c",
      "32/2024/NĐ-CP, Đ8 k1 đc",
      "32/2024/NĐ-CP; đ8 K1 đc",
      "point c, clause 1, Article 8 of Decree No. 32/2024/ND-CP".replace(" of", ""),
      "art. 8 cl. 1 pt. c, 32/2024/ND-CP",
      "  điểm c\nkhoản 1\tĐiều 8 32/2024/NĐ-CP ",
    ]) {
      expect(read(text), text).toEqual(clusterTest);
    }
  });

  it("does not take điểm đ for điểm d, composed or decomposed", () => {
    for (const text of ["điểm đ khoản 1 Điều 9 NĐ 32/2024/NĐ-CP", "32/2024/NĐ-CP, Đ9 k1 đđ"]) {
      expect(read(text)?.point).toBe("đ");
      expect(read(text.normalize("NFD"))?.point).toBe("đ");
    }
    expect(read("điểm d khoản 1 Điều 9 NĐ 32/2024/NĐ-CP")?.point).toBe("d");
    expect(read("32/2024/NĐ-CP, Đ9 k1 đd")?.point).toBe("d");
    expect(read("Điểm Đ khoản 1 Điều 9 NĐ 32/2024/NĐ-CP")?.point).toBe("đ");
  });

  it("reads annexes, forms, parts, sections, product sets and criteria", () => {
    expect(read("Mẫu số 01 Phụ lục III Quyết định 26/2026/QĐ-TTg")).toEqual({
      document: "26/2026/QĐ-TTg",
      annex: "III",
      form: "Mẫu 01",
    });
    expect(read("Biểu 03 Thông tư 14/2024/TT-BCT")?.form).toBe("Biểu 03");
    expect(read("Table 03, Circular 14/2024/TT-BCT")?.form).toBe("Biểu 03");
    expect(read("Mục 1, Phần vi, phụ lục i QĐ 1048/QĐ-TTg")).toEqual({
      document: "1048/QĐ-TTg",
      annex: "I",
      part: "VI",
      section: "1",
    });
    expect(read("26/2026/QĐ-TTg PLII bộ 14 tiêu chí 2.3")).toEqual({
      document: "26/2026/QĐ-TTg",
      annex: "II",
      set: "14",
      criterion: "2.3",
    });
    expect(read("Appendix 3B, Circular 36/2013/TT-BCT")?.annex).toBe("3b");
  });

  it("reads the amending provision in parentheses, whichever way it is called", () => {
    const amendedBy = { document: "303/2026/NĐ-CP", article: "1", clause: "3" };
    for (const words of [
      "sửa đổi tại",
      "được sửa đổi, bổ sung bởi",
      "bổ sung theo",
      "sđ",
      "as amended by",
      "amended in",
    ]) {
      expect(read(`Điều 8 NĐ 32/2024 (${words} khoản 3 Điều 1 NĐ 303/2026)`)?.amendedBy, words).toEqual(
        amendedBy,
      );
    }
  });

  it("reads a document alone, and a province's with its name", () => {
    expect(read("Nghị định 303/2026/NĐ-CP")).toEqual({ document: "303/2026/NĐ-CP" });
    expect(read("Article 6, Decision 16/2026/QĐ-UBND Lào Cai")).toEqual({
      document: "16/2026/QĐ-UBND Lào Cai",
      article: "6",
    });
  });

  it("leaves the words of ministries alone", () => {
    expect(read("Điều 3 Thông tư số 14/2024/TT-BCT của Bộ trưởng Bộ Công Thương")).toEqual({
      document: "14/2024/TT-BCT",
      article: "3",
    });
  });

  it("names a missing document", () => {
    for (const text of ["", "điểm c khoản 1 Điều 8", "Điều 8 Nghị định 32", "()"]) {
      expect(faults(text), text).toContain("no-document");
    }
  });

  it("names words that it cannot read, instead of guessing", () => {
    for (const text of [
      "Điều tám Nghị định 32/2024/NĐ-CP",
      "Điều 8 và khoản 1 Nghị định 32/2024/NĐ-CP",
      "Điều 8 Thông tư 32/2024/NĐ-CP",
      "Điều 8 Nghị định 32/2024/NĐ-CP (xem khoản 3 Điều 1 Nghị định 303/2026/NĐ-CP)",
      "Điều 8 Nghị định 32/2024/NĐ-CP (sửa đổi tại Nghị định 303/2026/NĐ-CP",
      "Điều 8 . Nghị định 32/2024/NĐ-CP",
    ]) {
      expect(faults(text), text).toEqual(["not-understood"]);
    }
  });

  it("names every fault at once, in both languages", () => {
    const result = parseCitation("Điều 8 Điều 9 khoản 1 khoản 2 (sửa đổi tại Điều 1)");
    expect(result.ok ? [] : result.issues).toEqual([
      {
        path: "",
        code: "repeated-place",
        message: {
          vi: "Nêu hai lần cùng một cấp: “Điều 9”.",
          en: "Names two places of one level: “Điều 9”.",
        },
      },
      {
        path: "",
        code: "repeated-place",
        message: {
          vi: "Nêu hai lần cùng một cấp: “khoản 2”.",
          en: "Names two places of one level: “khoản 2”.",
        },
      },
      expect.objectContaining({ code: "no-document" }),
      expect.objectContaining({ code: "no-document" }),
    ]);
    expect(faults("Điều 8 Điều 9 Nghị định 32/2024/NĐ-CP")).toEqual(["repeated-place"]);
  });

  it("answers what is no text, or too long, with an issue", () => {
    // @ts-expect-error -- callers without types may pass anything
    expect(parseCitation(undefined).ok).toBe(false);
    expect(faults(`Điều 8 ${"x".repeat(500)}`)).toEqual(["too-long"]);
    expect(faults("(".repeat(500))).toHaveLength(2);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
        expect(typeof parseCitation(text).ok).toBe("boolean");
      }),
    );
    const words = fc.constantFrom(
      "Điều",
      "8",
      "điểm",
      "đ",
      "(",
      ")",
      "sđ",
      "số",
      "32/2024/NĐ-CP",
      ",",
      "Phụ lục",
      "__proto__",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        expect(typeof parseCitation(parts.join(" ")).ok).toBe("boolean");
      }),
    );
  });
});
