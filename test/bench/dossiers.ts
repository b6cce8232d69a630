import type { EstablishmentFacts } from "vn-rural-industry/cluster";

/** The day all contestants judge by: Decree 32/2024/NĐ-CP in its first text. */
export const day = "2025-03-10";

/** A complete dossier: every number in hectares. */
export interface Dossier extends EstablishmentFacts {
  readonly areaHa: number;
  readonly mountainDistrict: boolean;
  readonly kinds: { readonly craftVillage: boolean };
  readonly onApprovedList: boolean;
  readonly landUse: { readonly districtPlan: boolean };
  readonly investor: { readonly applied: boolean; readonly legalStatus: boolean; readonly capacity: boolean };
  readonly existing: {
    readonly district: {
      readonly clusters: readonly {
        readonly industrialHa: number;
        readonly leasedHa: number;
        readonly approvedHa: number;
      }[];
    };
  };
}

const areas = [45.5, 75, 75.01, 10, 62.25, 7, 30, 50.75];
const neighbours = [
  [],
  [{ industrialHa: 40, leasedHa: 30, approvedHa: 2 }],
  [
    { industrialHa: 40, leasedHa: 12.5, approvedHa: 0 },
    { industrialHa: 35, leasedHa: 10, approvedHa: 5 },
  ],
  [
    { industrialHa: 50, leasedHa: 10, approvedHa: 5 },
    { industrialHa: 52.5, leasedHa: 20.25, approvedHa: 0 },
    { industrialHa: 48, leasedHa: 10, approvedHa: 12 },
  ],
];

/** Dossiers as they come: most within the limits, some at a limit, some beyond one. */
export const dossiers: readonly Dossier[] = areas.flatMap((areaHa, place) =>
  neighbours.map((clusters, index) => ({
    areaHa,
    mountainDistrict: place % 2 === 1,
    kinds: { craftVillage: index === 2 },
    onApprovedList: (place + index) % 7 !== 6,
    landUse: { districtPlan: true },
    investor: { applied: true, legalStatus: true, capacity: (place * 4 + index) % 11 !== 10 },
    existing: { district: { clusters } },
  })),
);
