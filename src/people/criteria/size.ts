import type { Steady } from "../../kernel/criterion.js";
import { holds, must, within } from "./leaves.js";
import type { RuralEstablishmentTerms, SizeFigures } from "./terms.js";

/** Whether an enterprise is small or medium: by the status that is stated, or by its figures. */
export function sizeCriteria(at: string, size: RuralEstablishmentTerms["size"]): Steady {
  const { citation, verification, figures } = size;
  const stated = `${at}.stated`;
  return {
    kind: "any",
    id: at,
    label: { vi: "Quy mô nhỏ và vừa", en: "Small or medium size" },
    citation,
    verification,
    of: [
      {
        kind: "all",
        id: stated,
        label: { vi: "Theo xác nhận về quy mô", en: "By the status that is stated" },
        citation,
        verification,
        of: [
          holds(
            `${stated}.given`,
            "sizeStated",
            { vi: "Đã nêu kết luận về quy mô", en: "A status is stated" },
            size,
            true,
          ),
          must(`${stated}.small-or-medium`, "smallOrMedium", size),
        ],
      },
      {
        kind: "all",
        id: `${at}.figures`,
        label: { vi: "Theo số liệu", en: "By figures" },
        citation: figures.place.citation,
        verification: figures.place.verification,
        of: [
          holds(
            `${at}.figures.given`,
            "sizeStated",
            { vi: "Quy mô xét theo số liệu", en: "The size is told by figures" },
            size,
            false,
          ),
          figuresCriteria(`${at}.figures`, figures),
        ],
      },
    ],
  };
}

function figuresCriteria(at: string, figures: SizeFigures): Steady {
  const { place } = figures;
  const capital = within(`${at}.capital`, "capital", figures.capital);
  if (figures.kind === "capital-or-workers") {
    return {
      kind: "any",
      id: `${at}.capital-or-workers`,
      label: { vi: "Nguồn vốn hoặc số lao động", en: "Capital or workers" },
      ...place,
      of: [capital, within(`${at}.workers`, "averageWorkers", figures.workers)],
    };
  }
  return {
    kind: "all",
    id: `${at}.workers-and-money`,
    label: { vi: "Số lao động và doanh thu hoặc nguồn vốn", en: "Workers, and revenue or capital" },
    ...place,
    of: [
      within(`${at}.insured-workers`, "insuredWorkers", figures.workers),
      {
        kind: "any",
        id: `${at}.money`,
        label: { vi: "Doanh thu hoặc nguồn vốn", en: "Revenue or capital" },
        ...place,
        of: [within(`${at}.revenue`, "revenue", figures.revenue), capital],
      },
    ],
  };
}
