import { compare } from "vn-rural-industry";
import {
  assessEstablishment,
  assessExpansion,
  type EstablishmentFacts,
  schedule,
  selectInvestor,
} from "vn-rural-industry/cluster";
import type { DemoEntry } from "./entry.js";

/** A made-up cluster of 45.5 ha whose dossier is complete. */
const complete: EstablishmentFacts = {
  areaHa: 45.5,
  mountainDistrict: false,
  kinds: { craftVillage: false, highTech: false, ecological: false },
  onApprovedList: true,
  landUse: { districtPlan: true, provincialPlanOrQuota: true },
  investor: { applied: true, legalStatus: true, capacity: true },
  existing: {
    district: {
      clusters: [
        { name: "Cụm A", industrialHa: 32, leasedHa: 21.5, approvedHa: 2 },
        { name: "Cụm B", industrialHa: 28.4, leasedHa: 9.8, approvedHa: 0 },
      ],
    },
  },
};

/** The same made-up cluster, its district known to be crowded with empty land. */
const emptyNeighbours: EstablishmentFacts = {
  ...complete,
  existing: {
    district: {
      clusters: [
        { name: "Cụm C", industrialHa: 60, leasedHa: 12, approvedHa: 0 },
        { name: "Cụm D", industrialHa: 55.5, leasedHa: 3.25, approvedHa: 4 },
        { name: "Cụm E", industrialHa: 48, leasedHa: 10, approvedHa: 0 },
      ],
    },
  },
};

/** A made-up small cluster in the mountains of which little is known yet. */
const partlyKnown: EstablishmentFacts = {
  areaHa: "7.25",
  onApprovedList: true,
  investor: { applied: true, legalStatus: true },
  existing: {
    district: {
      clusters: [
        { name: "Cụm G", totalHa: 70, leasedHa: 8 },
        { name: "Cụm H", industrialHa: 52 },
      ],
    },
  },
};

/** A made-up cluster of 8 ha, with what both units have on the two days. */
const beforeAndAfter: EstablishmentFacts = {
  ...complete,
  areaHa: 8,
  existing: {
    decidedUnit: { clusters: [{ name: "Cụm K", industrialHa: 40, leasedHa: 30, approvedHa: 0 }] },
    commune: { clusters: [] },
  },
};

/** What the library answers about industrial clusters. Every dossier is made up. */
export const clusters: readonly DemoEntry[] = [
  {
    title: { vi: "Cụm có thể được thành lập", en: "A cluster that may be established" },
    answers: [assessEstablishment(complete, { on: "2025-03-10", decidedOn: "2025-04-18" })],
  },
  {
    title: { vi: "Cụm không được thành lập", en: "A cluster that may not be established" },
    answers: [assessEstablishment(emptyNeighbours, { on: "2025-03-10", decidedOn: "2025-04-18" })],
  },
  {
    title: { vi: "Hồ sơ chưa đủ dữ kiện", en: "A dossier that leaves the answer open" },
    answers: [assessEstablishment(partlyKnown, { on: "2025-03-10" })],
  },
  {
    title: { vi: "Mở rộng cụm", en: "An expansion" },
    answers: [
      assessExpansion(
        {
          areaAfterHa: 68,
          landUse: { districtPlan: true },
          investor: { applied: true, legalStatus: true, capacity: true },
          land: { totalHa: 40, industrialHa: 29.5, leasedHa: 15, approvedHa: 1.25 },
          demandHa: 20,
          worksInUse: { internalRoads: true, waterSupply: true, wastewater: true },
        },
        { on: "2026-03-02", decidedOn: "2026-04-10" },
      ),
    ],
  },
  {
    title: { vi: "Chọn chủ đầu tư giữa hai bên đề nghị", en: "A choice between two investors" },
    answers: [
      selectInvestor(
        {
          candidates: [
            {
              name: "Công ty A",
              dossierMeetsDecree: true,
              sheets: [
                { member: "Ủy viên 1", infrastructure: 12, environment: 11.5, capacity: 24, finance: 30 },
                { member: "Ủy viên 2", infrastructure: 11, environment: 12, capacity: 25, finance: 28.5 },
                { member: "Ủy viên 3", infrastructure: 13, environment: 10, capacity: 22, finance: 31 },
              ],
            },
            {
              name: "Hợp tác xã B",
              dossierMeetsDecree: true,
              sheets: [
                { member: "Ủy viên 1", infrastructure: 14, environment: 13, capacity: 18, finance: 32 },
                { member: "Ủy viên 2", infrastructure: 12, environment: 12.5, capacity: 20, finance: 33 },
                { member: "Ủy viên 3", infrastructure: 13, environment: 14, capacity: 19, finance: 30.5 },
              ],
            },
          ],
        },
        { on: "2026-03-02" },
      ),
    ],
  },
  {
    title: { vi: "Lịch thủ tục qua Tết Bính Ngọ", en: "A schedule across Tết 2026" },
    answers: [schedule({ requestedOn: "2026-01-12", noticedOn: "2026-01-16" })],
  },
  {
    title: {
      vi: "Cùng một hồ sơ trước và sau ngày 15/9/2026",
      en: "The same dossier before and after 15 September 2026",
    },
    comparison: compare(assessEstablishment, beforeAndAfter, ["2026-09-14", "2026-09-15"]),
  },
];
