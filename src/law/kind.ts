import type { Text } from "../kernel/text.js";
import { fold } from "./fold.js";

/** What a document is: law (luật), decree (nghị định), circular (thông tư) … */
export type DocumentKind =
  | "code"
  | "law"
  | "ordinance"
  | "resolution"
  | "decree"
  | "decision"
  | "directive"
  | "circular"
  | "joint-circular"
  | "consolidated-text"
  | "technical-regulation"
  | "official-letter"
  | "notice"
  | "submission"
  | "plan";

const names: Readonly<Record<DocumentKind, Text>> = {
  code: { vi: "Bộ luật", en: "Code" },
  law: { vi: "Luật", en: "Law" },
  ordinance: { vi: "Pháp lệnh", en: "Ordinance" },
  resolution: { vi: "Nghị quyết", en: "Resolution" },
  decree: { vi: "Nghị định", en: "Decree" },
  decision: { vi: "Quyết định", en: "Decision" },
  directive: { vi: "Chỉ thị", en: "Directive" },
  circular: { vi: "Thông tư", en: "Circular" },
  "joint-circular": { vi: "Thông tư liên tịch", en: "Joint Circular" },
  "consolidated-text": { vi: "Văn bản hợp nhất", en: "Consolidated Text" },
  "technical-regulation": { vi: "Quy chuẩn", en: "Technical Regulation" },
  "official-letter": { vi: "Công văn", en: "Official Letter" },
  notice: { vi: "Thông báo", en: "Notice" },
  submission: { vi: "Tờ trình", en: "Submission" },
  plan: { vi: "Kế hoạch", en: "Plan" },
};

/** The name of a document whose number does not tell what it is. */
const unnamed: Text = { vi: "Văn bản", en: "Document" };

/** The abbreviations that stand in numbers and, in daily use, before them. */
const abbreviations: ReadonlyMap<string, DocumentKind> = new Map([
  ["PL", "ordinance"],
  ["NQ", "resolution"],
  ["NĐ", "decree"],
  ["QĐ", "decision"],
  ["CT", "directive"],
  ["TT", "circular"],
  ["TTLT", "joint-circular"],
  ["VBHN", "consolidated-text"],
  ["QCVN", "technical-regulation"],
  ["CV", "official-letter"],
  ["TB", "notice"],
  ["TTr", "submission"],
  ["KH", "plan"],
]);

/** Numbers of laws do not say what the document is; the ones that are cited are told here. */
const laws: ReadonlyMap<string, DocumentKind> = new Map([
  ["35-L/CTN", "code"],
  ["91/2015/QH13", "code"],
  ["10/2012/QH13", "code"],
  ["45/2019/QH14", "code"],
  ["72/2020/QH14", "law"],
  ["06/2022/QH15", "law"],
  ["45/2024/QH15", "law"],
  ["67/2025/QH15", "law"],
  ["143/2025/QH15", "law"],
  ["06/2026/QH16", "law"],
  ["198/2025/QH15", "resolution"],
  ["28/2026/QH16", "resolution"],
]);

/**
 * What a document is by its number; `undefined` for a number that does not tell. A number without an abbreviation
 * of the kind, such as `1178/ĐCK-CTT`, is an official letter's.
 */
export function kindOf(number: string): DocumentKind | undefined {
  const type = /^(?:\d+[a-z]?[/-](?:\d{4}\/)?)?([A-ZĐ][A-Za-zĐ]*)(\d*)/.exec(number);
  if (type === null) return undefined;
  const [, letters = "", digits] = type;
  if ((letters === "QH" && digits !== "") || letters === "L") return laws.get(number);
  return abbreviations.get(letters) ?? (number.startsWith(letters) ? undefined : "official-letter");
}

/** The name under which a document of this kind is cited. */
export function nameOfKind(kind: DocumentKind | undefined): Text {
  return kind === undefined ? unnamed : names[kind];
}

/** What the words before a number say the document is; `"any"` for "document", `undefined` for other words. */
export function kindNamed(words: string): DocumentKind | "any" | undefined {
  return kindsByName.get(fold(words));
}

const kindsByName: ReadonlyMap<string, DocumentKind | "any"> = /* @__PURE__ */ namings();

function namings(): ReadonlyMap<string, DocumentKind | "any"> {
  const kinds = new Set<DocumentKind>([...abbreviations.values(), "code", "law"]);
  return new Map<string, DocumentKind | "any">([
    ...[...kinds].flatMap((kind) =>
      [names[kind].vi, names[kind].en].map((name) => [fold(name), kind] as const),
    ),
    ...[...abbreviations].map(([abbreviation, kind]) => [fold(abbreviation), kind] as const),
    [fold(unnamed.vi), "any"],
    [fold(unnamed.en), "any"],
  ]);
}
