import type { Bilingual, Wording } from "../../../form.js";

export const organisationWithoutFarms: Wording = {
  label: "Loại hình tổ chức | Form of organisation",
  points: "1 2 3",
  options: [
    "Hộ đăng ký kinh doanh, tổ hợp tác, công ty TNHH 1 thành viên, doanh nghiệp tư nhân | Registered household, cooperative group, one-member company, private enterprise",
    "Công ty TNHH từ 2 thành viên, công ty cổ phần dưới 51 % vốn địa phương | Company of 2 members or more, joint-stock company under 51 % local capital",
    "Hợp tác xã hoặc công ty cổ phần từ 51 % vốn địa phương | Cooperative or joint-stock company of 51 % local capital or more",
  ],
};

const managing = "Cộng đồng tham gia quản lý, điều hành | The community in the management";
const cases: readonly Bilingual[] = [
  "Công ty, hợp tác xã, tổ hợp tác | Company, cooperative, cooperative group",
  "Công ty 1 thành viên, doanh nghiệp tư nhân, hộ | One-member company, private enterprise, household",
];
const fewManagers =
  "Dưới 50 % người quản lý (thành viên tổ hợp tác) là người trong tỉnh | Under 50 % of managers (of group members) from the province";
const manyManagers =
  "Từ 50 % là người trong tỉnh; hoặc dưới 50 % nhưng có phụ nữ địa phương | 50 % or more from the province; or under 50 % with a local woman";
const headFromElsewhere = "Giám đốc, chủ hộ không ở trong tỉnh | Director or head not from the province";

export const localManagement: Wording = {
  label: managing,
  cases,
  points: "1 2 0 1",
  options: [
    fewManagers,
    manyManagers,
    headFromElsewhere,
    "Giám đốc, chủ hộ là người trong tỉnh | Director or head from the province",
  ],
};

export const localManagementOfTourism: Wording = {
  label: managing,
  cases,
  points: "1 2 1 2",
  options: [
    fewManagers,
    manyManagers,
    headFromElsewhere,
    "Giám đốc, chủ hộ là người trong tỉnh hoặc làm việc trong tỉnh từ 6 tháng | Director or head from the province, or working there for 6 months or more",
  ],
};

const localWork = "Lao động địa phương | Local labour";
const underHalf = "Dưới 50 % là người địa phương | Under 50 % local";

export const localLabourOrIncome: Wording = {
  label: localWork,
  points: "0 1",
  options: [
    underHalf,
    "Từ 50 % là người địa phương, hoặc thu nhập đạt chuẩn nông thôn mới | 50 % or more local, or income of the new-rural standard",
  ],
};

export const localLabourByHalf: Wording = {
  label: localWork,
  points: "1 3",
  options: [underHalf, "Từ 50 % là người địa phương | 50 % or more local"],
};

const growing = "Tăng trưởng | Growth";
const tenPercent = "Doanh thu tăng từ 10 % | Revenue up 10 % or more";

export const growthOfRevenue: Wording = {
  label: growing,
  points: "0 1",
  options: ["Doanh thu tăng dưới 10 % | Revenue up under 10 %", tenPercent],
};

export const growthOfTourism: Wording = {
  label: growing,
  points: "1 3",
  options: ["Doanh thu tăng | Revenue up", tenPercent],
};

const bookkeeping = "Kế toán | Accounting";
const regular = "Có kế toán thường xuyên | Regular accounting";

export const accountingSystem: Wording = {
  label: bookkeeping,
  points: "0 1 2",
  options: [
    "Không có, hoặc thuê theo thời vụ | None, or hired now and then",
    regular,
    "Có hệ thống kế toán | An accounting system",
  ],
};

export const accountingOfTourism: Wording = {
  label: bookkeeping,
  points: "1 2",
  options: ["Có khi cần, theo thời vụ | When needed, by season", regular],
};
