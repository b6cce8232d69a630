import type { Bilingual, Wording } from "../../../form.js";
import { acceptable, fairlySuitable, suitable, unsuitable, verySuitable } from "./scales.js";

const colours = "Màu sắc | Colour";
const coloursAndTexture = "Màu sắc, thể chất | Colour and texture";
const transparent = "Trong suốt, không màu | Clear and colourless";
const beautiful = "Đẹp, bắt mắt | Beautiful, catches the eye";
const veryBeautiful = "Rất đẹp, bắt mắt, ấn tượng | Very beautiful, catches the eye, striking";
const goodOrBetter: readonly Bilingual[] = [
  acceptable,
  fairlySuitable,
  "Tốt, phù hợp | Good, suitable",
  "Rất tốt, phù hợp | Very good, suitable",
];

export const colourAndRipeness: Wording = {
  label: "Màu sắc, độ chín | Colour and ripeness",
  points: "0 1 2 3**** 4",
  options: [unsuitable, acceptable, fairlySuitable, suitable, verySuitable],
};

export const colourOfPrimaryProduct: Wording = {
  label: colours,
  points: "0 1 2**** 3*****",
  options: goodOrBetter,
};

export const colourAndTextureOfHoney: Wording = {
  label: coloursAndTexture,
  points: "0 1 2**** 4*****",
  options: goodOrBetter,
};

export const colour: Wording = {
  label: colours,
  points: "0 1 2**** 3*****",
  options: [acceptable, fairlySuitable, suitable, verySuitable],
};

export const colourAndTextureOfReadyFood: Wording = {
  label: coloursAndTexture,
  points: "0 1 2 3",
  options: [
    "Màu không đều | Colour uneven",
    "Màu không đều, chấp nhận được | Colour uneven, acceptable",
    "Màu tương đối đều, phù hợp | Colour fairly even, suitable",
    "Màu đều, phù hợp | Colour even, suitable",
  ],
};

export const colourOfCoffee: Wording = {
  label: colours,
  points: "0 1 2",
  options: [
    "Không đều hoặc bị cháy | Uneven or burnt",
    "Đều, tự nhiên, tương đối phù hợp | Even, natural, fairly suitable",
    "Đều, tự nhiên, phù hợp | Even, natural, suitable",
  ],
};

export const colourOfSpirit: Wording = {
  label: colours,
  points: "0 1 3",
  options: [
    "Không trong suốt, chấp nhận được | Not clear, acceptable",
    "Tương đối trong suốt | Fairly clear",
    transparent,
  ],
};

export const colourOfDrink: Wording = {
  label: colours,
  points: "0 1**** 3",
  options: [unsuitable, suitable, "Đẹp, rất phù hợp | Beautiful, very suitable"],
};

export const colourOfWater: Wording = {
  label: colours,
  points: "0 3",
  options: ["Có màu | Coloured", transparent],
};

export const colourOfFlowers: Wording = {
  label: colours,
  points: "1 1 3**** 5*****",
  options: [acceptable, suitable, beautiful, veryBeautiful],
};

export const colourOfLivingProduct: Wording = {
  label: colours,
  points: "1 3 5",
  options: [suitable, beautiful, veryBeautiful],
};
