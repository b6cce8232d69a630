import { decided, undetermined } from "../kernel/answer.js";
import type { Assessment, Invalid, Notice, Reason } from "../kernel/assessment.js";
import { messageOf } from "../kernel/fault.js";
import { makeFinding } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { fold } from "../law/fold.js";
import { lawOfDay } from "./law-of-day.js";
import { type Region, type RegionMap, regionMaps, renamed } from "./regimes/regions.js";

const at = "award.region";

const labels: Readonly<Record<Region, Text>> = {
  north: { vi: "khu vực phía Bắc", en: "Northern region" },
  central: { vi: "khu vực miền Trung và Tây Nguyên", en: "Central and Central Highlands region" },
  south: { vi: "khu vực phía Nam", en: "Southern region" },
};

const regions: readonly Region[] = ["north", "central", "south"];

/**
 * The region of selection (khu vực bình chọn) that a province belongs to. The circular lists the 63 provinces of before
 * 1 July 2025; since then the regions follow from what the new provinces were put together from, which is a reading,
 * and the one that straddles two regions stays open.
 *
 * @param province - its name as of that day; case, diacritics, "tỉnh" and "thành phố" before it do not matter
 * @param options - `on`: the day whose map is used
 * @returns `"north"`, `"central"` or `"south"`; undetermined, with the regions possible, for the straddling province
 * @see Circular 26/2014/TT-BCT, Article 3 clause 1 point c
 *
 * @example
 * ```ts
 * import { regionOf } from "vn-rural-industry/award";
 *
 * const before = regionOf("Bình Thuận", { on: "2025-06-30" });
 * before.status === "decided" && before.outcome; // => "south"
 * regionOf("Lâm Đồng", { on: "2025-07-01" }).status; // => "undetermined"
 * ```
 */
export function regionOf(
  province: string,
  { on }: { readonly on: string },
): Assessment<Region, readonly Region[]> {
  const law = lawOfDay({ on }, at);
  if (!law.ok) return law.answer;
  if (typeof province !== "string") return fault("not-a-text");
  const [found] = regionMaps.filter(({ from }) => on >= from).slice(-1);
  const map = present(found, "the maps are as old as the regimes");
  const possible = regionsOf(keyOf(province), map);
  const [region] = possible;
  if (region === undefined) return fault("not-a-choice");
  const { citation } = map.place;
  const label = { vi: "Khu vực bình chọn", en: "Region of selection" };
  const heading = { id: at, label, ...map.place };
  const common = { on, regimes: [law.regime] };
  if (possible.length > 1) {
    const because: Reason = { kind: "open-reading", at, text: straddling, citation };
    const headline = { vi: "Chưa thể xác định khu vực.", en: "The region cannot be decided." };
    const finding = makeFinding(heading, "unknown");
    return undetermined({ ...common, headline, finding, notices: law.notices }, [], [because], possible);
  }
  const name = labels[region];
  const finding = makeFinding(heading, "met", { kind: "choice", value: region, label: name });
  const headline = { vi: `Thuộc ${name.vi}.`, en: `It belongs to the ${name.en}.` };
  const notices = map.listed ? law.notices : [{ ...derived, citation }, ...law.notices];
  return decided({ ...common, headline, finding, notices }, region);
}

function fault(code: "not-a-text" | "not-a-choice"): Invalid {
  return { status: "invalid", issues: [{ path: "province", code, message: messageOf(code) }] };
}

function regionsOf(key: string, { provinces, straddling: parted }: RegionMap): readonly Region[] {
  const is = (name: string): boolean => keyOf(name) === key;
  const both = parted.find(({ province }) => is(province));
  return both?.regions ?? regions.filter((region) => provinces[region].some(is));
}

/** A name as it is compared: letters only, and one name for a province that was renamed. */
function keyOf(name: string): string {
  const key = lettersOf(name);
  return formerNames.get(key) ?? key;
}

function lettersOf(name: string): string {
  const letters = fold(name)
    .replace(/[^a-z]/g, " ")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
  return letters.replace(/^(?:tinh|thanh pho|tp) /, "");
}

const formerNames: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(renamed.map(([name, former]) => [lettersOf(former), lettersOf(name)])))();

const straddling: Text = {
  vi: "Tỉnh gồm phần của hai khu vực; chưa có văn bản xếp lại.",
  en: "The province consists of parts of two regions; no text restates them.",
};

const derived: Notice = {
  code: "region-by-former-provinces",
  kind: "reading",
  at,
  text: {
    vi: "Chưa có danh sách theo tỉnh mới; ở đây suy từ các tỉnh cũ hợp thành.",
    en: "There is no list by the new provinces; the region follows from the former ones.",
  },
  alternative: null,
};
