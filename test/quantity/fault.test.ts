import { describe, expect, it } from "vitest";
import {
  dongMeasure,
  faultIssue,
  faultText,
  hectareMeasure,
  percentMeasure,
  scoreMeasure,
} from "../../src/quantity/index.js";

describe("faults of numbers", () => {
  it("are said in both languages", () => {
    expect(faultText("not-a-number", dongMeasure)).toEqual({
      vi: "Phải là một số.",
      en: "Must be a number.",
    });
    expect(faultText("negative", dongMeasure)).toEqual({ vi: "Không được âm.", en: "Must not be negative." });
    expect(faultText("malformed", dongMeasure).en).toBe("Must be a plain decimal number, such as 1234.5.");
  });

  it("say how fine and how large the wanted kind of number may be", () => {
    expect(faultText("too-fine", hectareMeasure).vi).toBe("Không được lẻ quá 6 chữ số thập phân.");
    expect(faultText("too-fine", scoreMeasure).en).toBe("Must not have more than 4 decimal places.");
    expect(faultText("too-fine", dongMeasure).vi).toBe("Phải là số nguyên.");
    expect(faultText("too-large", hectareMeasure).vi).toBe("Không được lớn hơn 100.000.000.");
    expect(faultText("too-large", percentMeasure).en).toBe("Must not be over 1,000,000.");
    expect(faultText("too-large", dongMeasure).en).toBe("Must not be over 9,007,199,254,740,991.");
  });

  it("become issues with the code of the fault", () => {
    expect(faultIssue("land[0].totalHa", "negative", hectareMeasure)).toEqual({
      path: "land[0].totalHa",
      code: "negative",
      message: { vi: "Không được âm.", en: "Must not be negative." },
    });
  });
});
