import type { Citation } from "../kernel/citation.js";
import type { Checked, Issue } from "../kernel/issue.js";
import type { Text } from "../kernel/text.js";
import { fold } from "./fold.js";
import { readNumber } from "./number.js";
import { forms, type Place, type PlaceKey, placeWords } from "./place.js";

/** Longer text is not read: no citation comes near this length. */
const longestText = 500;

/**
 * Reads a citation (trích dẫn) in Vietnamese or English, in full or in the short style, in any case and order of
 * places: `Điểm đ, khoản 1 Điều 9 Nghị định số 32/2024/NĐ-CP ngày 15/3/2024`. Letters are kept apart: `điểm đ` is
 * not `điểm d`. Whether the document exists is not asked; `document` tells.
 *
 * @param text - one citation, 500 characters at most.
 * @returns the citation, or every fault found, in both languages.
 *
 * @example
 * ```ts
 * import { parseCitation } from "vn-rural-industry/law";
 *
 * parseCitation("điểm đ khoản 1 Điều 9 Nghị định số 32/2024/NĐ-CP"); // => {
 * //   ok: true,
 * //   value: { document: "32/2024/NĐ-CP", article: "9", clause: "1", point: "đ" },
 * // }
 * parseCitation("Article 8, Decree 32").ok; // => false
 * ```
 */
export function parseCitation(text: string): Checked<Citation> {
  if (typeof text !== "string") return failed("not-a-text");
  if (text.length > longestText) return failed("too-long");
  return parsed(text.normalize("NFC").trim().split(/\s+/).join(" "));
}

/** A citation, and in parentheses behind it the provision that amended it. */
function parsed(text: string): Checked<Citation> {
  const open = text.indexOf("(");
  if (open < 0) return parsedPlace(text);
  const place = parsedPlace(text.slice(0, open));
  const amendment = parsedAmendment(text.slice(open + 1));
  if (place.ok && amendment.ok) {
    return { ok: true, value: { ...place.value, amendedBy: amendment.value } };
  }
  return { ok: false, issues: [place, amendment].flatMap((part) => (part.ok ? [] : part.issues)) };
}

const amendment =
  /^(?:(?:được )?(?:sửa đổi, bổ sung|sửa đổi|bổ sung) (?:tại|bởi|theo)|(?:as )?amended (?:by|in)|sđ|am\.) /i;

function parsedAmendment(text: string): Checked<Citation> {
  const begin = amendment.exec(text)?.[0];
  if (begin === undefined || !text.endsWith(")")) return failed("not-understood", `(${text}`);
  return parsed(text.slice(begin.length, -1).trim());
}

function parsedPlace(text: string): Checked<Citation> {
  const words = text.split(/[ ,;]/).filter((word) => word !== "");
  const places = new Map<PlaceKey, string>();
  const rest: string[] = [];
  const issues: Issue[] = [];
  let next = 0;
  for (const [at, word] of words.entries()) {
    if (at < next) continue;
    const found = placeAt(words, at, word);
    next = found?.next ?? at + 1;
    if (found === undefined) rest.push(word);
    else if (places.has(found.key)) issues.push(issue("repeated-place", words.slice(at, next).join(" ")));
    else places.set(found.key, found.value);
  }
  const number = readNumber(rest.join(" "));
  if (number !== undefined && issues.length === 0) {
    return { ok: true, value: { document: number.id, ...inOrder(places) } };
  }
  if (number === undefined) {
    const numbered = rest.some((word) => word.includes("/"));
    issues.push(numbered ? issue("not-understood", rest.join(" ")) : issue("no-document"));
  }
  return { ok: false, issues };
}

/** The places in the order in which every citation holds them: article, clause, point, then the rest. */
function inOrder(places: ReadonlyMap<PlaceKey, string>): Place {
  const ordered: { [Key in PlaceKey]?: string } = {};
  for (const key of placeOrder) {
    const value = places.get(key);
    if (value !== undefined) ordered[key] = value;
  }
  return ordered;
}

const placeOrder = [
  "article",
  "clause",
  "point",
  "annex",
  "part",
  "section",
  "form",
  "set",
  "criterion",
] as const satisfies readonly PlaceKey[];

