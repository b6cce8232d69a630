// Part A
export const production = "Tổ chức sản xuất | Production";
export const tourismService = "Tổ chức dịch vụ cộng đồng | Community service";
export const development = "Phát triển sản phẩm | Product development";
export const community = "Sức mạnh cộng đồng | Community strength";

// Part B
export const marketing = "Tiếp thị | Marketing";
export const story = "Câu chuyện sản phẩm | Product story";

// Part C
export const sensory = "Chỉ tiêu cảm quan | Sensory indicators";
export const appearance = "Ngoại hình | Appearance";
export const infusion = "Nước pha | Infusion";
export const indicators = "Các chỉ tiêu | Indicators";
export const productQuality = "Chất lượng sản phẩm | Product quality";
