import { compare } from "vn-rural-industry";
import {
  assessBeneficiary,
  type BeneficiaryFacts,
  planSupport,
  supportCap,
} from "vn-rural-industry/extension";
import type { DemoEntry } from "./entry.js";

/** A made-up small enterprise that produces in a ward of a centrally-run city. */
const inCityWard: BeneficiaryFacts = {
  establishment: {
    legalForm: "enterprise",
    lawfullySetUp: true,
    producesDirectly: true,
    size: { smallOrMedium: true },
    place: {
      unit: "ward",
      centrallyRunCity: true,
      recognisedCraftVillage: false,
      former: { unit: "ward", wardOf: "grade2City" },
    },
  },
  cleanerProduction: false,
  sustainableProduction: false,
  infrastructureInvestor: false,
  handicraftArtisan: false,
  serviceProvider: false,
  sectors: ["agroForestFishery"],
};

/** What the library answers about industrial extension. Every dossier is made up. */
export const extension: readonly DemoEntry[] = [
  {
    title: { vi: "Máy móc có chi phí 540 triệu đồng", en: "Machinery at a cost of 540 million đồng" },
    answers: [
      supportCap(
        { item: "machinery", budget: "national", eligibleCostDong: 540_000_000, units: 1, priority: false },
        { on: "2026-03-02" },
      ),
    ],
  },
  {
    title: { vi: "Dây chuyền công nghệ", en: "A technology line" },
    answers: [
      supportCap(
        { item: "technologyLine", budget: "national", eligibleCostDong: 1_900_000_000, units: 1 },
        { on: "2026-03-02" },
      ),
    ],
  },
  {
    title: { vi: "Định mức chỉ biết theo trí nhớ", en: "A norm known from recollection only" },
    answers: [
      supportCap(
        { item: "trademark", budget: "national", eligibleCostDong: 80_000_000, units: 1, priority: false },
        { on: "2026-03-02" },
      ),
    ],
  },
  {
    title: {
      vi: "Cơ sở ở phường trước và sau ngày 15/10/2025",
      en: "An establishment in a city ward before and after 15 October 2025",
    },
    comparison: compare(assessBeneficiary, inCityWard, ["2025-10-14", "2025-10-15"]),
  },
  {
    title: { vi: "Đề án có ba hoạt động", en: "A project with three activities" },
    answers: [
      planSupport(
        {
          activities: [
            {
              item: "machinery",
              budget: "national",
              eligibleCostDong: 700_000_000,
              units: 1,
              priority: false,
              supportedElsewhere: false,
            },
            {
              item: "domesticFairParticipation",
              budget: "national",
              eligibleCostDong: 60_000_000,
              supportedElsewhere: false,
            },
            {
              item: "trademark",
              budget: "national",
              eligibleCostDong: 80_000_000,
              units: 1,
              priority: false,
              supportedElsewhere: false,
            },
          ],
        },
        { on: "2026-03-02" },
      ),
    ],
  },
];
