// Part C
export const nutritionHeading = "Dinh dưỡng | Nutrition";
export const uniquenessHeading = "Tính độc đáo | Uniqueness";
export const declarationHeading = "Công bố chất lượng sản phẩm | Declaration of quality";
export const declarationAndTests =
  "Công bố chất lượng, kiểm tra định kỳ | Declaration of quality, periodic tests";
export const assuranceHeading = "Đảm bảo chất lượng sản phẩm | Quality assurance";
export const instructionsHeading = "Hướng dẫn sử dụng | Instructions for use";
export const globalMarketHeading = "Thị trường toàn cầu | Global market";
