import type { Criterion, Steady } from "../../kernel/criterion.js";
import { ruralEstablishmentCriteria } from "../../people/criteria/establishment.js";
import type { BeneficiaryTerms } from "./beneficiary-terms.js";
import { must } from "./must.js";
import { sectorCriteria } from "./sector.js";

/** Id of the root of the answer on a beneficiary. */
export const beneficiaryId = "extension.beneficiary";

/** The ids of the grounds, as findings. */
export const groundIds = {
  ruralEstablishment: `${beneficiaryId}.rural-establishment`,
  cleanerProduction: `${beneficiaryId}.cleaner-production`,
  infrastructureInvestor: `${beneficiaryId}.infrastructure-investor`,
  handicraftArtisan: `${beneficiaryId}.handicraft-artisan`,
  serviceProvider: `${beneficiaryId}.service-provider`,
} as const;

/** Whom a text lets have support (đối tượng áp dụng), as a tree of criteria. */
export function beneficiaryCriteria(terms: BeneficiaryTerms): Criterion {
  const { place, cleanerProduction, infrastructureInvestor, handicraftArtisan, serviceProvider } = terms;
  return {
    kind: "all",
    id: beneficiaryId,
    label: { vi: "Đối tượng thụ hưởng khuyến công", en: "Beneficiary of industrial extension" },
    ...place,
    of: [
      {
        kind: "any",
        id: `${beneficiaryId}.ground`,
        label: { vi: "Thuộc một nhóm đối tượng", en: "Belongs to one of the groups" },
        ...place,
        of: [
          establishmentInSector(terms),
          cleaner(cleanerProduction),
          ...(infrastructureInvestor === null
            ? []
            : [must(groundIds.infrastructureInvestor, "infrastructureInvestor", infrastructureInvestor)]),
          ...(handicraftArtisan === null
            ? []
            : [must(groundIds.handicraftArtisan, "handicraftArtisan", handicraftArtisan)]),
          must(groundIds.serviceProvider, "serviceProvider", serviceProvider),
        ],
      },
    ],
  };
}

/** A rural industrial establishment in a listed sector. */
function establishmentInSector(terms: BeneficiaryTerms): Steady {
  const { place, establishment } = terms;
  return {
    kind: "all",
    id: groundIds.ruralEstablishment,
    label: {
      vi: "Cơ sở công nghiệp nông thôn trong ngành, nghề được hưởng",
      en: "A rural industrial establishment in a listed sector",
    },
    ...place,
    of: [
      ruralEstablishmentCriteria(`${beneficiaryId}.establishment`, establishment),
      sectorCriteria(`${beneficiaryId}.sector`, terms),
    ],
  };
}

/** Without limit of size or place; it is itself among the sectors that the text lists. */
function cleaner({ citation, verification, sustainableToo }: BeneficiaryTerms["cleanerProduction"]): Steady {
  const id = groundIds.cleanerProduction;
  const place = { citation, verification };
  if (!sustainableToo) return must(id, "cleanerProduction", place);
  return {
    kind: "any",
    id,
    label: {
      vi: "Áp dụng sản xuất sạch hơn hoặc sản xuất và tiêu dùng bền vững",
      en: "Applies cleaner production, or sustainable production and consumption",
    },
    ...place,
    of: [
      must(`${id}.cleaner`, "cleanerProduction", place),
      must(`${id}.sustainable`, "sustainableProduction", place),
    ],
  };
}
