import type { Ground } from "../../form.js";

// At the first sensory criterion of set 7
export const zeroForForeignMatter: Ground = {
  id: "zero-points",
  effect: "stop",
  text: "0 điểm về tạp chất lạ | 0 points for foreign matter",
  zeroIn: ["6.1"],
};

// At criterion 6
export const cosmeticsSheet: Ground = {
  id: "declaration-sheet",
  effect: "stop",
  text: "Không có phiếu công bố sản phẩm mỹ phẩm | No declaration sheet of the cosmetic product",
};
export const standardReceipt: Ground = {
  id: "declaration-sheet",
  effect: "stop",
  text: "Không có phiếu tiếp nhận công bố tiêu chuẩn | No receipt of the declared standard",
};
export const standardPapers: Ground = {
  id: "declaration-sheet",
  effect: "stop",
  text: "Không có hồ sơ công bố tiêu chuẩn sản phẩm | No papers on the declared standard",
};

// At criterion 12
export const noProductionCertificate: Ground = {
  id: "production-certificate",
  effect: "stop",
  text: "Không có giấy chứng nhận điều kiện sản xuất | No certificate of production conditions",
};
export const wrongProductionCertificate: Ground = {
  id: "production-certificate",
  effect: "stop",
  text: "Giấy chứng nhận điều kiện sản xuất không phù hợp | Certificate of production conditions not as required",
};
