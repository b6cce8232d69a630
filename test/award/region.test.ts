import { describe, expect, it } from "vitest";
import { regionOf } from "../../src/award/index.js";
import { regionMaps } from "../../src/award/regimes/regions.js";
import { alternativeOf, faultsOf, noticesOf, outcomeOf, reasonsOf } from "./answers.js";

const [before, since] = regionMaps;

describe("the region of a province (Điều 3 k1c)", () => {
  it("is one of 28, 15 and 20 provinces until 30 June 2025", () => {
    const { north, central, south } = before?.provinces ?? { north: [], central: [], south: [] };
    expect([north.length, central.length, south.length]).toEqual([28, 15, 20]);
    for (const [region, provinces] of Object.entries({ north, central, south })) {
      for (const province of provinces) {
        const answer = regionOf(province, { on: "2025-06-30" });
        expect(outcomeOf(answer), province).toBe(region);
        expect(noticesOf(answer)).not.toContain("region-by-former-provinces");
      }
    }
    expect(new Set([...north, ...central, ...south]).size).toBe(63);
  });

  it("is derived for the 34 provinces since 1 July 2025, as a reading", () => {
    const { north, central, south } = since?.provinces ?? { north: [], central: [], south: [] };
    expect([north.length, central.length + 1, south.length]).toEqual([18, 8, 8]);
    for (const [region, provinces] of Object.entries({ north, central, south })) {
      for (const province of provinces) {
        const answer = regionOf(province, { on: "2025-07-01" });
        expect(outcomeOf(answer), province).toBe(region);
        expect(alternativeOf(answer, "region-by-former-provinces")).toBeNull();
      }
    }
  });

  it("is open for Lâm Đồng since 1 July 2025, which straddles two", () => {
    expect(outcomeOf(regionOf("Lâm Đồng", { on: "2025-06-30" }))).toBe("central");
    const open = regionOf("Lâm Đồng", { on: "2025-07-01" });
    expect(open).toMatchObject({ status: "undetermined", missing: [], possible: ["central", "south"] });
    expect(reasonsOf(open)).toEqual(["open-reading"]);
  });

  it("is found however the name is written, and by the name before or after a change", () => {
    const on = "2026-05-10";
    for (const name of ["tỉnh Đồng Nai", "ĐỒNG NAI", "dong  nai"]) {
      expect(outcomeOf(regionOf(name, { on })), name).toBe("south");
    }
    for (const name of ["TP. Hồ Chí Minh", "Hồ Chí Minh", "Thành phố Hồ Chí Minh"]) {
      expect(outcomeOf(regionOf(name, { on })), name).toBe("south");
    }
    for (const day of ["2025-06-30", on]) {
      expect(outcomeOf(regionOf("Huế", { on: day }))).toBe("central");
      expect(outcomeOf(regionOf("Thừa Thiên - Huế", { on: day }))).toBe("central");
    }
    expect(outcomeOf(regionOf("Bà Rịa – Vũng Tàu", { on: "2025-06-30" }))).toBe("south");
  });

  it("is not known of a name that the map of the day does not have", () => {
    expect(faultsOf(regionOf("Bình Thuận", { on: "2025-07-01" }))).toEqual(["province: not-a-choice"]);
    expect(faultsOf(regionOf("", { on: "2025-06-30" }))).toEqual(["province: not-a-choice"]);
    const none: unknown = 34;
    expect(faultsOf(regionOf(none as string, { on: "2025-06-30" }))).toEqual(["province: not-a-text"]);
    expect(faultsOf(regionOf("Hà Nội", { on: "30/06/2025" }))).toEqual(["on: not-a-day"]);
    expect(regionOf("Hà Nội", { on: "2014-10-20" }).status).toBe("not-in-force");
    expect(outcomeOf(regionOf("Hà Nội", { on: "2014-10-21" }))).toBe("north");
  });
});
