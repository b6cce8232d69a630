import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Area,
  type Dong,
  formatDong,
  formatHectares,
  formatNumber,
  formatPercent,
  parseNumber,
  readArea,
  readDong,
  subtractDong,
} from "../../src/quantity/index.js";
import { Exact, plainDecimals, textOf } from "./oracle.js";

const locales = ["vi", "en"] as const;

function dong(amount: number): Dong {
  const read = readDong(amount);
  if (typeof read === "string") throw new Error(read);
  return read;
}

function hectares(input: number): Area {
  const read = readArea(input);
  if (typeof read === "string") throw new Error(read);
  return read;
}

describe("printed numbers", () => {
  it.each([
    ["0", "0", "0"],
    ["999", "999", "999"],
    ["1000", "1.000", "1,000"],
    ["1234.5", "1.234,5", "1,234.5"],
    ["-1234567.0001", "-1.234.567,0001", "-1,234,567.0001"],
    ["-123456", "-123.456", "-123,456"],
    ["0.50", "0,50", "0.50"],
    ["-0.5", "-0,5", "-0.5"],
  ])("group thousands and keep every digit: %s", (text, vi, en) => {
    expect(formatNumber(text, "vi")).toBe(vi);
    expect(formatNumber(text, "en")).toBe(en);
  });

  it.each(["", "1e3", " 1", "1,5", "1.", "+1"])("are printed from plain decimals only: %j", (text) => {
    expect(() => formatNumber(text, "vi")).toThrow(RangeError);
  });

  it("carry their units in the manner of each language", () => {
    expect(formatDong(dong(540_000_000), "vi")).toBe("540.000.000 đồng");
    expect(formatDong(dong(540_000_000), "en")).toBe("VND 540,000,000");
    const loss = subtractDong(dong(0), dong(1500));
    expect(loss !== "too-large" && formatDong(loss, "vi")).toBe("-1.500 đồng");
    expect(formatHectares(hectares(45.5), "vi")).toBe("45,5 ha");
    expect(formatHectares(hectares(45.5), "en")).toBe("45.5 ha");
    expect(formatHectares(hectares(1234.5), "vi")).toBe("1.234,5 ha");
    expect(formatPercent("66.67", "vi")).toBe("66,67%");
    expect(formatPercent("66.67", "en")).toBe("66.67%");
  });
});

