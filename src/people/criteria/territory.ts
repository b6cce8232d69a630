import type { Steady } from "../../kernel/criterion.js";
import { holds, must, oneOf, within, yearsLabel } from "./leaves.js";
import type { TerritoryTerms } from "./terms.js";

type FormerUnits = Extract<TerritoryTerms, { readonly kind: "former-units" }>;
type LocalUnits = Extract<TerritoryTerms, { readonly kind: "local-units" }>;

const label = { vi: "Nơi sản xuất thuộc địa bàn nông thôn", en: "The place of production counts as rural" };

/** Whether the place of production, not the seat, counts as rural. */
export function territoryCriteria(at: string, terms: TerritoryTerms): Steady {
  return terms.kind === "former-units" ? formerUnits(at, terms) : localUnits(at, terms);
}

function formerUnits(at: string, { place, units, wardsOf, converted }: FormerUnits): Steady {
  return {
    kind: "any",
    id: at,
    label,
    ...place,
    of: [
      oneOf(`${at}.unit`, "formerUnit", place, units),
      oneOf(`${at}.ward`, "wardOf", place, wardsOf),
      convertedWard(`${at}.converted`, converted),
    ],
  };
}

/** A ward that was a commune not long ago. */
function convertedWard(at: string, { place, of, years }: FormerUnits["converted"]): Steady {
  return {
    kind: "all",
    id: at,
    label: { vi: "Phường mới chuyển đổi từ xã", en: "A ward newly converted from a commune" },
    ...place,
    of: [
      oneOf(`${at}.city`, "wardOf", place, [of]),
      must(`${at}.from-commune`, "convertedFromCommune", place),
      years === null
        ? {
            kind: "open",
            id: `${at}.years`,
            label: yearsLabel,
            ...place,
            reason: "open-reading",
            text: {
              vi: "Nghị định không nói 05 năm tính đến ngày nào; Thông tư hướng dẫn khi đó chưa có hiệu lực.",
              en: "The decree does not say to which day the five years count; its circular was not in force yet.",
            },
          }
        : within(`${at}.years`, "yearsSinceConversion", years),
    ],
  };
}

/** In a province every unit counts; so "commune, ward, special zone of a province" asks for the province only. */
function localUnits(at: string, { place, inCentrallyRunCities }: LocalUnits): Steady {
  return {
    kind: "any",
    id: at,
    label,
    ...place,
    of: [
      holds(
        `${at}.province`,
        "centrallyRunCity",
        { vi: "Xã, phường, đặc khu thuộc tỉnh", en: "A commune, ward or special zone of a province" },
        place,
        false,
      ),
      oneOf(`${at}.unit`, "unit", place, inCentrallyRunCities),
      must(`${at}.craft-village`, "recognisedCraftVillage", place),
    ],
  };
}
