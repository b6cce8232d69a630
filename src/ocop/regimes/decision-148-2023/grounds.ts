import type { Ground } from "../../form.js";

// At the criterion or heading on quality assurance
export const foodSafetyCertificate: Ground = {
  id: "food-safety",
  effect: "stop",
  text: "Giấy chứng nhận an toàn thực phẩm không phù hợp | Food-safety certificate not as required",
};
