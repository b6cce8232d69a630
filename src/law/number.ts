import { fold } from "./fold.js";
import { kindNamed, kindOf } from "./kind.js";

/** What was read of a document's number. */
interface NumberReading {
  /** The number as it is printed, with the province's name for a document of a province. */
  readonly id: string;
  /** The year that was named beside a number which carries none. */
  readonly year: number | undefined;
}

/** Longer text is not read. */
const longestText = 300;

/** Parts of numbers that capital letters alone do not spell; both spellings of a number lead here. */
const spellings: ReadonlyMap<string, string> = /* @__PURE__ */ partsByFold();

function partsByFold(): ReadonlyMap<string, string> {
  const parts = [
    ...["NĐ", "QĐ", "TTg", "TTr", "HĐND", "ĐCK", "CTĐP", "VPĐP"],
    ...["BKHĐT", "BLĐTBXH", "LĐTBXH", "ATLĐ"],
  ];
  return new Map(parts.map((part) => [fold(part), part]));
}

const numbered = /^(\d{1,5})([a-z]?)\/(\d{4}\/)?(qh\d{1,2}|[a-zđ][a-z\dđ]*(?:-[a-zđ][a-z\dđ]*)+)$/;
const ofOneBody = /^(\d{1,5})-([a-z]+)\/(tw|ctn)$/;
const technical = /^(\d{1,3}(?:-\d{1,3})?:\d{4}\/[a-z]+)$/;
const withoutType = /^(\d{1,5})\/(\d{4})$/;

/** The words that may come between a number and what else is said of the document. */
const continuations: ReadonlySet<string> = new Set(["ngay", "nam", "ve", "cua", "dated", "of", "on"]);

/** What may precede the name of a province. */
const offices: readonly RegExp[] = [
  /^(?:của|of) /i,
  /^(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|hđnd) /i,
  /^(?:tỉnh|thành phố|tp\.?) /i,
];

/**
 * Reads an official number out of text such as `Nghị định số 32/2024/NĐ-CP`: with or without the kind of document
 * before it and the day after it, in any case, with or without diacritics. `undefined` when there is none, or when
 * the words around it do not fit it.
 */
export function readNumber(text: string): NumberReading | undefined {
  if (text.length > longestText) return undefined;
  const words = text
    .normalize("NFC")
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .join(" ")
    .replace(/ ?([/–-]) ?/g, (_, mark: string) => (mark === "/" ? "/" : "-"))
    .split(" ");
  for (const [index, word] of words.entries()) {
    const number = spelled(word.toLowerCase());
    if (number !== undefined) return fitted(number, words.slice(0, index), words.slice(index + 1));
  }
  return undefined;
}

/** A number in its official spelling, or `undefined` when the word is none; one without a type stays so. */
function spelled(word: string): string | undefined {
  const usual = numbered.exec(word);
  if (usual !== null) {
    const [, count = "", letter = "", year = "", rest = ""] = usual;
    return `${padded(count)}${letter}/${year}${rest.split("-").map(spelledPart).join("-")}`;
  }
  const [, count, type = "", body] = ofOneBody.exec(word) ?? withoutType.exec(word) ?? [];
  if (count !== undefined) {
    return body === undefined
      ? `${padded(count)}/${type}`
      : `${padded(count)}-${spelledPart(type)}/${spelledPart(body)}`;
  }
  const regulation = technical.exec(word);
  return regulation === null ? undefined : `QCVN ${word.toUpperCase()}`;
}

function spelledPart(part: string): string {
  return part.replace(/[a-zđ]+/g, (letters) => spellings.get(fold(letters)) ?? letters.toUpperCase());
}

/** Numbers below ten are printed with a zero. */
function padded(count: string): string {
  return count.replace(/^0+/, "").padStart(2, "0");
}

/** The reading, if the words before and after the number fit it. */
function fitted(
  number: string,
  before: readonly string[],
  after: readonly string[],
): NumberReading | undefined {
  const introduction = before.filter((word) => !/^(?:số|so|no\.?|qcvn)$/i.test(word)).join(" ");
  const named = introduction === "" ? "any" : kindNamed(introduction);
  const id = /\/\d{4}$/.test(number) ? completed(number, named) : number;
  if (named === undefined || id === undefined) return undefined;
  const kind = kindOf(id);
  if (named !== "any" && kind !== undefined && named !== kind) return undefined;
  const province = /-(?:UBND|HĐND\d*|SCT)$/.test(id);
  const [name, rest] = province ? provinceIn(after) : ["", after];
  const [first] = rest;
  if (first !== undefined && !continuations.has(fold(first))) return undefined;
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(rest.join(" "))?.[1];
  return { id: name === "" ? id : `${id} ${name}`, year: year === undefined ? undefined : Number(year) };
}

/** Decrees are numbered in one series a year, so number and year suffice; every other kind needs its full number. */
function completed(number: string, named: string | undefined): string | undefined {
  return named === "decree" ? `${number}/NĐ-CP` : undefined;
}

/** The province's name at the head of the words behind a number, and the words after the name. */
function provinceIn(words: readonly string[]): readonly [string, readonly string[]] {
  const end = words.findIndex((word) => /^(?:ngày|năm|về|dated|on)$/i.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  let name = `${head.join(" ")} `;
  for (const office of offices) name = name.replace(office, "");
  return [capitalised(name.trim()), words.slice(head.length)];
}

function capitalised(name: string): string {
  return name
    .replaceAll("-", " - ")
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