describe("parsed numbers", () => {
  it("are read in the notation of their language, grouped or not", () => {
    expect(parseNumber("1.234,5", "vi")).toEqual({ ok: true, value: "1234.5" });
    expect(parseNumber("1234,5", "vi")).toEqual({ ok: true, value: "1234.5" });
    expect(parseNumber("1,234.5", "en")).toEqual({ ok: true, value: "1234.5" });
    expect(parseNumber("1234.5", "en")).toEqual({ ok: true, value: "1234.5" });
    expect(parseNumber("-1.234.567", "vi")).toEqual({ ok: true, value: "-1234567" });
    expect(parseNumber("1.500", "vi")).toEqual({ ok: true, value: "1500" });
    expect(parseNumber("1.500", "en")).toEqual({ ok: true, value: "1.5" });
    expect(parseNumber("0,50", "vi")).toEqual({ ok: true, value: "0.5" });
    expect(parseNumber("10,00", "vi")).toEqual({ ok: true, value: "10" });
    expect(parseNumber("-0,0", "vi")).toEqual({ ok: true, value: "0" });
  });

  it.each([
    [
      "",
      " ",
      " 1",
      "1 ",
      "+1",
      "1e3",
      "０",
      "１.２３４",
      "NaN",
      "Infinity",
      "--1",
      "-",
      "−1",
      "0x1",
      "abc",
      "\n",
    ],
    ["1.", ".5", ",5", "5,", ".", ",", "-,5", "1.,5", "1,.5", "1..234", "1,5,5", "1,234.5", "1,234,567"],
    [
      "1.5",
      "12.34",
      "1.2345",
      "1234.567",
      "1.234.5",
      ".234",
      "1.234.",
      "0.123",
      "01",
      "00",
      "007,5",
      "001.234",
    ],
    ["1 234", "1 234,5", "1'234", "1_234", "1.234,5 ha", "540.000.000 đồng", "50%", "1,5.3", "1,2.345"],
  ])("in Vietnamese are refused with separators out of place: %s …", (...texts) => {
    for (const text of texts) expect(parseNumber(text, "vi").ok, text).toBe(false);
  });

  it.each([
    [
      "1.234,5",
      "1.234.567",
      "1,5",
      "12,34",
      "1,2345",
      "1234,567",
      "0,123",
      "1,",
      ",5",
      ".5",
      "1.",
      "1.5,3",
      "1 234",
    ],
  ])("in English are refused with separators out of place: %s …", (...texts) => {
    for (const text of texts) expect(parseNumber(text, "en").ok, text).toBe(false);
  });

  it("name the fault in both languages, at the path of the caller's input", () => {
    for (const locale of locales) {
      const result = parseNumber("x", locale, "land.totalHa");
      expect(result).toMatchObject({ ok: false, issues: [{ path: "land.totalHa", code: "malformed" }] });
      expect(parseNumber("x", locale)).toMatchObject({ issues: [{ path: "" }] });
      for (const message of result.ok ? [] : result.issues.map((issue) => issue.message)) {
        expect(message.vi).toContain(formatNumber("1234.5", locale));
        expect(message.en).toContain(formatNumber("1234.5", locale));
      }
    }
  });

  it("never throw, whatever is given", () => {
    for (const value of [null, undefined, 5, {}, ["1"]]) {
      expect(Reflect.apply(parseNumber, undefined, [value, "vi"])).toMatchObject({ ok: false });
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const locale of locales) expect(typeof parseNumber(text, locale).ok).toBe("boolean");
      }),
    );
  });

  it("are the printed ones: parsing what was printed gives the number back, in both languages", () => {
    fc.assert(
      fc.property(plainDecimals, (text) => {
        for (const locale of locales) {
          expect(parseNumber(formatNumber(text, locale), locale)).toEqual({
            ok: true,
            value: textOf(new Exact(text)),
          });
        }
      }),
    );
  });

  it("are exactly those that a grammar of each notation allows", () => {
    const grammars = {
      vi: /^-?(0|[1-9][0-9]{0,2}([.][0-9]{3})*|[1-9][0-9]*)(,[0-9]+)?$/,
      en: /^-?(0|[1-9][0-9]{0,2}(,[0-9]{3})*|[1-9][0-9]*)([.][0-9]+)?$/,
    };
    const written = fc.oneof(
      fc.stringMatching(/^-?[0-9]{0,4}([.,][0-9]{0,4}){0,4}$/),
      fc.stringMatching(/^-?[1-9][0-9]{0,2}([.,][0-9]{3}){0,4}([.,][0-9]{1,3})?$/),
    );
    fc.assert(
      fc.property(written, (text) => {
        for (const locale of locales) {
          const parsed = parseNumber(text, locale);
          expect(parsed.ok).toBe(grammars[locale].test(text));
          if (!parsed.ok) continue;
          const [group, point] = locale === "vi" ? [".", ","] : [",", "."];
          const plain = text.replaceAll(group, "").replace(point, ".");
          expect(parsed.value).toBe(textOf(new Exact(plain)));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("may be very long", () => {
    const groups = `1${".234".repeat(200_000)}`;
    expect(parseNumber(groups, "vi")).toEqual({ ok: true, value: groups.replaceAll(".", "") });
    expect(parseNumber(groups, "en").ok).toBe(false);
    expect(parseNumber(`${groups},`, "vi").ok).toBe(false);
    expect(parseNumber(".".repeat(1_000_000), "vi").ok).toBe(false);
    expect(parseNumber("1".repeat(1_000_000), "vi").ok).toBe(true);
    expect(parseNumber(`0,${"0".repeat(1_000_000)}`, "vi")).toEqual({ ok: true, value: "0" });
    expect(formatNumber(groups.replaceAll(".", ""), "vi")).toBe(groups);
  });
});
