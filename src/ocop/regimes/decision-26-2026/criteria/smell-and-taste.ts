import type { Wording } from "../../../form.js";
import { acceptable, average, fairlySuitable, good, suitable, verySuitable } from "./scales.js";

const smells = "Mùi | Smell";
const tastes = "Vị | Taste";
const smellsAndTastes = "Mùi, vị | Smell and taste";
const strange = "Lạ | Strange";
const unusualOrFaint = "Khác thường hoặc không rõ | Unusual or faint";
const strangeOrFaint = "Lạ (chấp nhận được) hoặc không rõ | Strange (acceptable) or faint";
const characteristic = "Đặc trưng, phù hợp | Characteristic, suitable";
const attractive = "Đặc trưng, phù hợp, hấp dẫn | Characteristic, suitable, attractive";

export const smellAndTasteOfProduce: Wording = {
  label: smellsAndTastes,
  points: "0 1 2 3",
  options: ["Kém | Poor", average, "Tương đối tốt | Fairly good", good],
};

export const smellAndTaste: Wording = {
  label: smellsAndTastes,
  points: "0 1 2**** 3*****",
  options: [strange, fairlySuitable, suitable, verySuitable],
};

export const smellAndTasteOfHoney: Wording = {
  label: smellsAndTastes,
  points: "0 1 2 3**** 4*****",
  options: [
    strange,
    "Lạ, chấp nhận được | Strange, acceptable",
    fairlySuitable,
    "Tự nhiên, phù hợp | Natural, suitable",
    "Tự nhiên, rất phù hợp | Natural, very suitable",
  ],
};

export const smellOfMeat: Wording = {
  label: smells,
  points: "0 1 2**** 3*****",
  options: [
    "Lạ, chấp nhận được | Strange, acceptable",
    "Không rõ, chấp nhận được | Faint, acceptable",
    "Rõ, phù hợp | Distinct, suitable",
    "Rõ, rất phù hợp | Distinct, very suitable",
  ],
};

export const smell: Wording = {
  label: smells,
  points: "0 1 2**** 3*****",
  options: ["Lạ (khét…) | Strange (burnt…)", acceptable, characteristic, attractive],
};

export const smellOfFruit: Wording = {
  label: smells,
  points: "1 2**** 3*****",
  options: [
    "Mùi hương liệu | Of flavourings",
    "Tự nhiên của nguyên liệu | Natural, of the ingredients",
    "Tự nhiên của nguyên liệu, hấp dẫn | Natural, of the ingredients, attractive",
  ],
};

export const smellOfDrink: Wording = {
  label: smells,
  points: "0 1 2 3**** 5",
  options: [
    unusualOrFaint,
    "Nhẹ, phù hợp | Light, suitable",
    "Mạnh, phù hợp | Strong, suitable",
    "Mạnh, phù hợp, hấp dẫn | Strong, suitable, attractive",
    "Mạnh, phù hợp, rất hấp dẫn | Strong, suitable, very attractive",
  ],
};

export const smellOfWater: Wording = {
  label: smells,
  points: "0 2 4",
  options: [
    "Có mùi | Smells",
    "Nhẹ, tự nhiên, chấp nhận được | Light, natural, acceptable",
    "Không mùi | No smell",
  ],
};

export const smellOfCoffee: Wording = {
  label: smells,
  points: "0 1 2",
  options: [
    strangeOrFaint,
    "Thơm tự nhiên đặc trưng, nhẹ | Natural characteristic aroma, light",
    "Thơm tự nhiên đặc trưng, mạnh | Natural characteristic aroma, strong",
  ],
};

export const taste: Wording = {
  label: tastes,
  points: "0 1 2**** 4*****",
  options: ["Khác thường | Unusual", acceptable, characteristic, attractive],
};

export const tasteOfCoffee: Wording = {
  label: tastes,
  points: "0 1 2",
  options: [strangeOrFaint, "Đậm đà, phù hợp | Rich, suitable", "Đậm đà, hấp dẫn | Rich, attractive"],
};

const fairlyDistinct = "Tương đối rõ, chấp nhận được | Fairly distinct, acceptable";
const full = "Đậm, phù hợp | Full, suitable";

export const tasteOfSpirit: Wording = {
  label: tastes,
  points: "0 1 2 3 5",
  options: [
    unusualOrFaint,
    fairlyDistinct,
    full,
    "Đậm, dịu, phù hợp | Full, mellow, suitable",
    "Đậm, dịu, phù hợp, hấp dẫn | Full, mellow, suitable, attractive",
  ],
};

export const tasteOfAlcohol: Wording = {
  label: tastes,
  points: "0 1 2 3**** 5",
  options: [
    unusualOrFaint,
    fairlyDistinct,
    full,
    "Đậm, dịu, phù hợp, không sốc | Full, mellow, suitable, not harsh",
    "Đậm, dịu, phù hợp, không sốc, hấp dẫn | Full, mellow, suitable, not harsh, attractive",
  ],
};

export const tasteOfWater: Wording = {
  label: tastes,
  points: "0 1 3 5",
  options: [
    strange,
    fairlySuitable,
    suitable,
    "Phù hợp, ấn tượng, sảng khoái | Suitable, striking, refreshing",
  ],
};

export const tasteOfSoftDrink: Wording = {
  label: tastes,
  points: "0 1 2 3",
  options: [strange, fairlySuitable, suitable, "Phù hợp, ấn tượng, hấp dẫn | Suitable, striking, attractive"],
};

const palest = "Hơi đục, nhạt, chấp nhận được | Slightly cloudy, pale, acceptable";
const infusionColour = "Màu nước | Colour of the infusion";

export const colourOfTeaInfusion: Wording = {
  label: infusionColour,
  points: "0 1 2 3",
  options: [
    palest,
    "Trong sáng, phù hợp | Bright, suitable",
    "Trong sáng, rất phù hợp | Bright, very suitable",
    "Trong sáng, rất phù hợp, bền màu | Bright, very suitable, lasting",
  ],
};

export const colourOfCoffeeInfusion: Wording = {
  label: infusionColour,
  points: "0 1 2",
  options: [
    palest,
    "Đậm, sánh, phù hợp | Dark, thick, suitable",
    "Đậm, sánh, rất phù hợp | Dark, thick, very suitable",
  ],
};

export const smellOfTeaInfusion: Wording = {
  label: "Mùi nước | Smell of the infusion",
  points: "0 1 2 3",
  options: [
    strangeOrFaint,
    "Thơm tự nhiên, nhẹ | Natural aroma, light",
    "Thơm tự nhiên, mạnh | Natural aroma, strong",
    "Thơm tự nhiên, mạnh, bền mùi | Natural aroma, strong, lasting",
  ],
};

export const tasteOfTeaInfusion: Wording = {
  label: "Vị nước | Taste of the infusion",
  points: "0 1 3 5",
  options: [
    strangeOrFaint,
    "Tương đối đậm, phù hợp | Fairly full, suitable",
    "Đậm, dịu, phù hợp | Full, mellow, suitable",
    "Đậm, dịu, phù hợp, hậu vị ngọt | Full, mellow, suitable, sweet aftertaste",
  ],
};

export const smellAndTasteOfCoffeeInfusion: Wording = {
  label: smellsAndTastes,
  points: "0 1 3",
  options: [strangeOrFaint, suitable, "Hấp dẫn, đặc sắc | Attractive, distinctive"],
};
