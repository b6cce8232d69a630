import type { Text } from "../kernel/text.js";

/** Who issued a document (cơ quan ban hành). */
export interface Issuer {
  /** Abbreviation used in official numbers; with the province's name for provincial bodies. */
  readonly id: string;
  readonly name: Text;
}

const bodies: ReadonlyMap<string, Text> = new Map([
  ["QH", { vi: "Quốc hội", en: "National Assembly" }],
  ["CTN", { vi: "Chủ tịch nước", en: "President" }],
  ["CP", { vi: "Chính phủ", en: "Government" }],
  ["TTg", { vi: "Thủ tướng Chính phủ", en: "Prime Minister" }],
  ["VPCP", { vi: "Văn phòng Chính phủ", en: "Government Office" }],
  ["TW", { vi: "Trung ương Đảng", en: "Central bodies of the Communist Party" }],
  ["BCT", { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" }],
  ["BCN", { vi: "Bộ Công nghiệp", en: "Ministry of Industry" }],
  ["BTC", { vi: "Bộ Tài chính", en: "Ministry of Finance" }],
  ["BNV", { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" }],
  ["BXD", { vi: "Bộ Xây dựng", en: "Ministry of Construction" }],
  ["BKHĐT", { vi: "Bộ Kế hoạch và Đầu tư", en: "Ministry of Planning and Investment" }],
  ["BTTTT", { vi: "Bộ Thông tin và Truyền thông", en: "Ministry of Information and Communications" }],
  ["BTNMT", { vi: "Bộ Tài nguyên và Môi trường", en: "Ministry of Natural Resources and Environment" }],
  [
    "BNN",
    { vi: "Bộ Nông nghiệp và Phát triển nông thôn", en: "Ministry of Agriculture and Rural Development" },
  ],
  [
    "BLĐTBXH",
    { vi: "Bộ Lao động - Thương binh và Xã hội", en: "Ministry of Labour, Invalids and Social Affairs" },
  ],
  [
    "ĐCK",
    {
      vi: "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
      en: "Agency for Innovation, Green Transition and Industrial Extension",
    },
  ],
  ["VPĐP", { vi: "Văn phòng điều phối nông thôn mới", en: "New Rural Development Coordination Office" }],
  ["SCT", { vi: "Sở Công Thương", en: "Department of Industry and Trade" }],
  ["UBND", { vi: "Ủy ban nhân dân", en: "People's Committee" }],
  ["HĐND", { vi: "Hội đồng nhân dân", en: "People's Council" }],
]);

/** In letters of the former ministry of labour the abbreviation has no B. */
const otherSpellings: ReadonlyMap<string, string> = new Map([["LĐTBXH", "BLĐTBXH"]]);

/** The issuers that a document's key names: its abbreviations, and the province behind the number. */
export function issuersOf(id: string): readonly Issuer[] {
  const number = id.replace(/^QCVN /, "");
  const space = number.indexOf(" ");
  if (space < 0) return issuersIn(number);
  const province = number.slice(space + 1);
  return issuersIn(number.slice(0, space)).map((body) => ({
    id: `${body.id} ${province}`,
    name: { vi: `${body.name.vi} ${province}`, en: `${body.name.en} of ${province}` },
  }));
}

function issuersIn(number: string): readonly Issuer[] {
  return number.split(/[/-]/).flatMap((part) => {
    const letters = part.replace(/\d/g, "");
    const id = otherSpellings.get(letters) ?? letters;
    const name = bodies.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}
