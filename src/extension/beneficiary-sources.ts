import { type Source, type Sources, type YesNoSource, yesNoSource } from "../kernel/source.js";
import { ruralEstablishmentSources } from "../people/establishment-sources.js";
import { amountSource } from "../quantity/amount-source.js";
import type { ParsedBeneficiary } from "./beneficiary-facts.js";
import { beneficiaryEstablishmentFields, beneficiaryFields as fields } from "./beneficiary-fields.js";
import { localShare } from "./local-share.js";
import { type Sector, sectors } from "./sector.js";

type Facts = ParsedBeneficiary;

/** A list that was given is complete. */
const inSector = (sector: Sector): YesNoSource<Facts> =>
  yesNoSource<Facts>(fields.sectors, (facts) => facts.sectors?.includes(sector));

/** Where the criteria on a beneficiary and on priority get what they test. */
export const beneficiarySources: Sources<Facts> = /* @__PURE__ */ (() => ({
  ...ruralEstablishmentSources<Facts>(beneficiaryEstablishmentFields, (facts) => facts.establishment),
  ...Object.fromEntries(
    sectors.map((sector): readonly [string, Source<Facts>] => [`sector.${sector}`, inSector(sector)]),
  ),
  cleanerProduction: yesNoSource<Facts>(fields.cleanerProduction, (facts) => facts.cleanerProduction),
  sustainableProduction: yesNoSource<Facts>(
    fields.sustainableProduction,
    (facts) => facts.sustainableProduction,
  ),
  infrastructureInvestor: yesNoSource<Facts>(
    fields.infrastructureInvestor,
    (facts) => facts.infrastructureInvestor,
  ),
  handicraftArtisan: yesNoSource<Facts>(fields.handicraftArtisan, (facts) => facts.handicraftArtisan),
  serviceProvider: yesNoSource<Facts>(fields.serviceProvider, (facts) => facts.serviceProvider),
  savesMinerals: yesNoSource<Facts>(fields.savesMinerals, (facts) => facts.savesMinerals),
  pollutingBrickKiln: yesNoSource<Facts>(fields.pollutingBrickKiln, (facts) => facts.pollutingBrickKiln),
  craftToPreserve: yesNoSource<Facts>(fields.craftToPreserve, (facts) => facts.craftToPreserve),
  remoteOrMinority: yesNoSource<Facts>(fields.remoteOrMinority, ({ area }) => area.remoteOrMinority),
  poorDistrict: yesNoSource<Facts>(fields.poorDistrict, ({ area }) => area.poorDistrict),
  newRuralPlan: yesNoSource<Facts>(fields.newRuralPlan, ({ area }) => area.newRuralPlan),
  difficulty: { kind: "choice", field: fields.difficulty, read: ({ area }) => area.difficulty },
  typical: yesNoSource<Facts>(fields.typical, ({ product }) => product.typical),
  key: yesNoSource<Facts>(fields.key, ({ product }) => product.key),
  ocopNamedLocally: yesNoSource<Facts>(fields.ocopNamedLocally, ({ product }) => product.ocopNamedLocally),
  forExport: yesNoSource<Facts>(fields.forExport, ({ product }) => product.forExport),
  onSupportingList: yesNoSource<Facts>(fields.onSupportingList, ({ product }) => product.onSupportingList),
  traditionalCraftAtRisk: yesNoSource<Facts>(
    fields.traditionalCraftAtRisk,
    ({ product }) => product.traditionalCraftAtRisk,
  ),
  localMaterial: localShare<Facts>((facts) => facts.materials),
  manyWorkers: amountSource<Facts>(fields.workers, 0, (facts) => facts.workers),
  womenOwned: yesNoSource<Facts>(fields.womenOwned, (facts) => facts.womenOwned),
}))();
