import type { Field } from "../kernel/field.js";
import { list, number, text } from "../kernel/fields.js";
import type { Text } from "../kernel/text.js";
import type { ScoreGroup } from "./criteria/terms.js";

/** The criteria, in the order of the score sheet. */
export const scoreGroups: readonly ScoreGroup[] = ["market", "economy", "culture", "other"];

/** What each criterion is called. */
export const scoreLabels: Readonly<Record<ScoreGroup, Text>> = {
  market: {
    vi: "Đáp ứng thị trường và khả năng phát triển sản xuất",
    en: "Response to the market and capacity to develop production",
  },
  economy: {
    vi: "Kinh tế - kỹ thuật - xã hội và môi trường",
    en: "Economy, technique, society and environment",
  },
  culture: { vi: "Văn hóa và thẩm mỹ", en: "Culture and aesthetics" },
  other: { vi: "Tiêu chí khác", en: "Other criteria" },
};

/** How many members the jury has. */
export const jurorsField = /* @__PURE__ */ number("jurors", "member", {
  vi: "Số thành viên Ban Giám khảo",
  en: "Number of members of the jury",
});

const frameText = {
  name: { vi: "Tên nội dung chấm điểm", en: "Name of the part" },
  most: { vi: "Điểm tối đa của nội dung", en: "Most points of the part" },
};

/** How the sheets of a product are asked; `prefix` is where they stand, with a point at its end. */
export function sheetFields(prefix: string) {
  const sheet = `${prefix}sheets[]`;
  return {
    sheets: list(`${prefix}sheets`, {
      vi: "Phiếu chấm điểm của các giám khảo",
      en: "Score sheets of the jurors",
    }),
    juror: text(`${sheet}.juror`, { vi: "Giám khảo", en: "Juror" }),
    mark: (group: ScoreGroup): Field => number(`${sheet}.${group}`, "point", scoreLabels[group]),
    parts: (group: ScoreGroup): Field => list(`${sheet}.parts.${group}`, scoreLabels[group]),
    part: (group: ScoreGroup): Field => number(`${sheet}.parts.${group}[]`, "point", scoreLabels[group]),
  };
}

/** The fields of the sheets of a product. */
export type SheetFields = ReturnType<typeof sheetFields>;

/** The sheets of the one product that is scored. */
export const scoreFields: SheetFields = /* @__PURE__ */ sheetFields("");

/** The sheets of the products of a round. */
export const entrySheetFields: SheetFields = /* @__PURE__ */ sheetFields("entries[].");

/** The products of a round. */
export const rankingFields = {
  entries: list("entries", { vi: "Các sản phẩm tham gia bình chọn", en: "The products of the round" }),
  name: text("entries[].name", { vi: "Tên sản phẩm", en: "Name of the product" }),
};

/** Every field of the round and of the sheets, for the faults of unknown input. */
export function sheetFieldList(sheets: SheetFields): readonly Field[] {
  const ofGroups = scoreGroups.flatMap((group) => [
    sheets.mark(group),
    sheets.parts(group),
    sheets.part(group),
    list(`frame.${group}`, scoreLabels[group]),
    text(`frame.${group}[].name`, frameText.name),
    number(`frame.${group}[].most`, "point", frameText.most),
  ]);
  return [jurorsField, sheets.sheets, sheets.juror, ...ofGroups];
}
