import fc from "fast-check";
import type { Citation } from "../../src/kernel/citation.js";
import { documents } from "../../src/law/index.js";

const roman = fc.constantFrom("I", "II", "III", "IV", "VI", "IX", "XIV");
const letter = fc.constantFrom(..."abcdđeghiklmnopqrstuvxy");
const count = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("", "", "", "a", "b", "đ"))
  .map(([number, suffix]) => `${number}${suffix}`);
const numeral = fc.oneof(roman, fc.integer({ min: 1, max: 30 }).map(String), fc.constantFrom("A", "B", "3b"));
const formNumber = fc.tuple(fc.constantFrom("Mẫu", "Biểu"), fc.constantFrom("01", "03", "3b", "12"));

const unregistered = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1990, max: 2030 }),
    fc.constantFrom(
      "NĐ-CP",
      "QĐ-TTg",
      "TT-BCT",
      "TTLT-BTC-BKHĐT",
      "NQ-CP",
      "QĐ-UBND Bà Rịa - Vũng Tàu",
      "QH14",
    ),
  )
  .map(([number, year, type]) => `${String(number).padStart(2, "0")}/${year}/${type}`);

const place = fc.record(
  {
    document: fc.oneof(fc.constantFrom(...documents.map(({ id }) => id)), unregistered),
    article: count,
    clause: count,
    point: fc.oneof(
      letter,
      letter.map((name) => `${name}1`),
    ),
    annex: numeral,
    part: numeral,
    section: numeral,
    form: formNumber.map(([kind, number]) => `${kind} ${number}`),
    set: fc.integer({ min: 1, max: 26 }).map(String),
    criterion: fc.constantFrom("1", "2.3", "6.1.1", "1.đ", "10.2"),
  },
  { requiredKeys: ["document"] },
);

const untouched: fc.Arbitrary<Citation> = place;

/** Well-formed citations: as enacted, amended once, or amended by a provision that was amended in turn. */
export const citations: fc.Arbitrary<Citation> = fc
  .array(untouched, { minLength: 1, maxLength: 3 })
  .map((places) => places.reduceRight((amendedBy, earlier) => ({ ...earlier, amendedBy })));
