import type { Bilingual, Wording } from "../../../form.js";
import { acceptable, fairlySuitable, good, suitable, unsuitable, veryGood, verySuitable } from "./scales.js";

const impurity = "Tạp chất | Impurities";
const foreignMatter = "Tạp chất lạ | Foreign matter";
const present = "Có tạp chất | Present";
const presentAcceptable = "Có, chấp nhận được | Present, acceptable";
const veryLittle = "Rất ít, chấp nhận được | Very little, acceptable";
const clean = "Sạch, không phát hiện | Clean, none found";
const clear = "Sạch, không tạp chất, không cặn | Clean, no impurities or sediment";

export const impuritiesOfPrimaryProduct: Wording = {
  label: impurity,
  points: "1 2 3****",
  options: [presentAcceptable, veryLittle, clean],
};

export const impurities: Wording = {
  label: impurity,
  points: "0 1 2****",
  options: [present, veryLittle, clean],
};

export const foreignMatterInCoffee: Wording = {
  label: foreignMatter,
  points: "0 1 2",
  options: [presentAcceptable, veryLittle, clean],
};

export const foreignMatterInAlcohol: Wording = {
  label: foreignMatter,
  points: "0 1 2",
  options: [present, "Rất ít hoặc có cặn, chấp nhận được | Very little or sediment, acceptable", clear],
};

export const foreignMatterInSoftDrink: Wording = {
  label: foreignMatter,
  points: "0 1 3",
  options: [present, veryLittle, clear],
};

export const foreignMatterInWater: Wording = {
  label: foreignMatter,
  points: "0 3",
  options: [present, clear],
};

const uneven = "Không đồng đều | Uneven";
const unevenAcceptable = "Không đồng đều, chấp nhận được | Uneven, acceptable";
const fairlyEven = "Tương đối đồng đều | Fairly even";
const even = "Đồng đều | Even";
const evenness: readonly Bilingual[] = [uneven, unevenAcceptable, fairlyEven, even];
const sizeShape = "Kích thước, hình dạng | Size and shape";
const shapeTexture = "Hình dạng, thể chất | Shape and texture";

export const sizeAndShapeOfProduce: Wording = {
  label: sizeShape,
  points: "0 1 2****",
  options: [uneven, unevenAcceptable, even],
};

export const sizeAndShape: Wording = { label: sizeShape, points: "0 1 2 3****", options: evenness };

export const sizeAndUniformity: Wording = {
  label: "Kích thước, độ đồng đều | Size and uniformity",
  points: "0 1 2 3****",
  options: evenness,
};

export const appearanceAndUniformity: Wording = {
  label: "Ngoại hình, độ đồng đều | Appearance and uniformity",
  points: "0 1 2 3",
  options: evenness,
};

export const shapeAndTexture: Wording = { label: shapeTexture, points: "0 1 2 3", options: evenness };

export const shapeAndTextureByShare: Wording = {
  label: shapeTexture,
  points: "0 1 2",
  options: [
    uneven,
    "Khá đồng đều (trên 60 %) | Fairly even (over 60 %)",
    "Đồng đều (trên 90 %) | Even (over 90 %)",
  ],
};

export const uniformity: Wording = {
  label: "Độ đồng đều | Uniformity",
  points: "0 1 2****",
  options: [uneven, fairlyEven, even],
};

const suitability: readonly Bilingual[] = [unsuitable, fairlySuitable, suitable, verySuitable];

export const shape: Wording = {
  label: "Hình dạng | Shape",
  points: "0 1 2 3",
  options: suitability,
};

export const texture: Wording = {
  label: "Thể chất | Texture",
  points: "0 1 2 3",
  options: suitability,
};

const evenAndSuitable: readonly Bilingual[] = [
  unevenAcceptable,
  "Tương đối đồng đều, phù hợp | Fairly even, suitable",
  "Đồng đều, phù hợp | Even, suitable",
];

export const shapeOfHerbalTea: Wording = {
  label: "Hình dạng | Shape",
  points: "0 1 2",
  options: evenAndSuitable,
};

export const stateOfCoffee: Wording = {
  label: "Trạng thái, hình dạng | State and shape",
  points: "0 1 2",
  options: evenAndSuitable,
};

export const teaLeaf: Wording = {
  label: "Hình dạng, màu sắc cánh chè | Shape and colour of the leaf",
  points: "0 1 2****",
  options: [
    unsuitable,
    "Đồng đều, màu tự nhiên, tương đối phù hợp | Even, natural colour, fairly suitable",
    "Đồng đều, màu tự nhiên, phù hợp | Even, natural colour, suitable",
  ],
};

export const completeness: Wording = {
  label: "Tính đầy đủ, sạch | Completeness, cleanness",
  points: "0 1 2 3",
  options: ["Tương đối chấp nhận được | Barely acceptable", acceptable, good, veryGood],
};
