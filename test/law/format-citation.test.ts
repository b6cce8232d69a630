import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/kernel/citation.js";
import { formatCitation, formatDocument } from "../../src/law/index.js";

const amended: Citation = {
  document: "32/2024/NĐ-CP",
  article: "8",
  clause: "1",
  point: "c",
  amendedBy: { document: "303/2026/NĐ-CP", article: "1", clause: "3" },
};

describe("formatCitation", () => {
  it("prints the smallest place first, and the amending provision last", () => {
    expect(formatCitation(amended, "vi")).toBe(
      "điểm c khoản 1 Điều 8 Nghị định 32/2024/NĐ-CP (sửa đổi tại khoản 3 Điều 1 Nghị định 303/2026/NĐ-CP)",
    );
    expect(formatCitation(amended, "en")).toBe(
      "point c, clause 1, Article 8, Decree 32/2024/NĐ-CP (as amended by clause 3, Article 1, Decree 303/2026/NĐ-CP)",
    );
  });

  it("prints the short style from the document down", () => {
    expect(formatCitation(amended, "vi", "short")).toBe("32/2024/NĐ-CP, Đ8 k1 đc (sđ 303/2026/NĐ-CP, Đ1 k3)");
    expect(formatCitation(amended, "en", "short")).toBe(
      "32/2024/NĐ-CP, art. 8 cl. 1 pt. c (am. 303/2026/NĐ-CP, art. 1 cl. 3)",
    );
    expect(formatCitation({ document: "148/QĐ-TTg" }, "vi", "short")).toBe("148/QĐ-TTg");
  });

  it("prints annexes, forms, product sets and criteria", () => {
    const sheet: Citation = { document: "26/2026/QĐ-TTg", annex: "II", set: "14", criterion: "2.3" };
    expect(formatCitation(sheet, "vi")).toBe(
      "tiêu chí 2.3 bộ sản phẩm 14 Phụ lục II Quyết định 26/2026/QĐ-TTg",
    );
    expect(formatCitation(sheet, "en")).toBe(
      "criterion 2.3, product set 14, Annex II, Decision 26/2026/QĐ-TTg",
    );
    const table: Citation = { document: "14/2024/TT-BCT", form: "Biểu 03" };
    expect(formatCitation(table, "vi")).toBe("Biểu 03 Thông tư 14/2024/TT-BCT");
    expect(formatCitation(table, "en")).toBe("Table 03, Circular 14/2024/TT-BCT");
    const form: Citation = { document: "26/2026/QĐ-TTg", annex: "III", form: "Mẫu 02", part: "III" };
    expect(formatCitation(form, "en")).toBe("Part III, Form 02, Annex III, Decision 26/2026/QĐ-TTg");
    expect(formatCitation({ document: "781/QĐ-TTg", annex: "II", section: "6" }, "vi")).toBe(
      "Mục 6 Phụ lục II Quyết định 781/QĐ-TTg",
    );
  });

  it("prints a form of an unusual name as it is", () => {
    expect(formatCitation({ document: "14/2024/TT-BCT", form: "Sơ đồ 1" }, "en")).toBe(
      "Sơ đồ 1, Circular 14/2024/TT-BCT",
    );
  });
});

describe("formatDocument", () => {
  it.each([
    ["91/2015/QH13", "Bộ luật 91/2015/QH13", "Code 91/2015/QH13"],
    ["06/2022/QH15", "Luật 06/2022/QH15", "Law 06/2022/QH15"],
    ["198/2025/QH15", "Nghị quyết 198/2025/QH15", "Resolution 198/2025/QH15"],
    ["80-NQ/TW", "Nghị quyết 80-NQ/TW", "Resolution 80-NQ/TW"],
    ["303/2026/NĐ-CP", "Nghị định 303/2026/NĐ-CP", "Decree 303/2026/NĐ-CP"],
    ["07/CT-TTg", "Chỉ thị 07/CT-TTg", "Directive 07/CT-TTg"],
    [
      "26/2014/TTLT-BTC-BCT",
      "Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
      "Joint Circular 26/2014/TTLT-BTC-BCT",
    ],
    ["55/VBHN-BCT", "Văn bản hợp nhất 55/VBHN-BCT", "Consolidated Text 55/VBHN-BCT"],
    ["1178/ĐCK-CTT", "Công văn 1178/ĐCK-CTT", "Official Letter 1178/ĐCK-CTT"],
    ["9441/TB-BNV", "Thông báo 9441/TB-BNV", "Notice 9441/TB-BNV"],
    ["89/TTr-LĐTBXH", "Tờ trình 89/TTr-LĐTBXH", "Submission 89/TTr-LĐTBXH"],
    ["QCVN 01:2021/BXD", "Quy chuẩn QCVN 01:2021/BXD", "Technical Regulation QCVN 01:2021/BXD"],
    ["16/2026/QĐ-UBND Lào Cai", "Quyết định 16/2026/QĐ-UBND Lào Cai", "Decision 16/2026/QĐ-UBND Lào Cai"],
  ])("names the kind that the number %s tells", (number, vi, en) => {
    expect([formatDocument(number, "vi"), formatDocument(number, "en")]).toEqual([vi, en]);
  });

  it("says only document where the number does not tell the kind", () => {
    for (const number of ["15/2017/QH14", "ABC", "32/2024", ""]) {
      expect(formatDocument(number, "en")).toBe(`Document ${number}`);
      expect(formatDocument(number, "vi")).toBe(`Văn bản ${number}`);
    }
  });
});
