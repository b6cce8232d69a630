import type { RegimeRef } from "../kernel/assessment.js";
import { present } from "../kernel/invariant.js";
import type { Level } from "./level.js";
import { awardRegimes } from "./regimes/regimes.js";

/** Makes one thing for each level under each regime, once, and finds it again by the regime's index. */
export function byRegimeAndLevel<Thing>(
  make: (level: Level, index: number, regime: RegimeRef) => Thing,
): (index: number, level: Level) => Thing {
  const things = awardRegimes.map((regime, index) => ofLevels((level) => make(level, index, regime)));
  return (index, level) => present(things[index], "every regime has its things")[level];
}

/** Makes one thing for each level. */
export function ofLevels<Thing>(make: (level: Level) => Thing): Readonly<Record<Level, Thing>> {
  return {
    commune: make("commune"),
    district: make("district"),
    province: make("province"),
    region: make("region"),
    nation: make("nation"),
  };
}
