import type { Notice } from "../../kernel/assessment.js";
import type { Place } from "../../kernel/place.js";
import { places } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import type { BeneficiaryGround } from "../beneficiary-outcome.js";

/** What must be known about an answer on a beneficiary. */
export interface BeneficiaryRemark {
  readonly code: string;
  readonly kind: Notice["kind"];
  /** From which day, and until the day before which, it holds; `null` without a limit. */
  readonly from: string | null;
  readonly to: string | null;
  /** The ground that it concerns; every answer where `null`. */
  readonly ground: BeneficiaryGround | null;
  readonly place: Place | null;
  readonly text: Text;
}

const sectorListScope: Omit<BeneficiaryRemark, "ground"> = {
  code: "sector-list-scope",
  kind: "scope",
  from: "2025-10-15",
  to: null,
  place: places("45/2012/NĐ-CP", "official", { document: "235/2025/NĐ-CP", article: "1" })("5"),
  text: {
    vi: "Danh mục ngành, nghề được hiểu là dành cho cơ sở sản xuất nên không xét với nhóm đối tượng này.",
    en: "The list of sectors is read as meant for producers, so it is not applied to this group.",
  },
};

export const beneficiaryRemarks: readonly BeneficiaryRemark[] = [
  {
    code: "old-text-continues",
    kind: "transition",
    from: null,
    to: "2025-10-15",
    ground: null,
    place: { citation: { document: "235/2025/NĐ-CP" }, verification: "official" },
    text: {
      vi: "Đề án được duyệt trước ngày 15/10/2025 tiếp tục theo quy định cũ, kể cả khi thực hiện sau ngày đó.",
      en: "A project approved before 15 October 2025 goes on under the old text, also when it is carried out later.",
    },
  },
  {
    code: "circular-behind-decree",
    kind: "scope",
    from: "2025-10-15",
    to: null,
    ground: null,
    place: places("46/2012/TT-BCT", "official")("6"),
    text: {
      vi: "Chưa thấy thông tư mới hướng dẫn Nghị định sửa đổi; định nghĩa và thứ tự ưu tiên vẫn lấy từ Thông tư năm 2012.",
      en: "No new circular on the amended decree was found; definitions and the order of areas are those of the circular of 2012.",
    },
  },
  {
    code: "cleaner-production-unordered",
    kind: "scope",
    from: "2013-02-10",
    to: null,
    ground: "cleanerProduction",
    place: places("46/2012/TT-BCT", "official")("6", "3", "b"),
    text: {
      vi: "Hoạt động sản xuất sạch hơn không theo thứ tự địa bàn, ngành nghề; xét theo hiệu quả và sự cấp thiết.",
      en: "Cleaner production follows no order of area or sector: effect and urgency are weighed.",
    },
  },
  { ...sectorListScope, ground: "infrastructureInvestor" },
  { ...sectorListScope, ground: "handicraftArtisan" },
  {
    code: "service-capacity",
    kind: "authority",
    from: "2013-02-10",
    to: null,
    ground: "serviceProvider",
    place: places("46/2012/TT-BCT", "official")("7", "2"),
    text: {
      vi: "Năng lực của tổ chức dịch vụ do cơ quan quản lý chương trình đánh giá theo từng đề án.",
      en: "Whether a service provider is able is judged for each project by the body that runs the programme.",
    },
  },
  {
    code: "authority-decides",
    kind: "authority",
    from: null,
    to: null,
    ground: null,
    place: null,
    text: {
      vi: "Thuộc đối tượng là cần nhưng chưa đủ; kinh phí chỉ cấp cho đề án được cơ quan có thẩm quyền duyệt.",
      en: "To be a beneficiary is necessary, not sufficient: money goes to projects that the authority approves.",
    },
  },
];
