import type { Field } from "../kernel/field.js";
import type { ChoiceSource, NumberSource, Source, Sources, YesNoSource } from "../kernel/source.js";
import type { Unit } from "../kernel/value.js";
import type { Amount } from "../quantity/amount.js";
import { amountSource } from "../quantity/amount-source.js";
import { dongMeasure } from "../quantity/dong.js";
import { yearsSinceConversion } from "./conversion.js";
import { type ChoiceName, type NumberName, sourcePrefix, type YesNoName } from "./criteria/leaves.js";
import { averageMeasure, type RuralEstablishment } from "./establishment-facts.js";
import type { RuralEstablishmentFields } from "./establishment-fields.js";

type Named<Facts> = Readonly<
  Record<YesNoName, YesNoSource<Facts>> &
    Record<ChoiceName, ChoiceSource<Facts>> &
    Record<NumberName, NumberSource<Facts>>
>;

/**
 * The sources that the criteria on a rural industrial establishment name, for the facts of any area; `read` finds the
 * establishment in them, `fields` say where its facts stand.
 */
export function ruralEstablishmentSources<Facts>(
  fields: RuralEstablishmentFields,
  read: (facts: Facts) => RuralEstablishment,
): Sources<Facts> {
  const yesNo = (
    field: Field,
    value: (establishment: RuralEstablishment) => boolean | undefined,
  ): YesNoSource<Facts> => ({ kind: "yes-no", field, read: (facts) => value(read(facts)) });
  const choice = (
    field: Field,
    value: (establishment: RuralEstablishment) => string | undefined,
  ): ChoiceSource<Facts> => ({ kind: "choice", field, read: (facts) => value(read(facts)) });
  const amount = (
    field: Field & { readonly unit: Unit },
    places: number,
    value: (establishment: RuralEstablishment) => Amount | undefined,
  ): NumberSource<Facts> => amountSource(field, places, (facts) => value(read(facts)));
  const named: Named<Facts> = {
    legalForm: choice(fields.legalForm, ({ legalForm }) => legalForm),
    lawfullySetUp: yesNo(fields.lawfullySetUp, ({ lawfullySetUp }) => lawfullySetUp),
    producesDirectly: yesNo(fields.producesDirectly, ({ producesDirectly }) => producesDirectly),
    sizeStated: yesNo(fields.smallOrMedium, ({ size }) => size.stated),
    smallOrMedium: yesNo(fields.smallOrMedium, ({ size }) => size.smallOrMedium),
    capital: amount(fields.capital, dongMeasure.places, ({ size }) => size.capital),
    averageWorkers: amount(fields.averageWorkers, averageMeasure.places, ({ size }) => size.averageWorkers),
    insuredWorkers: amount(fields.insuredWorkers, averageMeasure.places, ({ size }) => size.insuredWorkers),
    revenue: amount(fields.revenue, dongMeasure.places, ({ size }) => size.revenue),
    unit: choice(fields.unit, ({ place }) => place.unit),
    centrallyRunCity: yesNo(fields.centrallyRunCity, ({ place }) => place.centrallyRunCity),
    recognisedCraftVillage: yesNo(fields.recognisedCraftVillage, ({ place }) => place.recognisedCraftVillage),
    formerUnit: choice(fields.formerUnit, ({ place }) => place.former.unit),
    wardOf: choice(fields.wardOf, ({ place }) => place.former.wardOf),
    convertedFromCommune: yesNo(
      fields.convertedFromCommune,
      ({ place }) => place.former.convertedFromCommune,
    ),
    yearsSinceConversion: yearsSinceConversion(fields, (facts) => read(facts).place.former),
  };
  return Object.fromEntries(
    Object.entries(named).map(([name, source]: readonly [string, Source<Facts>]) => [
      `${sourcePrefix}${name}`,
      source,
    ]),
  );
}
