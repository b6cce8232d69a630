import type { Wording } from "../../../form.js";
import { no, yes } from "../../decision-26-2026/criteria/scales.js";

const organisation = "Loại hình tổ chức | Form of organisation";
const small =
  "Hộ đăng ký kinh doanh, trang trại, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân | Registered household, farm, cooperative group, one-member company, private enterprise";
const company =
  "Công ty TNHH từ 2 thành viên, công ty cổ phần dưới 51 % vốn địa phương | Company of 2 members or more, joint-stock company under 51 % local capital";

export const organisationByMembers: Wording = {
  label: organisation,
  points: "1 2 3",
  options: [
    small,
    company,
    "Hợp tác xã hoặc công ty cổ phần từ 51 % vốn địa phương | Cooperative or joint-stock company of 51 % local capital or more",
  ],
};

export const organisationOfTourism: Wording = {
  label: organisation,
  points: "1 2 3",
  options: [
    small,
    company,
    "Hợp tác xã, công ty cổ phần từ 51 % vốn địa phương hoặc trung tâm điều hành | Cooperative, joint-stock company of 51 % local capital or more, or operating centre",
  ],
};

export const womanOrMinority: Wording = {
  label: "Đại diện là nữ hoặc dân tộc thiểu số | Led by a woman or a member of an ethnic minority",
  points: "0 1",
  options: [no, yes],
};

export const districtLabour: Wording = {
  label: "Lao động địa phương | Local labour",
  points: "1 3",
  options: [
    "Từ 50 % đến 75 % là người trong huyện | 50 % to 75 % from the district",
    "Từ 75 % trở lên là người trong huyện | 75 % or more from the district",
  ],
};

export const growthOfProfit: Wording = {
  label: "Tăng trưởng | Growth",
  points: "1 2****",
  options: [
    "Hợp tác xã xếp loại trung bình, hoặc lợi nhuận tăng so với năm trước | Cooperative rated average, or profit up on the year before",
    "Hợp tác xã xếp loại khá, hoặc lợi nhuận tăng 2 năm liên tiếp | Cooperative rated fairly good, or profit up 2 years in a row",
  ],
};

export const accounting: Wording = {
  label: "Kế toán | Accounting",
  points: "0 1",
  options: ["Không theo quy định | Not as required", "Theo quy định | As required"],
};

/** The mark of four stars stands on the line of the criterion: it is read as the first option. */
export const trademark: Wording = {
  label: "Sở hữu trí tuệ | Intellectual property",
  points: "1**** 2",
  options: [
    "Giấy chứng nhận nhãn hiệu | Trademark certificate",
    "Giấy chứng nhận nhãn hiệu và dấu hiệu nguồn gốc địa lý | Trademark certificate and sign of geographic origin",
  ],
};
