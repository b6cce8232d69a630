// Checked by the compiler alone: đồng, hectares and scores cannot be mixed up.
import {
  type Area,
  addAreas,
  addDong,
  addScores,
  areaText,
  compareDong,
  type Dong,
  formatDong,
  formatHectares,
  halfUp,
  meanOf,
  percentText,
  readArea,
  readDong,
  readScore,
  round,
  type Score,
  scoreText,
  shareOf,
  subtractAreas,
  subtractDong,
} from "../../src/quantity/index.js";

declare const area: Area;
declare const dong: Dong;
declare const score: Score;
declare const amount: number;

// What fits.
addAreas([area, area]) satisfies Area | "too-large";
addDong([dong, dong]) satisfies Dong | "too-large";
addScores([score]) satisfies Score | "too-large";
percentText(area, area, 2, halfUp) satisfies string | null;
readArea(amount);
readDong(amount);
readScore("5");
area satisfies number;

// A plain number counts nothing until it is read.
// @ts-expect-error
addAreas([amount]);
// @ts-expect-error
formatDong(540_000_000, "vi");
// @ts-expect-error
scoreText(amount);

// One quantity does not stand for another.
// @ts-expect-error
addAreas([area, dong]);
// @ts-expect-error
addDong([dong, score]);
// @ts-expect-error
addScores([score, area]);
// @ts-expect-error
subtractAreas(area, dong);
// @ts-expect-error
subtractDong(dong, area);
// @ts-expect-error
compareDong(dong, score);
// @ts-expect-error
meanOf([area]);
// @ts-expect-error
shareOf(area, { numerator: 1, denominator: 2 }, halfUp);
// @ts-expect-error
areaText(score);
// @ts-expect-error
formatHectares(dong, "vi");
// @ts-expect-error
export const mixed: Area = dong;
// @ts-expect-error
export const same: boolean = area === dong;

// What is read already is in other units than what can be read.
// @ts-expect-error
readArea(area);
// @ts-expect-error
readDong(area);
// @ts-expect-error
readScore(score);
// @ts-expect-error
round(area, 2, halfUp);

// A fault is not a quantity.
// @ts-expect-error
areaText(readArea(amount));

// A sum of quantities made by hand is a plain number again.
// @ts-expect-error
areaText(area + area);
