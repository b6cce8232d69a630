import type { Group } from "../../form.js";
import { functionalFood as laterGroup } from "../decision-26-2026/groups.js";

// III. Groups that had other names
const sector = laterGroup.sector;
export const functionalFood: Group = {
  sector,
  name: "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền | Functional food, herbal medicine, traditional medicine",
};
export const cosmetics: Group = {
  sector,
  name: "Mỹ phẩm có thành phần từ Thảo dược | Cosmetics with medicinal herbs",
};
export const essentialOils: Group = {
  sector,
  name: "Tinh dầu và thảo dược khác | Essential oils and other medicinal herbs",
};
