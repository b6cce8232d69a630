import type { Gap } from "../kernel/field.js";
import { gapOf } from "../kernel/field.js";
import type { NumberSource } from "../kernel/source.js";
import { figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import type { Expansion } from "./expansion-facts.js";
import { expansionFields as fields } from "./fields.js";
import type { LandBounds } from "./land-bounds.js";
import type { Range } from "./land-range.js";
import { shortOfLand } from "./land-sources.js";
import { gapsOfLand, hectaresText, isKnown, type LandPart, partsOfFill } from "./land-summary.js";

/** The land that demand is compared with, and the parts of it that facts give. */
interface Compared {
  readonly land: (bounds: LandBounds) => Range;
  readonly parts: readonly LandPart[];
}

/** All industrial land of the cluster. */
export const industrialLand: Compared = { land: ({ industrial }) => industrial, parts: ["industrial"] };

/** What remains of it: land neither leased nor approved. */
export const remainingLand: Compared = { land: ({ free }) => free, parts: partsOfFill };

/** Demand for industrial land over the land that it is compared with. */
export function demandOver<Facts extends Expansion>({ land: landOf, parts }: Compared): NumberSource<Facts> {
  const excess = ({ demand, summary }: Facts): number => {
    const land = landOf(summary.bounds);
    return demand === undefined || !isKnown(land) ? Number.NaN : demand - land.least;
  };
  const mostExcess = ({ demand, summary }: Facts): number =>
    (demand ?? Number.POSITIVE_INFINITY) - landOf(summary.bounds).least;
  return {
    kind: "number",
    bind: (figure) => {
      const bound = figureUnits(figure, hectareMeasure.places);
      return {
        exact: (facts) => excess(facts) - bound,
        least: ({ demand, summary }) => (demand ?? 0) - landOf(summary.bounds).most - bound,
        most: (facts) => mostExcess(facts) - bound,
        gaps: ({ demand, land }) => [
          ...gapsOfLand(land, parts, fields.land),
          ...(demand === undefined ? [demandGap] : []),
        ],
        observe: (facts) => {
          const units = excess(facts);
          return Number.isNaN(units) ? undefined : { kind: "number", value: hectaresText(units), unit: "ha" };
        },
        shortfall: (facts, op) => shortOfLand(bound - mostExcess(facts), op),
      };
    },
  };
}

const demandGap: Gap = /* @__PURE__ */ gapOf(fields.demand);
