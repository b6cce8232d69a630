import type { Field } from "../kernel/field.js";
import type { Source, Sources, YesNoSource } from "../kernel/source.js";
import { ruralEstablishmentSources } from "../people/establishment-sources.js";
import { amountSource } from "../quantity/amount-source.js";
import type { ParsedBeneficiary } from "./beneficiary-facts.js";
import { beneficiaryEstablishmentFields, beneficiaryFields as fields } from "./beneficiary-fields.js";
import { localShare } from "./local-share.js";
import { type Sector, sectors } from "./sector.js";

type Facts = ParsedBeneficiary;

const yesNo = (field: Field, read: (facts: Facts) => boolean | undefined): YesNoSource<Facts> => ({
  kind: "yes-no",
  field,
  read,
});

/** A list that was given is complete. */
const inSector = (sector: Sector): YesNoSource<Facts> =>
  yesNo(fields.sectors, (facts) => facts.sectors?.includes(sector));

/** Where the criteria on a beneficiary and on priority get what they test. */
export const beneficiarySources: Sources<Facts> = /* @__PURE__ */ (() => ({
  ...ruralEstablishmentSources<Facts>(beneficiaryEstablishmentFields, (facts) => facts.establishment),
  ...Object.fromEntries(
    sectors.map((sector): readonly [string, Source<Facts>] => [`sector.${sector}`, inSector(sector)]),
  ),
  cleanerProduction: yesNo(fields.cleanerProduction, (facts) => facts.cleanerProduction),
  sustainableProduction: yesNo(fields.sustainableProduction, (facts) => facts.sustainableProduction),
  infrastructureInvestor: yesNo(fields.infrastructureInvestor, (facts) => facts.infrastructureInvestor),
  handicraftArtisan: yesNo(fields.handicraftArtisan, (facts) => facts.handicraftArtisan),
  serviceProvider: yesNo(fields.serviceProvider, (facts) => facts.serviceProvider),
  savesMinerals: yesNo(fields.savesMinerals, (facts) => facts.savesMinerals),
  pollutingBrickKiln: yesNo(fields.pollutingBrickKiln, (facts) => facts.pollutingBrickKiln),
  craftToPreserve: yesNo(fields.craftToPreserve, (facts) => facts.craftToPreserve),
  remoteOrMinority: yesNo(fields.remoteOrMinority, ({ area }) => area.remoteOrMinority),
  poorDistrict: yesNo(fields.poorDistrict, ({ area }) => area.poorDistrict),
  newRuralPlan: yesNo(fields.newRuralPlan, ({ area }) => area.newRuralPlan),
  difficulty: { kind: "choice", field: fields.difficulty, read: ({ area }) => area.difficulty },
  typical: yesNo(fields.typical, ({ product }) => product.typical),
  key: yesNo(fields.key, ({ product }) => product.key),
  ocopNamedLocally: yesNo(fields.ocopNamedLocally, ({ product }) => product.ocopNamedLocally),
  forExport: yesNo(fields.forExport, ({ product }) => product.forExport),
  onSupportingList: yesNo(fields.onSupportingList, ({ product }) => product.onSupportingList),
  traditionalCraftAtRisk: yesNo(
    fields.traditionalCraftAtRisk,
    ({ product }) => product.traditionalCraftAtRisk,
  ),
  localMaterial: localShare<Facts>((facts) => facts.materials),
  manyWorkers: amountSource<Facts>(fields.workers, 0, (facts) => facts.workers),
  womenOwned: yesNo(fields.womenOwned, (facts) => facts.womenOwned),
}))();
