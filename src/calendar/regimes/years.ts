import { holidays2012To2015 } from "./holidays-2012-2015.js";
import { holidays2016To2020 } from "./holidays-2016-2020.js";
import { holidays2021To2025 } from "./holidays-2021-2025.js";
import { holidays2026To2027 } from "./holidays-2026-2027.js";
import type { YearTable } from "./year-table.js";

/** Every year whose days off are known, in order. */
export const yearTables: readonly YearTable[] = [
  ...holidays2012To2015,
  ...holidays2016To2020,
  ...holidays2021To2025,
  ...holidays2026To2027,
];
