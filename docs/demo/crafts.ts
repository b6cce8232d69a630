import { compare } from "vn-rural-industry";
import { assessArtisan, assessCraftVillage, type CraftVillageFacts } from "vn-rural-industry/craft";
import type { DemoEntry } from "./entry.js";

/** A made-up village of 1,000 households. */
const village = (takingPart: number): CraftVillageFacts => ({
  households: { total: 1000, takingPart },
  stableYears: 3,
  environment: {
    protectionPlan: true,
    selfManagedBody: true,
    drainage: true,
    centralTreatment: "none",
    gatheringPoint: true,
    transportPlan: true,
  },
});

/** A made-up village with facts for the rules before and after 1 June 2018. */
const oldAndNew: CraftVillageFacts = {
  households: { total: 620, takingPart: 150 },
  stableYears: 5,
  observesLaw: true,
  environment: { conditionsMet: true },
};

/** What the library answers about craft villages and artisans. Every dossier is made up. */
export const crafts: readonly DemoEntry[] = [
  {
    title: {
      vi: "Làng nghề có 19,9 % và 20 % số hộ làm nghề",
      en: "Villages with 19.9 % and 20 % of households",
    },
    answers: [
      assessCraftVillage(village(199), { on: "2026-03-02" }),
      assessCraftVillage(village(200), { on: "2026-03-02" }),
    ],
  },
  {
    title: { vi: "Một làng theo quy định cũ và mới", en: "A village under the old and the new rules" },
    comparison: compare(assessCraftVillage, oldAndNew, ["2018-05-31", "2018-06-01"]),
  },
  {
    title: { vi: "Nghệ nhân còn thiếu dữ kiện", en: "An artisan lacking a fact" },
    answers: [
      assessArtisan(
        {
          title: "peoplesArtisan",
          vietnameseInHandicrafts: true,
          heritageTitle: false,
          continuousYears: 26,
          holdsMeritorious: true,
          loyal: true,
          esteemed: true,
          works: 12,
          newWorks: 3,
          prizes: { national: "first" },
        },
        { on: "2025-03-03" },
      ),
    ],
  },
];
