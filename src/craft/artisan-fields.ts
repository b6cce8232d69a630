import type { Choice } from "../kernel/assessment.js";
import type { Field } from "../kernel/field.js";
import { choice, number, yesNo } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import type { ArtisanTitle, Prize } from "./artisan-inputs.js";

/** What each title is called. */
export const artisanNames: Readonly<Record<ArtisanTitle, Text>> = {
  meritoriousArtisan: { vi: "Nghệ nhân ưu tú", en: "Meritorious Artisan" },
  peoplesArtisan: { vi: "Nghệ nhân nhân dân", en: "People's Artisan" },
};

const prizeLabels: Readonly<Record<Prize, Text>> = {
  special: { vi: "Giải đặc biệt", en: "Special prize" },
  first: { vi: "Giải nhất", en: "First prize" },
  second: { vi: "Giải nhì", en: "Second prize" },
  third: { vi: "Giải ba", en: "Third prize" },
  other: { vi: "Giải khác", en: "Another prize" },
  none: { vi: "Không có", en: "None" },
};

const medalLabels = {
  gold: { vi: "Huy chương vàng", en: "Gold medal" },
  silver: { vi: "Huy chương bạc", en: "Silver medal" },
  bronze: { vi: "Huy chương đồng", en: "Bronze medal" },
  none: prizeLabels.none,
};

function choicesOf(labels: Readonly<Record<string, Text>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

const prizes = /* @__PURE__ */ choicesOf(prizeLabels);

/** The choice of a title. */
export const artisanTitleField: Field = /* @__PURE__ */ choice("title", choicesOf(artisanNames), {
  vi: "Danh hiệu đề nghị",
  en: "Title asked for",
});

/** How each fact on a candidate is asked. */
export const artisanFields = {
  title: artisanTitleField,
  vietnamese: yesNo("vietnameseInHandicrafts", {
    vi: "Cá nhân Việt Nam làm nghề thủ công mỹ nghệ",
    en: "A Vietnamese individual in handicrafts",
  }),
  heritageTitle: yesNo("heritageTitle", {
    vi: "Đang xét hoặc có danh hiệu nghệ nhân về di sản phi vật thể",
    en: "Considered for or holding an artisan title in intangible heritage",
  }),
  years: number("yearsInTrade", "year", {
    vi: "Số năm làm nghề, liên tục hoặc cộng dồn",
    en: "Years in the trade, continuous or added up",
  }),
  continuousYears: number("continuousYears", "year", {
    vi: "Số năm làm nghề liên tục dài nhất",
    en: "Longest unbroken years in the trade",
  }),
  holds: yesNo("holdsMeritorious", {
    vi: "Đã là Nghệ nhân ưu tú nghề thủ công mỹ nghệ",
    en: "Already a Meritorious Artisan in handicrafts",
  }),
  yearsHeld: number("yearsSinceMeritorious", "year", {
    vi: "Số năm từ khi là Nghệ nhân ưu tú",
    en: "Years since the title Meritorious Artisan",
  }),
  loyal: yesNo("loyal", {
    vi: "Trung thành với Tổ quốc, chấp hành pháp luật",
    en: "Loyal, keeps the law",
  }),
  esteemed: yesNo("esteemed", { vi: "Có đạo đức, uy tín nghề nghiệp", en: "Of good ethics and esteemed" }),
  nationwide: yesNo("nationwide", { vi: "Tiêu biểu trong cả nước", en: "Exemplary nationwide" }),
  skilled: yesNo("skilled", { vi: "Nắm giữ kỹ năng, bí quyết nghề", en: "Masters the skills of the trade" }),
  works: number("works", "item", { vi: "Số sản phẩm, tác phẩm", en: "Products and works" }),
  newWorks: number("newWorks", "item", {
    vi: "Số tác phẩm mới sau khi là Nghệ nhân ưu tú",
    en: "New works since the title Meritorious Artisan",
  }),
  provincialPrize: choice("prizes.provincial", prizes, {
    vi: "Giải cao nhất ở hội thi cấp tỉnh",
    en: "Best prize at provincial contests",
  }),
  nationalPrize: choice("prizes.national", prizes, {
    vi: "Giải cao nhất ở hội thi toàn quốc",
    en: "Best prize at nationwide contests",
  }),
  sentByState: choice("prizes.sentByState", prizes, {
    vi: "Giải cao nhất khi được Nhà nước cử dự thi khu vực, quốc tế",
    en: "Best prize at regional or international contests, sent by the State",
  }),
  medal: choice("prizes.medal", choicesOf(medalLabels), { vi: "Huy chương", en: "Medal" }),
  permittedEvent: yesNo("prizes.permittedEvent", {
    vi: "Có giải hoặc chứng nhận ở sự kiện được Thủ tướng cho phép",
    en: "A prize or certificate at an event that the Prime Minister permitted",
  }),
  taught: number("teaching.persons", "person", { vi: "Số người được truyền nghề", en: "Persons taught" }),
  specialTrade: yesNo("teaching.specialTrade", { vi: "Là nghề đặc thù", en: "A special trade" }),
  awardedPupil: yesNo("teaching.awardedPupil", {
    vi: "Có học trò là Nghệ nhân ưu tú",
    en: "A pupil is a Meritorious Artisan",
  }),
};

export const artisanFieldList: readonly Field[] = /* @__PURE__ */ Object.values(artisanFields);
