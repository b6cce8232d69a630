import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/law/number.js";

const idOf = (text: string) => readNumber(text)?.id;

describe("readNumber", () => {
  it("does not mind case, spaces or missing diacritics", () => {
    for (const text of [
      "32/2024/NĐ-CP",
      "32/2024/nđ-cp",
      "32/2024/ND-CP",
      " 32 / 2024 / ND - CP ",
      "32/2024/NĐ–CP",
      "032/2024/NĐ-CP",
      "32/2024/NĐ-CP".normalize("NFD"),
    ]) {
      expect(idOf(text), text).toBe("32/2024/NĐ-CP");
    }
  });

  it("takes the kind of document before the number, in both languages and abbreviated", () => {
    expect(idOf("Nghị định số 32/2024/NĐ-CP")).toBe("32/2024/NĐ-CP");
    expect(idOf("Decree No. 32/2024/ND-CP")).toBe("32/2024/NĐ-CP");
    expect(idOf("NĐ 32/2024/NĐ-CP")).toBe("32/2024/NĐ-CP");
    expect(idOf("thong tu lien tich 26/2014/TTLT-BTC-BCT")).toBe("26/2014/TTLT-BTC-BCT");
    expect(idOf("Văn bản 26/2014/TT-BCT")).toBe("26/2014/TT-BCT");
    expect(idOf("Bộ luật số 91/2015/QH13")).toBe("91/2015/QH13");
  });

  it("refuses a kind that the number contradicts, and words that are no kind", () => {
    expect(idOf("Thông tư 32/2024/NĐ-CP")).toBeUndefined();
    expect(idOf("Luật 198/2025/QH15")).toBeUndefined();
    expect(idOf("constructor 32/2024/NĐ-CP")).toBeUndefined();
  });

  it("takes any kind before a number of the National Assembly that is not in the list", () => {
    expect(idOf("Luật số 15/2017/QH14")).toBe("15/2017/QH14");
  });

  it("completes number and year of a decree, whose series is one, and of no other kind", () => {
    expect(idOf("Nghị định 32/2024")).toBe("32/2024/NĐ-CP");
    expect(idOf("NĐ 303/2026")).toBe("303/2026/NĐ-CP");
    expect(idOf("Thông tư 26/2014")).toBeUndefined();
    expect(idOf("32/2024")).toBeUndefined();
  });

  it("spells the parts of a number officially", () => {
    expect(idOf("105/2009/qd-ttg")).toBe("105/2009/QĐ-TTg");
    expect(idOf("89/ttr-ldtbxh")).toBe("89/TTr-LĐTBXH");
    expect(idOf("7/ct-ttg")).toBe("07/CT-TTg");
    expect(idOf("30A/2008/NQ-CP")).toBe("30a/2008/NQ-CP");
    expect(idOf("80-nq/tw")).toBe("80-NQ/TW");
    expect(idOf("quy chuẩn qcvn 01:2021/bxd")).toBe("QCVN 01:2021/BXD");
    expect(idOf("14/2019/nq-hdnd8 bình dương")).toBe("14/2019/NQ-HĐND8 Bình Dương");
  });

  it("keeps the province's name of a provincial number", () => {
    expect(idOf("16/2026/QĐ-UBND Lào Cai")).toBe("16/2026/QĐ-UBND Lào Cai");
    expect(idOf("Quyết định 16/2026/QĐ-UBND của UBND tỉnh lào cai ngày 25/02/2026")).toBe(
      "16/2026/QĐ-UBND Lào Cai",
    );
    expect(idOf("08/2024/NQ-HĐND của Hội đồng nhân dân tỉnh Đồng Tháp")).toBe("08/2024/NQ-HĐND Đồng Tháp");
    expect(idOf("4568/QĐ-UBND TP. Hồ Chí Minh")).toBe("4568/QĐ-UBND Hồ Chí Minh");
    expect(idOf("1/2020/QĐ-UBND Bà Rịa - Vũng Tàu")).toBe("01/2020/QĐ-UBND Bà Rịa - Vũng Tàu");
    expect(idOf("16/2026/QĐ-UBND")).toBe("16/2026/QĐ-UBND");
  });

  it("reads the year beside the number, and leaves what follows it", () => {
    expect(readNumber("148/QĐ-TTg ngày 24/02/2023 của Thủ tướng")).toEqual({ id: "148/QĐ-TTg", year: 2023 });
    expect(readNumber("148/QĐ-TTg năm 2023")?.year).toBe(2023);
    expect(readNumber("Nghị định 32/2024/NĐ-CP của Chính phủ")?.year).toBeUndefined();
  });

  it("refuses words behind the number that do not continue it", () => {
    expect(idOf("32/2024/NĐ-CP Điều tám")).toBeUndefined();
  });

  it("finds no number where there is none", () => {
    for (const text of ["", "32", "303", "Nghị định 32", "2024/NĐ", "không có số", "1/2/3/4"]) {
      expect(idOf(text), text).toBeUndefined();
    }
  });

  it("does not read endless text", () => {
    expect(idOf(`32/2024/NĐ-CP ngày ${"1".repeat(300)}`)).toBeUndefined();
  });
});
