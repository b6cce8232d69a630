import type { Gap } from "../kernel/field.js";
import { gapOf } from "../kernel/field.js";
import type { NumberSource } from "../kernel/source.js";
import { figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import type { Expansion } from "./expansion-facts.js";
import { expansionFields as fields } from "./fields.js";
import type { Range } from "./land-range.js";
import { shortOfLand } from "./land-sources.js";
import { gapsOfLand, hectaresText, isKnown, type LandPart, partsOfFill } from "./land-summary.js";

/** What the demand for industrial land is compared with: all industrial land of the cluster, or what remains of it. */
export type Against = "industrial" | "remaining";

/** Demand for industrial land over the land it is compared with. */
export function demandOver<Facts extends Expansion>(against: Against): NumberSource<Facts> {
  const excess = (facts: Facts): number => exactExcess(facts, against);
  return {
    kind: "number",
    bind: (figure) => {
      const bound = figureUnits(figure, hectareMeasure.places);
      return {
        exact: (facts) => excess(facts) - bound,
        least: (facts) => leastExcess(facts, against) - bound,
        most: (facts) => mostExcess(facts, against) - bound,
        gaps: (facts) => gapsOf(facts, against),
        observe: (facts) => {
          const units = excess(facts);
          return Number.isNaN(units) ? undefined : { kind: "number", value: hectaresText(units), unit: "ha" };
        },
        shortfall: (facts, op) => shortOfLand(bound - mostExcess(facts, against), op),
      };
    },
  };
}

/** The land that demand is compared with: what remains is what is neither leased nor approved. */
function comparedWith({ summary }: Expansion, against: Against): Range {
  return against === "industrial" ? summary.bounds.industrial : summary.bounds.free;
}

function exactExcess(facts: Expansion, against: Against): number {
  const land = comparedWith(facts, against);
  return facts.demand === undefined || !isKnown(land) ? Number.NaN : facts.demand - land.least;
}

function leastExcess(facts: Expansion, against: Against): number {
  return (facts.demand ?? 0) - comparedWith(facts, against).most;
}

function mostExcess(facts: Expansion, against: Against): number {
  return (facts.demand ?? Number.POSITIVE_INFINITY) - comparedWith(facts, against).least;
}

const demandGap: Gap = /* @__PURE__ */ gapOf(fields.demand);
const industrialOnly: readonly LandPart[] = ["industrial"];

function gapsOf({ demand, land }: Expansion, against: Against): readonly Gap[] {
  const wanted = against === "industrial" ? industrialOnly : partsOfFill;
  return [...(demand === undefined ? [demandGap] : []), ...gapsOfLand(land, wanted, fields.land)];
}
