import { describe, expect, it } from "vitest";
import { document, documents, documentsInForce, knownThrough } from "../../src/law/index.js";
import { numbers } from "./numbers.js";

/** Whether a document is among those in force, among those of which the register cannot tell, or in neither list. */
function stateOf(id: string, on: string): "in force" | "unknown" | "not" {
  const result = documentsInForce({ on });
  if (!result.ok) throw new Error(`${on} is no day`);
  const isIt = (entry: { readonly id: string }) => entry.id === id;
  if (result.value.inForce.some(isIt)) return "in force";
  return result.value.unknown.some(isIt) ? "unknown" : "not";
}

describe("document", () => {
  it("finds every document of the register by its key", () => {
    expect(documents.map(({ id }) => document(id)?.id)).toEqual(documents.map(({ id }) => id));
  });

  it("holds every document that the areas name", () => {
    expect(numbers.filter((number) => document(number)?.id !== number)).toEqual([]);
  });

  it("does not take the decree on ministries of 2025 for the decree on clusters of 2026", () => {
    expect(document("303/2025/NĐ-CP")?.relations).toEqual([]);
    expect(document("303/2025/NĐ-CP")?.issued).toBe("2025-11-19");
    expect(document("303/2026/NĐ-CP")?.relations[0]).toMatchObject({
      kind: "amends",
      document: "32/2024/NĐ-CP",
    });
    expect(document("303/2026/NĐ-CP")?.inForceFrom).toBe("2026-09-15");
    expect(document("Nghị định 303/2025")?.id).not.toBe(document("Nghị định 303/2026")?.id);
  });

  it("finds nothing by a number without its year", () => {
    for (const text of ["303", "303/NĐ-CP", "Nghị định 303", "32/NĐ-CP", "26"]) {
      expect(document(text), text).toBeUndefined();
    }
  });

  it("tells the circular 26/2014 from the joint circular 26/2014", () => {
    expect(document("26/2014/TT-BCT")?.kind).toBe("circular");
    expect(document("26/2014/TTLT-BTC-BCT")?.kind).toBe("joint-circular");
    expect(document("Thông tư 26/2014")).toBeUndefined();
  });

  it("finds a document of a province only with the province's name", () => {
    expect(document("Quyết định số 16/2026/QĐ-UBND của UBND tỉnh Lào Cai")?.number).toBe("16/2026/QĐ-UBND");
    expect(document("16/2026/qd-ubnd lao cai")?.id).toBe("16/2026/QĐ-UBND Lào Cai");
    expect(document("16/2026/QĐ-UBND")).toBeUndefined();
    expect(document("16/2026/QĐ-UBND Hà Nội")).toBeUndefined();
  });

  it("checks a year named beside a number that has none", () => {
    expect(document("Quyết định 148/QĐ-TTg ngày 24/02/2023")?.id).toBe("148/QĐ-TTg");
    expect(document("Quyết định 148/QĐ-TTg năm 2019")).toBeUndefined();
    expect(document("999/QĐ-TTg năm 2019")).toBeUndefined();
  });

  it("does not know a circular that was only seen in sample data", () => {
    expect(document("05/2026/TT-BCT")).toBeUndefined();
  });

  it("answers bad input with undefined", () => {
    for (const text of ["", "__proto__", "constructor", "9".repeat(100_000), "/".repeat(100_000)]) {
      expect(document(text)).toBeUndefined();
    }
    // @ts-expect-error -- callers without types may pass anything
    expect(document(32)).toBeUndefined();
  });
});

