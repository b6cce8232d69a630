import type { Wording } from "../../../form.js";
import { no, yes } from "./scales.js";

const organisation = "Loại hình tổ chức | Form of organisation";
const household =
  "Hộ có đăng ký kinh doanh, trang trại hoặc tổ hợp tác | Registered household, farm or cooperative group";
const company =
  "Công ty TNHH, doanh nghiệp tư nhân hoặc công ty cổ phần dưới 51 % vốn địa phương | Limited company, private enterprise or joint-stock company under 51 % local capital";

export const organisationForm: Wording = {
  label: organisation,
  points: "1 2 3",
  options: [
    household,
    company,
    "Hợp tác xã hoặc công ty cổ phần từ 51 % vốn địa phương | Cooperative or joint-stock company of 51 % local capital or more",
  ],
};

export const organisationFormInTourism: Wording = {
  label: organisation,
  points: "1 2 3",
  options: [
    household,
    company,
    "Hợp tác xã hoặc công ty cổ phần từ 51 % vốn địa phương; đối tượng khác | Cooperative or joint-stock company of 51 % local capital or more; others",
  ],
};

export const representative: Wording = {
  label:
    "Đại diện là nữ, dân tộc thiểu số hoặc khuyết tật | Led by a woman, ethnic minority or disabled person",
  points: "0 1",
  options: [no, yes],
};

export const localLabour: Wording = {
  label: "Lao động địa phương | Local labour",
  points: "1 2 3",
  options: [
    "Từ 25 % đến dưới 50 % là người trong xã | 25 % to under 50 % from the commune",
    "Từ 50 % đến 75 % là người trong xã | 50 % to 75 % from the commune",
    "Từ 75 % trở lên là người trong xã | 75 % or more from the commune",
  ],
};

export const growth: Wording = {
  label: "Tăng trưởng | Growth",
  points: "1 2****",
  options: [
    "Hợp tác xã xếp loại trung bình, hoặc lợi nhuận tăng năm gần nhất | Cooperative rated average, or profit up in the last year",
    "Hợp tác xã xếp loại khá trở lên, hoặc lợi nhuận tăng 2 năm gần nhất | Cooperative rated fairly good or better, or profit up in the last 2 years",
  ],
};

export const intellectualProperty: Wording = {
  label: "Sở hữu trí tuệ | Intellectual property",
  points: "1*** 2**** 3",
  options: [
    "Đơn đăng ký nhãn hiệu được chấp nhận, công bố | Trademark application accepted or published",
    "Giấy chứng nhận nhãn hiệu và dấu hiệu nguồn gốc địa lý | Trademark certificate and sign of geographic origin",
    "Giấy chứng nhận nhãn hiệu và dấu hiệu nguồn gốc địa lý; bằng độc quyền hoặc quyền tác giả | Trademark certificate and sign of geographic origin; patent, design or copyright",
  ],
};
