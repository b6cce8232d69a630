import type { Gap } from "../kernel/field.js";
import { gapOf } from "../kernel/field.js";
import type { NumberSource } from "../kernel/source.js";
import { figureUnits } from "../quantity/amount-source.js";
import { hectareMeasure } from "../quantity/area.js";
import type { Expansion } from "./expansion-facts.js";
import { expansionFields as fields } from "./fields.js";
import { leastFilled, mostIndustrial } from "./land-range.js";
import { shortOfLand } from "./land-sources.js";
import { gapsOfLand, hectaresText, type LandPart, partsOfFill } from "./land-summary.js";

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

function exactExcess({ demand, land, summary }: Expansion, against: Against): number {
  if (demand === undefined) return Number.NaN;
  if (against === "industrial") return demand - (land.industrial ?? Number.NaN);
  return summary.known === null ? Number.NaN : demand - (summary.known.industrial - summary.known.filled);
}

function leastExcess({ demand, land }: Expansion, against: Against): number {
  const taken = against === "industrial" ? 0 : leastFilled(land);
  return (demand ?? 0) - (mostIndustrial(land) - taken);
}

function mostExcess({ demand, land }: Expansion, against: Against): number {
  const most = demand ?? Number.POSITIVE_INFINITY;
  const filled = leastFilled(land);
  if (against === "industrial") return most - (land.industrial ?? filled);
  const everythingMayBeFilled = land.leased === undefined || land.approved === undefined;
  return most - (everythingMayBeFilled ? 0 : (land.industrial ?? filled) - filled);
}

const demandGap: Gap = /* @__PURE__ */ gapOf(fields.demand);
const industrialOnly: readonly LandPart[] = ["industrial"];

function gapsOf({ demand, land }: Expansion, against: Against): readonly Gap[] {
  const wanted = against === "industrial" ? industrialOnly : partsOfFill;
  return [...(demand === undefined ? [demandGap] : []), ...gapsOfLand(land, wanted, fields.land)];
}