describe("documentsInForce", () => {
  it.each([
    ["105/2009/QĐ-TTg", "2009-10-04", "not"],
    ["105/2009/QĐ-TTg", "2009-10-05", "in force"],
    ["105/2009/QĐ-TTg", "2017-07-14", "in force"],
    ["105/2009/QĐ-TTg", "2017-07-15", "not"],
    ["68/2017/NĐ-CP", "2017-07-14", "not"],
    ["68/2017/NĐ-CP", "2017-07-15", "in force"],
    ["68/2017/NĐ-CP", "2024-04-30", "in force"],
    ["68/2017/NĐ-CP", "2024-05-01", "not"],
    ["66/2020/NĐ-CP", "2020-07-31", "not"],
    ["66/2020/NĐ-CP", "2024-05-01", "not"],
    ["32/2024/NĐ-CP", "2024-04-30", "not"],
    ["32/2024/NĐ-CP", "2024-05-01", "in force"],
    ["32/2024/NĐ-CP", "2026-09-15", "in force"],
    ["28/2020/TT-BCT", "2024-09-30", "unknown"],
    ["28/2020/TT-BCT", "2024-10-01", "not"],
    ["14/2024/TT-BCT", "2024-10-01", "in force"],
    ["139/2025/NĐ-CP", "2025-06-30", "not"],
    ["139/2025/NĐ-CP", "2025-07-01", "in force"],
    ["139/2025/NĐ-CP", "2027-02-28", "in force"],
    ["139/2025/NĐ-CP", "2027-03-01", "not"],
    ["198/2025/QH15", "2025-05-17", "in force"],
    ["303/2026/NĐ-CP", "2026-09-14", "not"],
    ["303/2026/NĐ-CP", "2026-09-15", "in force"],
    ["26/2014/TTLT-BTC-BCT", "2018-05-10", "in force"],
    ["26/2014/TTLT-BTC-BCT", "2018-05-11", "not"],
    ["134/2004/NĐ-CP", "2012-07-04", "unknown"],
    ["134/2004/NĐ-CP", "2012-07-05", "not"],
    ["26/2014/TT-BCT", "2014-10-20", "not"],
    ["26/2014/TT-BCT", "2014-10-21", "in force"],
    ["1048/QĐ-TTg", "2023-02-23", "in force"],
    ["1048/QĐ-TTg", "2023-02-24", "not"],
    ["148/QĐ-TTg", "2026-07-20", "in force"],
    ["148/QĐ-TTg", "2026-07-21", "not"],
    ["26/2026/QĐ-TTg", "2026-05-21", "not"],
    ["26/2026/QĐ-TTg", "2026-05-22", "in force"],
    ["66/2006/NĐ-CP", "2018-05-31", "unknown"],
    ["66/2006/NĐ-CP", "2018-06-01", "not"],
    ["10/2012/QH13", "2020-12-31", "in force"],
    ["45/2019/QH14", "2021-01-01", "in force"],
    ["15/2017/TT-BCT", "2017-10-14", "not"],
    ["15/2017/TT-BCT", "2019-01-01", "unknown"],
    ["1881/QĐ-TTg", "2020-11-19", "not"],
    ["1881/QĐ-TTg", "2020-11-20", "unknown"],
    ["45/2019/QĐ-UBND Long An", "2018-12-31", "not"],
    ["45/2019/QĐ-UBND Long An", "2019-01-01", "unknown"],
    ["1178/ĐCK-CTT", "2026-01-01", "not"],
    ["55/VBHN-BCT", "2026-01-01", "not"],
  ])("%s on %s: %s", (id, on, state) => {
    expect(stateOf(id, on)).toBe(state);
  });

  it("says when the day lies after what the register knows", () => {
    expect(documentsInForce({ on: knownThrough })).toMatchObject({
      ok: true,
      value: { afterKnowledge: false },
    });
    expect(documentsInForce({ on: "2026-11-22" })).toMatchObject({
      ok: true,
      value: { afterKnowledge: true },
    });
  });

  it("answers a day that does not exist with an issue", () => {
    for (const on of [
      "2026-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-04-31",
      "2024-01-00",
      "1900-02-29",
      "1/5/2024",
      "",
    ]) {
      expect(documentsInForce({ on }), on).toMatchObject({
        ok: false,
        issues: [{ path: "on", code: "not-a-day" }],
      });
    }
    // @ts-expect-error -- callers without types may pass anything
    expect(documentsInForce({}).ok).toBe(false);
  });

  it("takes the leap days that exist", () => {
    for (const on of ["2024-02-29", "2000-02-29", "2024-12-31", "2024-04-30"]) {
      expect(documentsInForce({ on }).ok, on).toBe(true);
    }
  });
});