interface FoundPlace {
  readonly key: PlaceKey;
  readonly value: string;
  /** Index of the first word behind the place. */
  readonly next: number;
}

/** The place that begins at a word, if one does: `Đ8`, or a name of at most three words and its number. */
function placeAt(words: readonly string[], at: number, word: string): FoundPlace | undefined {
  for (const [key, pattern] of joined) {
    const value = pattern.exec(word)?.[1];
    if (value !== undefined) return { key, value: spelled(key, value), next: at + 1 };
  }
  for (let length = 3; length > 0; length -= 1) {
    const name = fold(words.slice(at, at + length).join(" ")).replace(/\.$/, "");
    const key = keysByName.get(name);
    if (key === undefined) continue;
    const next = at + length + (/^(?:số|so|no\.?)$/i.test(words[at + length] ?? "") ? 1 : 0);
    const value = words[next] ?? "";
    if (!shapes[key].test(value)) return undefined;
    const form = forms.find((kind) => fold(kind.vi) === name || fold(kind.en) === name);
    return {
      key,
      value: form === undefined ? spelled(key, value) : `${form.vi} ${spelled(key, value)}`,
      next: next + 1,
    };
  }
  return undefined;
}

/** Places written in one word. */
const joined: readonly (readonly [PlaceKey, RegExp])[] = [
  ["article", /^[Đđ](\d{1,4}[a-zđ]?)$/],
  ["clause", /^[Kk](\d{1,4}[a-zđ]?)$/],
  ["point", /^đ([a-zđ]\d{0,2})$/],
  ["annex", /^PL(\d{1,3}|[IVXLC]{1,7})$/],
];

const numeral = /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}[a-zđ]?)$/i;
const count = /^\d{1,4}[a-zđ]?$/i;

/** What may stand for a place's number or letter. */
const shapes: Readonly<Record<PlaceKey, RegExp>> = {
  article: count,
  clause: count,
  point: /^[a-zđ]\d{0,2}$/i,
  annex: numeral,
  part: numeral,
  section: numeral,
  form: count,
  set: /^\d{1,3}$/,
  criterion: /^\d{1,3}(?:\.(?:\d{1,3}|[a-zđ])){0,5}$/i,
};

/** Roman numerals and capital letters number annexes, parts and sections; every other letter is small. */
function spelled(key: PlaceKey, value: string): string {
  return shapes[key] === numeral && /^\D/.test(value) ? value.toUpperCase() : value.toLowerCase();
}

const keysByName: ReadonlyMap<string, PlaceKey> = /* @__PURE__ */ namesOfPlaces();

function namesOfPlaces(): ReadonlyMap<string, PlaceKey> {
  const places = placeWords.filter(({ key }) => key !== "form");
  return new Map<string, PlaceKey>([
    ...places.flatMap(({ key, full, short }) =>
      [full.vi, full.en, short.vi, short.en].map((name) => [fold(name).replace(/\.? $/, ""), key] as const),
    ),
    ...forms.flatMap(({ vi, en }) => [vi, en].map((name) => [fold(name), "form"] as const)),
    ["appendix", "annex"],
  ]);
}

const messages = {
  "not-a-text": { vi: "Phải là một chuỗi chữ.", en: "Must be text." },
  "too-long": {
    vi: `Dài quá ${longestText} ký tự: không phải một trích dẫn.`,
    en: `Is over ${longestText} characters: not one citation.`,
  },
  "no-document": {
    vi: "Thiếu số hiệu đầy đủ của văn bản, ví dụ 32/2024/NĐ-CP.",
    en: "Names no document by its full number, such as 32/2024/NĐ-CP.",
  },
  "not-understood": { vi: "Không đọc được", en: "Cannot be read" },
  "repeated-place": { vi: "Nêu hai lần cùng một cấp", en: "Names two places of one level" },
} satisfies Record<string, Text>;

function issue(code: keyof typeof messages, words?: string): Issue {
  const { vi, en } = messages[code];
  const message = words === undefined ? { vi, en } : { vi: `${vi}: “${words}”.`, en: `${en}: “${words}”.` };
  return { path: "", code, message };
}

function failed(code: keyof typeof messages, words?: string): Checked<Citation> {
  return { ok: false, issues: [issue(code, words)] };
}
