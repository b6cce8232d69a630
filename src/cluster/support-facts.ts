import { type Branded, brand } from "../kernel/brand.js";
import { number } from "../kernel/fields.js";
import type { Faults } from "../kernel/read.js";
import { dongMeasure } from "../quantity/dong.js";
import { readUnits } from "../quantity/read-units.js";
import type { SupportFacts } from "./support-inputs.js";

/** How the money of a project is asked. */
export const supportFields = {
  total: number("totalInvestmentDong", "dong", {
    vi: "Tổng mức vốn đầu tư của dự án hạ tầng kỹ thuật",
    en: "Total investment of the infrastructure project",
  }),
  underResolution198: number("underResolution198Dong", "dong", {
    vi: "Hỗ trợ từ ngân sách địa phương theo Nghị quyết 198/2025/QH15",
    en: "Support from the local budget under Resolution 198/2025/QH15",
  }),
};

/** The money of one project, read; `undefined` where not given. */
export interface Support {
  readonly total: number | undefined;
  readonly underResolution198: number | undefined;
}

/** The money of one project that was checked once. */
export type ParsedSupport = Branded<Support, "support">;

/** Builds the facts, from input of the right shape. */
export function buildSupport(input: SupportFacts, faults: Faults): ParsedSupport {
  const { total, underResolution198: other } = supportFields;
  return brand<"support", Support>({
    total: readUnits(input.totalInvestmentDong, total.path, dongMeasure, faults),
    underResolution198: readUnits(input.underResolution198Dong, other.path, dongMeasure, faults),
  });
}
