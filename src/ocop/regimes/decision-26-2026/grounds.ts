import type { Ground } from "../../form.js";

// Hồ sơ bị loại khi: at the head of the form
const forgedDossier: Ground = {
  id: "forged-dossier",
  effect: "reject",
  text: "Giả mạo hồ sơ | Forged dossier",
};
const foodSafetyCertificate: Ground = {
  id: "food-safety",
  effect: "reject",
  text: "Giấy chứng nhận an toàn thực phẩm không đúng quy định | Food-safety certificate not as required",
};
const registrationDossier: Ground = {
  id: "registration",
  effect: "reject",
  text: "Hồ sơ đăng ký không đúng quy định | Registration dossier not as required",
};
const productionLicence: Ground = {
  id: "production-licence",
  effect: "reject",
  text: "Giấy phép sản xuất không đúng quy định | Production licence not as required",
};
const productionCertificate: Ground = {
  id: "production-certificate",
  effect: "reject",
  text: "Giấy chứng nhận điều kiện sản xuất (GMP…) không đúng quy định | Certificate of production conditions (GMP…) not as required",
};
const declarationAndAdvertising: Ground = {
  id: "advertising",
  effect: "reject",
  text: "Đăng ký công bố, ghi nhãn, quảng cáo không đúng quy định | Registered declaration, labelling, advertising not as required",
};
const productionConditions: Ground = {
  id: "production-conditions",
  effect: "reject",
  text: "Điều kiện sản xuất không đúng quy định | Production conditions not as required",
};
const productDeclaration: Ground = {
  id: "product-declaration",
  effect: "reject",
  text: "Không có bản công bố sản phẩm hoặc tương đương | No product declaration or equivalent",
};

export const rejectedFood: readonly Ground[] = [forgedDossier, foodSafetyCertificate, registrationDossier];
export const rejectedLicensedDrink: readonly Ground[] = [
  forgedDossier,
  foodSafetyCertificate,
  productionLicence,
  registrationDossier,
];
export const rejectedFunctionalFood: readonly Ground[] = [
  forgedDossier,
  productionCertificate,
  declarationAndAdvertising,
  registrationDossier,
];
export const rejectedMedicinal: readonly Ground[] = [
  forgedDossier,
  productionConditions,
  productDeclaration,
  registrationDossier,
];
export const rejectedDossier: readonly Ground[] = [forgedDossier, registrationDossier];

// At criterion 1.1
export const withinProvince: Ground = {
  id: "within-province",
  effect: "require",
  text: "100 % sản phẩm từ trong tỉnh | 100 % of the product from the province",
};
export const withinProvinceOrCaught: Ground = {
  id: "within-province",
  effect: "require",
  text: "100 % sản phẩm từ trong tỉnh (không tính ngư trường) | 100 % of the product from the province (fishing grounds not counted)",
};
export const importedMaterials: Ground = {
  id: "imported-materials",
  effect: "reject",
  text: "Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc | All materials imported or of unclear origin",
};

// At criterion 2.1
export const commonProduct: Ground = {
  id: "common-product",
  effect: "not-evaluated",
  text: "Sản phẩm chủ lực phổ biến, không nổi trội | Common key product, not outstanding",
};
export const identicalProduct: Ground = {
  id: "identical-product",
  effect: "reject",
  text: "Giống hệt sản phẩm khác, chỉ đổi tên | Identical to another product, only renamed",
};

// At criterion 5.3
export const storyContent: Ground = {
  id: "story",
  effect: "require",
  text: "Câu chuyện thể hiện nguồn gốc, văn hóa, bản sắc địa phương | The story shows origin, local culture and identity",
};

// At the criteria of part C
export const dangerousImpurities: Ground = {
  id: "impurities",
  effect: "stop",
  text: "Có tạp chất gây mất an toàn thực phẩm | Impurities that endanger food safety",
};
export const zeroInSensory: Ground = {
  id: "zero-points",
  effect: "stop",
  text: "0 điểm ở một chỉ tiêu cảm quan | 0 points in a sensory indicator",
  zeroIn: ["6.1", "6.2", "6.3", "6.4"],
};
export const declarationSheet: Ground = {
  id: "declaration-sheet",
  effect: "stop",
  text: "Không có phiếu công bố sản phẩm | No declaration sheet of the product",
};
export const infringement: Ground = {
  id: "infringement",
  effect: "reject",
  text: "Vi phạm sở hữu trí tuệ | Infringes intellectual property",
};
export const testReport: Ground = {
  id: "test-report",
  effect: "require",
  text: "Có phiếu kiểm nghiệm an toàn thực phẩm | Food-safety test report",
};
