import * as fc from "fast-check";

const optional = (values: readonly unknown[]) => fc.constantFrom(undefined, ...values);
const flag = optional([true, false]);

/** Facts of every kind on an establishment, near every threshold, given or not. */
export const establishments = fc.record({
  legalForm: optional(["enterprise", "cooperative", "cooperativeUnion", "businessHousehold", "other"]),
  lawfullySetUp: flag,
  producesDirectly: flag,
  size: fc.oneof(
    fc.record({ smallOrMedium: flag }),
    fc.record({
      capitalDong: optional([100_000_000_000, 100_000_000_001]),
      averageWorkers: optional([300, 301]),
      insuredWorkers: optional([200, 201]),
      revenueDong: optional([200_000_000_000, 200_000_000_001]),
    }),
  ),
  place: fc.record({
    unit: optional(["commune", "ward", "specialZone"]),
    centrallyRunCity: flag,
    recognisedCraftVillage: flag,
    former: fc.oneof(
      fc.record({ unit: optional(["commune", "township"]) }),
      fc.record({
        wardOf: optional(["town", "grade1City", "urbanDistrict"]),
        convertedOn: optional(["2012-05-01", "2005-05-01"]),
        planYear: optional([2015, 2020]),
      }),
    ),
  }),
});
