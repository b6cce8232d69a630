import * as z from "zod";
import { legalForms } from "./legal-form.js";
import { formerUnits, localUnits, wardParents } from "./unit.js";

/** The zod schema of the facts on a rural industrial establishment, to stand in an area's own: every fact optional. */
export const ruralEstablishmentSchema = /* @__PURE__ */ (() => {
  const yesNo = z.boolean().nullish();
  const numeric = z.union([z.number(), z.string()]).nullish();
  return z.strictObject({
    legalForm: z.enum(legalForms).nullish(),
    lawfullySetUp: yesNo,
    producesDirectly: yesNo,
    size: z
      .strictObject({
        smallOrMedium: yesNo,
        capitalDong: numeric,
        averageWorkers: numeric,
        insuredWorkers: numeric,
        revenueDong: numeric,
      })
      .nullish(),
    place: z
      .strictObject({
        unit: z.enum(localUnits).nullish(),
        centrallyRunCity: yesNo,
        recognisedCraftVillage: yesNo,
        former: z
          .strictObject({
            unit: z.enum(formerUnits).nullish(),
            wardOf: z.enum(wardParents).nullish(),
            convertedFromCommune: yesNo,
            convertedOn: z.string().nullish(),
            planYear: numeric,
          })
          .nullish(),
      })
      .nullish(),
  });
})();
