import type { Bilingual, Wording } from "../../../form.js";
import {
  colourAndTextureOfReadyFood,
  colour as colourInGeneral,
} from "../../decision-26-2026/criteria/colour.js";
import {
  acceptable,
  average,
  fairlySuitable,
  good,
  suitable,
  unsuitable,
  veryGood,
  verySuitable,
} from "../../decision-26-2026/criteria/scales.js";

const foreign = "Tạp chất lạ | Foreign matter";
const unacceptable = "Có, không chấp nhận được | Present, not acceptable";
const little = "Ít, chấp nhận được | Little, acceptable";
const veryLittle = "Rất ít, chấp nhận được | Very little, acceptable";
const clean = "Sạch, không phát hiện | Clean, none found";

export const foreignMatterInGrain: Wording = {
  label: foreign,
  points: "0 1 2 3",
  options: ["Có, chấp nhận được | Present, acceptable", little, veryLittle, clean],
};

export const foreignMatterInHoney: Wording = {
  label: foreign,
  points: "0 1 2",
  options: [little, veryLittle, clean],
};

export const foreignMatterInProduce: Wording = {
  label: foreign,
  points: "0 1 2 3",
  options: [unacceptable, "Có, chấp nhận được | Present, acceptable", veryLittle, clean],
};

export const foreignMatterUnacceptable: Wording = {
  label: foreign,
  points: "0 1 2",
  options: [unacceptable, veryLittle, clean],
};

export const foreignMatterOrNone: Wording = {
  label: foreign,
  points: "0 3",
  options: ["Có tạp chất | Present", "Sạch, không tạp chất | Clean, none"],
};

const arranging = "Kết cấu, cách sắp đặt | Composition and arrangement";
const poor = "Nghèo nàn | Poor";

export const arrangement: Wording = {
  label: arranging,
  points: "0 1 2",
  options: [poor, average, good],
};

export const arrangementOfReadyFood: Wording = {
  label: arranging,
  points: "0 1 2",
  options: [poor, acceptable, good],
};

export const arrangementInFourSteps: Wording = {
  label: arranging,
  points: "0 1 2 3",
  options: [poor, acceptable, good, veryGood],
};

const packingForm = "Quy cách đóng gói | Packing";
const packingAndUse = "Quy cách đóng gói, dạng sử dụng | Packing and form of use";
const handy = "Phù hợp, tiện dụng | Suitable, handy";
const veryHandy = "Phù hợp, rất tiện dụng | Suitable, very handy";
const handyAlone = "Tiện dụng | Handy";

export const packingOfGrain: Wording = {
  label: packingForm,
  points: "0 1 2 3",
  options: [unsuitable, suitable, handy, veryHandy],
};

export const packingInGeneral: Wording = {
  label: packingForm,
  points: "0 1 2 3",
  options: [fairlySuitable, suitable, handy, veryHandy],
};

export const packingOfCondiments: Wording = {
  label: packingAndUse,
  points: "0 1 2 4",
  options: [fairlySuitable, suitable, handy, veryHandy],
};

export const packingOfTea: Wording = {
  label: packingAndUse,
  points: "0 1 2",
  options: ["Không tiện dụng | Not handy", handyAlone, "Rất tiện dụng | Very handy"],
};

export const packingOfCoffee: Wording = {
  label: packingAndUse,
  points: "0 1 2",
  options: ["Không tiện dụng | Not handy", "Tương đối tiện dụng | Fairly handy", handyAlone],
};

const evenAndSuitable: readonly Bilingual[] = [
  "Không đồng đều | Uneven",
  "Không đồng đều, chấp nhận được | Uneven, acceptable",
  "Tương đối đồng đều, phù hợp | Fairly even, suitable",
  "Đồng đều, phù hợp | Even, suitable",
];

export const shapeAndTextureOfMeat: Wording = {
  label: "Hình dạng, thể chất | Shape and texture",
  points: "0 1 2 3",
  options: evenAndSuitable,
};

export const shapeAndSizeOfSeafood: Wording = {
  label: "Hình dạng, kích thước | Shape and size",
  points: "0 1 2 3",
  options: evenAndSuitable,
};

export const shapeAndSizeOfCondiments: Wording = {
  label: "Hình dạng, kích thước | Shape and size",
  points: "0 1 2",
  options: [
    "Không đồng đều hoặc không phù hợp | Uneven or unsuitable",
    "Tương đối đồng đều | Fairly even",
    "Đồng đều | Even",
  ],
};

export const shapeOfLeaf: Wording = {
  label: "Hình dạng cánh chè | Shape of the leaf",
  points: "0 1 2",
  options: evenAndSuitable.slice(1),
};

const colours = "Màu sắc | Colour";

export const colourAndTexture: Wording = {
  label: "Màu sắc, thể chất | Colour and texture",
  points: "1 2 3 4",
  options: colourInGeneral.options,
};

export const evennessOfColour: Wording = {
  label: colours,
  points: "0 1 2 3",
  options: colourAndTextureOfReadyFood.options,
};

export const evenColour: Wording = {
  label: colours,
  points: "0 1 2 3",
  options: [
    "Không đều hoặc không phù hợp | Uneven or unsuitable",
    "Không đều, chấp nhận được | Uneven, acceptable",
    "Tương đối đều, phù hợp | Fairly even, suitable",
    "Đều, phù hợp | Even, suitable",
  ],
};

export const colourOfCondiments: Wording = {
  label: colours,
  points: "0 1 2 3",
  options: [
    "Không đều, chấp nhận được | Uneven, acceptable",
    "Tương đối đều, phù hợp | Fairly even, suitable",
    "Đều, phù hợp | Even, suitable",
    "Đều, tốt, phù hợp | Even, good, suitable",
  ],
};

