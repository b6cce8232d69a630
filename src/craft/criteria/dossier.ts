import type { All, Criterion, When } from "../../kernel/criterion.js";
import type { Text } from "../../kernel/text.js";
import { dossierFields as fields } from "../dossier-fields.js";
import { craftPapers, traditionalVillagePapers, villagePapers } from "../regimes/dossier.js";
import { asks } from "./asks.js";

/** Which papers a dossier must hold: those on the craft, those on the village, or both. */
export type PaperSet = "craft" | "village" | "both";

/** Id of the question. */
export const dossierId = "craft.dossier";

export const dossierLabel: Text = {
  vi: "Hồ sơ đề nghị công nhận đủ giấy tờ",
  en: "Dossier of recognition complete",
};

/** The papers of a dossier as criteria. */
export function dossierCriteria(set: PaperSet): Criterion {
  return {
    kind: "all",
    id: dossierId,
    label: dossierLabel,
    ...{ craft: craftPapers.place, village: villagePapers.place, both: traditionalVillagePapers }[set],
    of: [
      ...(set === "village" ? [] : [papersOnCraft(`${dossierId}.craft`)]),
      ...(set === "craft" ? [] : [papersOnVillage(`${dossierId}.village`)]),
    ],
  };
}

function papersOnCraft(id: string): All<Criterion | When> {
  const { place, history, merit, artisan } = craftPapers;
  return {
    kind: "all",
    id,
    label: { vi: "Giấy tờ về nghề truyền thống", en: "Papers on the traditional craft" },
    ...place,
    of: [
      asks(`${id}.history`, fields.history, history),
      {
        kind: "any",
        id: `${id}.merit`,
        label: { vi: "Giải thưởng, hoặc bản mô tả thay thế", en: "Awards, or a description instead" },
        ...merit,
        of: [
          asks(`${id}.merit.awards`, fields.awards, merit),
          asks(`${id}.merit.identity`, fields.identity, merit),
        ],
      },
      {
        kind: "when",
        id: `${id}.artisan`,
        label: { vi: "Giấy tờ về nghệ nhân, nếu có", en: "Papers on an artisan, if any" },
        ...artisan,
        condition: asks(`${id}.artisan.recognised`, fields.artisanRecognised, artisan),
        criterion: asks(`${id}.artisan.copy`, fields.artisan, artisan),
      },
    ],
  };
}

function papersOnVillage(id: string): Criterion {
  const { place, households, results, environment } = villagePapers;
  return {
    kind: "all",
    id,
    label: { vi: "Giấy tờ về làng nghề", en: "Papers on the craft village" },
    ...place,
    of: [
      asks(`${id}.households`, fields.households, households),
      asks(`${id}.results`, fields.results, results),
      asks(`${id}.environment`, fields.environment, environment),
    ],
  };
}
