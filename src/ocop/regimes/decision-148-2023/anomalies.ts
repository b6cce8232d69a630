import type { Anomaly, AnomalyKind } from "../../form.js";

const footnoteNotSeen: Anomaly = {
  at: null,
  reason: "no-footnote",
  treatment: "read",
  text: "Nguồn không có chú thích dấu sao; hiểu là yêu cầu tối thiểu | The source has no footnote on the star marks; read as gates",
};

const rejectionNotSeen: Anomaly = {
  at: null,
  reason: "no-rejection-line",
  treatment: "open",
  text: "Nguồn không có dòng loại hồ sơ và số sản phẩm mẫu | The source has no rejection line and no number of samples",
};

/** The mark of four stars stands on the line of the criterion on intellectual property. */
const markOnLine: Anomaly = {
  at: "3.e",
  options: ["a"],
  reason: "mark-on-line",
  treatment: "read",
  text: "Dấu sao in ở dòng tiêu chí; hiểu là ít nhất lựa chọn đầu | The stars stand on the line of the criterion; read as the first option at least",
};

/** What holds of every form. */
export const standing: readonly Anomaly[] = [footnoteNotSeen, rejectionNotSeen, markOnLine];

export const emptyMaximum: AnomalyKind = {
  reason: "empty-maximum",
  treatment: "corrected",
  text: "Ô điểm tối đa để trống | No maximum given",
};

export const misreadPoints: AnomalyKind = {
  reason: "misread-points",
  treatment: "corrected",
  text: "Số 1 bị đọc nhầm thành chữ | A 1 misread as a letter",
};

export const letteredTwice: AnomalyKind = {
  reason: "numbering",
  treatment: "corrected",
  text: "Thứ tự chữ bị lặp | A letter used twice",
};

export const sameWording: AnomalyKind = {
  reason: "same-wording",
  treatment: "kept",
  text: "Hai lựa chọn ghi giống nhau | Two options worded alike",
};

export const optionMissing: AnomalyKind = {
  reason: "option-missing",
  treatment: "open",
  text: "Không có lựa chọn đạt điểm tối đa | No option reaches the maximum",
};

export const pointsMissing: AnomalyKind = {
  reason: "points-missing",
  treatment: "open",
  text: "Các tiêu chí cộng lại chưa đủ điểm của phần | The criteria add up to less than the part",
};
