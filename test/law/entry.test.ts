import { describe, expect, it } from "vitest";
import { documentsOf } from "../../src/law/entry.js";

describe("entries of the register", () => {
  it("must have a number that tells the kind of document", () => {
    expect(() => documentsOf([{ id: "15/2017/QH14", verification: "official" }])).toThrow(/kind of document/);
  });

  it("must tell the year in the number, by the day of issue or by itself", () => {
    expect(() => documentsOf([{ id: "15/QĐ-TTg", verification: "official" }])).toThrow(/year/);
    expect(documentsOf([{ id: "15/QĐ-TTg", year: 2020, verification: "official" }])[0]?.year).toBe(2020);
    expect(documentsOf([{ id: "15/QĐ-TTg", issued: "2021-01-05", verification: "official" }])[0]?.year).toBe(
      2021,
    );
  });

  it("name no issuer where the number names none that is known", () => {
    expect(documentsOf([{ id: "15/2020/QĐ-XYZ", verification: "official" }])[0]?.issuers).toEqual([]);
  });
});