export const colourOfLeaf: Wording = {
  label: "Màu sắc cánh chè | Colour of the leaf",
  points: "0 1 2",
  options: [
    unsuitable,
    "Tự nhiên, tương đối phù hợp | Natural, fairly suitable",
    "Tự nhiên, phù hợp | Natural, suitable",
  ],
};

export const colourOfAlcohol: Wording = {
  label: colours,
  points: "0 1 2 3",
  options: ["Màu tổng hợp | Artificial", fairlySuitable, suitable, verySuitable],
};

export const colourOfSoftDrink: Wording = {
  label: colours,
  points: "0 1 3",
  options: [unsuitable, acceptable, suitable],
};

const smells = "Mùi | Smell";
const strangeAcceptable = "Lạ, chấp nhận được | Strange, acceptable";
const strangeOrFaint = "Lạ (chấp nhận được) hoặc không rõ | Strange (acceptable) or faint";

export const smellOfHoney: Wording = {
  label: smells,
  points: "0 1 2 3 5",
  options: [
    "Mùi hương liệu | Of flavourings",
    "Nhẹ, tự nhiên, phù hợp | Light, natural, suitable",
    "Tự nhiên, rõ, phù hợp | Natural, distinct, suitable",
    "Tự nhiên, rất rõ, phù hợp | Natural, very distinct, suitable",
    "Tự nhiên, rất rõ, phù hợp, hấp dẫn | Natural, very distinct, suitable, attractive",
  ],
};

export const smellOfIngredients: Wording = {
  label: smells,
  points: "0 1 3 5",
  options: [
    "Không mong muốn | Unwanted",
    "Mùi hương liệu | Of flavourings",
    "Tự nhiên của nguyên liệu | Natural, of the ingredients",
    "Tự nhiên của nguyên liệu, phù hợp, hấp dẫn | Natural, of the ingredients, suitable, attractive",
  ],
};

export const smellOfProcessedMeat: Wording = {
  label: smells,
  points: "0 1 2 5",
  options: [
    strangeAcceptable,
    "Không rõ, chấp nhận được | Faint, acceptable",
    "Rõ, phù hợp | Distinct, suitable",
    "Rõ, phù hợp, hấp dẫn | Distinct, suitable, attractive",
  ],
};

export const smellOfSauce: Wording = {
  label: smells,
  points: "0 1 2 3",
  options: ["Lạ | Strange", acceptable, suitable, "Tự nhiên, đặc trưng | Natural, characteristic"],
};

export const smellOfCondiments: Wording = {
  label: smells,
  points: "0 1 2 3",
  options: [
    "Lạ | Strange",
    acceptable,
    suitable,
    "Tự nhiên, đặc trưng, nổi bật | Natural, characteristic, outstanding",
  ],
};

export const smellOfSoftDrink: Wording = {
  label: smells,
  points: "0 2 4 6",
  options: [
    "Lạ hoặc không rõ | Strange or faint",
    "Nhẹ, phù hợp | Light, suitable",
    "Mạnh, phù hợp | Strong, suitable",
    "Mạnh, phù hợp, hấp dẫn | Strong, suitable, attractive",
  ],
};

export const smellOfTea: Wording = {
  label: "Mùi nước | Smell of the infusion",
  points: "0 1 2 4 6",
  options: [
    strangeOrFaint,
    "Thơm tự nhiên, nhẹ | Natural aroma, light",
    "Thơm tự nhiên, mạnh | Natural aroma, strong",
    "Thơm tự nhiên, mạnh, khá bền mùi | Natural aroma, strong, fairly lasting",
    "Thơm tự nhiên, mạnh, bền mùi | Natural aroma, strong, lasting",
  ],
};

const tastes = "Vị | Taste";
const unusual = "Khác thường | Unusual";

export const suitableTaste: Wording = {
  label: tastes,
  points: "0 1 3 5",
  options: [unusual, acceptable, suitable, "Phù hợp, hấp dẫn | Suitable, attractive"],
};

export const tasteOfHoney: Wording = {
  label: tastes,
  points: "0 1 2 4",
  options: [
    acceptable,
    fairlySuitable,
    "Phù hợp, hấp dẫn | Suitable, attractive",
    "Phù hợp, rất hấp dẫn | Suitable, very attractive",
  ],
};

export const tasteOfCondiments: Wording = {
  label: tastes,
  points: "0 2 3 6",
  options: [
    unusual,
    acceptable,
    suitable,
    "Đặc trưng, phù hợp, nổi bật | Characteristic, suitable, outstanding",
  ],
};

export const tasteOfHerbalTea: Wording = {
  label: "Vị nước | Taste of the infusion",
  points: "0 1 3 5",
  options: [
    strangeOrFaint,
    "Tương đối đậm, phù hợp | Fairly full, suitable",
    "Đậm, dịu, phù hợp | Full, mellow, suitable",
    "Đậm, dịu, phù hợp, hấp dẫn | Full, mellow, suitable, attractive",
  ],
};

export const tasteOfGroundCoffee: Wording = {
  label: tastes,
  points: "0 1 2 3",
  options: [
    strangeOrFaint,
    "Tương đối đậm đà, phù hợp | Fairly rich, suitable",
    "Đậm đà | Rich",
    "Đậm đà, hấp dẫn | Rich, attractive",
  ],
};

export const smellAndTasteOfBrew: Wording = {
  label: "Mùi, vị | Smell and taste",
  points: "0 1 3 5",
  options: [strangeOrFaint, acceptable, "Tương đối hấp dẫn | Fairly attractive", "Hấp dẫn | Attractive"],
};
