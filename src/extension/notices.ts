import type { Notice } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import type { Text } from "../kernel/text.js";
import { capId } from "./cap-id.js";

type Words = readonly [kind: Notice["kind"], vi: string, en: string];

const words = {
  "ceiling-only": [
    "authority",
    "Đây là mức trần; cơ quan có thẩm quyền có thể duyệt thấp hơn. Điều kiện của nội dung chưa xét ở đây.",
    "This is a ceiling: the authority may grant less. The conditions of the item are not judged here.",
  ],
  "norms-behind-content": [
    "knowledge",
    "Danh mục nội dung đã đổi nhưng chưa thấy thông tư tài chính mới; định mức cũ có thể sẽ đổi.",
    "The list of contents changed, but no new finance circular is known: the norms may change.",
  ],
  "multiplier-lifts-rate": [
    "reading",
    "Hệ số được hiểu là chỉ nâng mức trần; cách hiểu khác là nâng cả tỷ lệ.",
    "The multiplier is read as lifting the cap alone; it may also be read as lifting the rate.",
  ],
  "multipliers-compound": [
    "reading",
    "Hệ số dây chuyền và hệ số ưu tiên không nhân với nhau; cách hiểu khác là nhân.",
    "The multipliers of a line and of a priority project are not compounded; they may be read so.",
  ],
  "effective-model-rate": [
    "reading",
    "Chưa đọc được tỷ lệ ở văn bản trung ương; dùng tỷ lệ của địa phương áp dụng theo, cách hiểu khác là không có tỷ lệ.",
    "The national rate was not obtained; that of a province which adopts the norm is used. There may be none.",
  ],
  "vat-in-cost": [
    "reading",
    "Thuế giá trị gia tăng không tính vào chi phí; văn bản không nói rõ, cách hiểu khác là có tính.",
    "Value-added tax is left out of the cost; the texts are silent, and it may be read as part of it.",
  ],
  "content-removed": [
    "reading",
    "Kết luận rút ra từ so sánh hai văn bản; văn bản không nói thẳng là bỏ nội dung này.",
    "This follows from comparing the two texts; neither says outright that the content is dropped.",
  ],
  "pollution-wording": [
    "reading",
    "Định mức nói về sửa chữa, nâng cấp, nội dung mới là công nghệ, máy móc xử lý; ở đây coi là áp dụng được.",
    "The norm speaks of repair and upgrade, the new content of technology and machinery; it is held to fit.",
  ],
  "several-units": [
    "scope",
    "Tính trên tổng chi phí; nếu chi phí từng đơn vị khác nhau, cộng mức trần từng đơn vị có thể thấp hơn.",
    "Reckoned on the whole cost; where the units' costs differ, the sum of their own ceilings may be lower.",
  ],
  "no-limit-set": [
    "authority",
    "Văn bản không đặt tỷ lệ hay mức trần; theo hợp đồng hoặc giá được duyệt.",
    "The text sets neither rate nor cap: the contract or the approved price decides.",
  ],
  "norms-not-obtained": [
    "knowledge",
    "Chưa có văn bản tài chính của ngày này nên chưa biết định mức.",
    "The finance rules of this day were not obtained, so the norms are not known.",
  ],
  "amendment-not-read": [
    "verification",
    "Văn bản này sửa đổi quy định đang dùng; nội dung sửa đổi chưa đọc được.",
    "This document amends the rules that are used here; what it changes was not obtained.",
  ],
  "national-reference": [
    "authority",
    "Chưa có định mức của tỉnh; định mức quốc gia chỉ để tham khảo.",
    "No norm of the province is known; the national one is a reference only.",
  ],
  "local-days-unsettled": [
    "knowledge",
    "Có định mức của tỉnh nhưng chưa rõ ngày này đã hoặc còn áp dụng hay không.",
    "There is a norm of the province, but whether it applied on this day is not known.",
  ],
  "old-territory": [
    "scope",
    "Sau khi sáp nhập tỉnh, định mức này chỉ áp dụng trên địa bàn tỉnh cũ cho đến khi được thay thế.",
    "Since the provinces merged, this norm applies on the old province's territory only, until it is replaced.",
  ],
  "above-national": [
    "scope",
    "Mức của địa phương cao hơn mức quốc gia cùng nội dung.",
    "The local figure is above the national one for the same item.",
  ],
  "shared-cap": [
    "reading",
    "Các hoạt động cùng loại của một cơ sở dùng chung một mức trần; cách hiểu khác là mỗi hoạt động một mức.",
    "Activities of one kind at one establishment share its cap; each may also be read as having its own.",
  ],
  "advance-above-ceiling": [
    "reading",
    "Thông tư về trình tự cho tạm ứng nhiều hơn mức trần của văn bản tài chính; ở đây theo mức trần.",
    "The procedure allows a higher advance than the finance rules; their ceiling is followed.",
  ],
  "council-may-add": [
    "authority",
    "Hội đồng nhân dân cấp tỉnh có thể quy định thêm nội dung hỗ trợ từ ngân sách địa phương.",
    "The provincial People's Council may add contents that the local budget supports.",
  ],
} as const satisfies Readonly<Record<string, Words>>;

/** Codes of the notices of this area. */
export type NoticeCode = keyof typeof words;

/** The notice of a code. `alternative`: the outcome under the other reading. */
export function noticeOf(
  code: NoticeCode,
  at: string,
  citation?: Citation,
  alternative?: { readonly outcome: unknown },
): Notice {
  const [kind, vi, en] = words[code];
  const text = { vi, en };
  return {
    code,
    kind,
    at,
    text,
    ...(citation === undefined ? {} : { citation }),
    ...(alternative === undefined ? {} : { alternative: alternative.outcome }),
  };
}

/** A notice that says something of a norm in its own words. */
export function remarkNotice(text: Text, citation: Citation): Notice {
  return { code: "norm-remark", kind: "verification", at: capId, text, citation };
}
