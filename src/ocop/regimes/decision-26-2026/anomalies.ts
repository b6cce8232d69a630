import type { Anomaly, AnomalyKind } from "../../form.js";

export const emptyPoints: AnomalyKind = {
  reason: "empty-points",
  treatment: "corrected",
  text: "Ô điểm để trống | No points printed",
};

export const extraDigit: AnomalyKind = {
  reason: "extra-digit",
  treatment: "corrected",
  text: "Thừa chữ số | A digit too many",
};

export const twoMaxima: AnomalyKind = {
  reason: "two-maxima",
  treatment: "corrected",
  text: "Hai mức tối đa | Two maxima",
};

export const olderHeading: AnomalyKind = {
  reason: "older-heading",
  treatment: "corrected",
  text: "Đề mục khác cột điểm | Heading unlike the points column",
};

export const equalPoints: AnomalyKind = {
  reason: "equal-points",
  treatment: "kept",
  text: "Hai lựa chọn cùng điểm | Two options of equal points",
};

export const oddGates: AnomalyKind = {
  reason: "odd-gates",
  treatment: "kept",
  text: "Dấu sao khác các bộ khác | Star marks unlike the other sets",
};

export const foreignOption: AnomalyKind = {
  reason: "foreign-option",
  treatment: "kept",
  text: "Lựa chọn của tiêu chí khác | An option of another criterion",
};

export const noFootnote: Anomaly = {
  at: null,
  reason: "no-footnote",
  treatment: "read",
  text: "Không có chú thích dấu sao; hiểu là yêu cầu tối thiểu | No footnote on the star marks; read as gates",
};

export const noRejectionLine: Anomaly = {
  at: null,
  reason: "no-rejection-line",
  treatment: "kept",
  text: "Không có dòng loại hồ sơ | No rejection line",
};
