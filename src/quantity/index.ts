export {
  type Area,
  addAreas,
  areaText,
  hectareMeasure,
  mostHectares,
  readArea,
  readSquareMetres,
  squareMetreMeasure,
  squareMetresText,
  subtractAreas,
} from "./area.js";
export { type Measure, type NumberFault, readScaled, type ScaledLimits, scaledText } from "./decimal.js";
export { addDong, compareDong, type Dong, dongMeasure, readDong, shareOf, subtractDong } from "./dong.js";
export { faultIssue, faultText } from "./fault.js";
export { formatDong, formatHectares, formatNumber, formatPercent } from "./format.js";
export { parseNumber } from "./parse.js";
export { percentMeasure, percentText, readPercent } from "./percent.js";
export type { BareNumber, Quantity } from "./quantity.js";
export { compareRatios, type Ratio, ratioText, reduceRatio, type Sign, signOfDifference } from "./ratio.js";
export { round } from "./round.js";
export {
  ceiling,
  down,
  floor,
  halfDown,
  halfEven,
  halfUp,
  type Rounding,
  type RoundingName,
  up,
} from "./rounding.js";
export { addScores, meanOf, mostPoints, readScore, type Score, scoreMeasure, scoreText } from "./score.js";
