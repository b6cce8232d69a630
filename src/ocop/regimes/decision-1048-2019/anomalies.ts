import type { AnomalyKind } from "../../form.js";

export const casesApart: AnomalyKind = {
  reason: "two-tracks",
  treatment: "read",
  text: "Nguồn ghi hai trường hợp thành một danh sách | The source lists two cases as one",
};

export const oneSource: AnomalyKind = {
  reason: "one-source",
  treatment: "kept",
  text: "Chỉ có ở một nguồn | Found in one source only",
};

export const formOf2020: AnomalyKind = {
  reason: "one-source",
  treatment: "kept",
  text: "Mẫu năm 2020, chỉ có ở một nguồn; chưa có mẫu năm 2019 | The form of 2020, found in one source; that of 2019 was not obtained",
};

export const sourcesDiffer: AnomalyKind = {
  reason: "sources-differ",
  treatment: "corrected",
  text: "Hai nguồn ghi khác nhau | The two sources differ",
};

export const wrongTitle: AnomalyKind = {
  reason: "wrong-title",
  treatment: "corrected",
  text: "Nguồn ghi nhầm tên tiêu chí | The source names the criterion wrongly",
};

export const misnumbered: AnomalyKind = {
  reason: "numbering",
  treatment: "corrected",
  text: "Số thứ tự bị lặp | A number used twice",
};

export const numberSkipped: AnomalyKind = {
  reason: "numbering",
  treatment: "kept",
  text: "Số thứ tự bị nhảy | A number is skipped",
};

export const pointsMissing: AnomalyKind = {
  reason: "points-missing",
  treatment: "open",
  text: "Các tiêu chí cộng lại chưa đủ điểm của phần | The criteria add up to less than the part",
};
