import type { Dossier } from "./dossiers.js";

/** The same question as bare code: a yes or a no, without findings, citations or care for what is not known. */
export function judgeByHand(dossier: Dossier): boolean {
  const { areaHa, mountainDistrict, kinds, onApprovedList, landUse, investor, existing } = dossier;
  if (areaHa > 75) return false;
  if (areaHa < 10 && !(areaHa >= 5 && (mountainDistrict || kinds.craftVillage))) return false;
  if (!onApprovedList || !landUse.districtPlan) return false;
  if (!investor.applied || !investor.legalStatus || !investor.capacity) return false;
  const { clusters } = existing.district;
  if (clusters.length === 0) return true;
  const { industrial, filled, leased } = sums(dossier);
  return filled > industrial * 0.5 || industrial - leased <= 100;
}

/** The land of the clusters together. */
export function sums({ existing }: Dossier) {
  let industrial = 0;
  let filled = 0;
  let leased = 0;
  for (const { industrialHa, leasedHa, approvedHa } of existing.district.clusters) {
    industrial += industrialHa;
    filled += leasedHa + approvedHa;
    leased += leasedHa;
  }
  return { industrial, filled, leased };
}

/** The reference case as bare code: eligible or not, stars of a total, most that machinery may get. */
export function judgeReferenceByHand(
  dossier: Dossier,
  total: number,
  cost: number,
): readonly [boolean, number, number] {
  const stars = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
  return [judgeByHand(dossier), stars, Math.min(Math.floor(cost * 0.5), 300_000_000)];
}
