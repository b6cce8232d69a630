import { assessEstablishment, type EstablishmentFacts } from "../../src/cluster/index.js";
import type { Assessment } from "../../src/kernel/index.js";

/** A made-up dossier that lacks nothing but the clusters around. */
const complete: EstablishmentFacts = {
  areaHa: 45.5,
  mountainDistrict: false,
  kinds: { craftVillage: false, highTech: false, ecological: false },
  onApprovedList: true,
  landUse: { districtPlan: true, provincialPlanOrQuota: true },
  investor: { applied: true, legalStatus: true, capacity: true },
};

/** What a form sends that was filled in by somebody with bad intentions. */
const faulty: object = {
  areaHa: -1,
  "# Free\n- **land** [here](https://example.com) <b>": true,
  existing: { commune: { clusters: [{ industrialHa: 10, leasedHa: 12 }] } },
};

/** Answers of every kind on made-up clusters, by the name of their snapshots. */
export const clusterAnswers: Readonly<Record<string, Assessment<unknown, unknown>>> = {
  eligible: assessEstablishment(
    {
      ...complete,
      existing: {
        commune: {
          clusters: [
            { name: "Cụm Đông", industrialHa: 30, leasedHa: 20, approvedHa: 4.5 },
            { name: "Cụm Tây", industrialHa: 25, leasedHa: 10, approvedHa: 0 },
          ],
        },
      },
    },
    { on: "2026-10-01" },
  ),
  ineligible: assessEstablishment(
    {
      ...complete,
      areaHa: "80.25",
      investor: { applied: true, legalStatus: true, capacity: false },
      existing: { district: { totals: { clusters: 3, industrialHa: 240, leasedHa: 100, approvedHa: 20 } } },
    },
    { on: "2025-03-10", decidedOn: "2025-05-20" },
  ),
  undetermined: assessEstablishment(
    {
      areaHa: 12,
      onApprovedList: true,
      investor: { applied: true, legalStatus: true, capacity: true },
      existing: {
        commune: {
          clusters: [
            { industrialHa: 60, approvedHa: 5 },
            { totalHa: 40, leasedHa: 12 },
          ],
        },
      },
    },
    { on: "2026-10-01" },
  ),
  withheld: assessEstablishment({ ...complete, inDevelopmentPlan: true }, { on: "2018-10-01" }),
  reading: assessEstablishment(
    {
      ...complete,
      existing: {
        district: {
          clusters: [
            { industrialHa: 200, leasedHa: 80, approvedHa: 0 },
            { industrialHa: 10, leasedHa: 9, approvedHa: 1 },
          ],
        },
      },
    },
    { on: "2025-03-10" },
  ),
  "not-in-force": assessEstablishment(complete, { on: "2009-10-04" }),
  invalid: assessEstablishment(faulty, { on: "2026-10-01" }),
};
