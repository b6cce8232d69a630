/**
 * Vietnam's rural-industry regulation (công nghiệp nông thôn) as a pure library: one namespace an area, and what all
 * answers have in common. Each area is also an entry point of its own, e.g. `vn-rural-industry/cluster`.
 *
 * @module
 */
export * as award from "./award/index.js";
export * as calendar from "./calendar/index.js";
export * as cluster from "./cluster/index.js";
export * as craft from "./craft/index.js";
export { explain } from "./explain/index.js";
export * as extension from "./extension/index.js";
export * from "./kernel/index.js";
export * as law from "./law/index.js";
export * as ocop from "./ocop/index.js";
export * as quantity from "./quantity/index.js";
