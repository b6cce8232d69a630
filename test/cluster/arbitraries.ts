import fc from "fast-check";
import type {
  EstablishmentFacts,
  ExistingCluster,
  ExistingClusters,
  ExpansionFacts,
} from "../../src/cluster/index.js";
import { regimes } from "./dossiers.js";

const hectares = (units: number): number => units / 1_000_000;

/** Areas in units of 0.01 m², on and around the limits of the law. */
const around = fc
  .tuple(fc.constantFrom(0, 5, 10, 25, 30, 40, 50, 60, 75, 100, 150, 200), fc.constantFrom(-1, 0, 1))
  .map(([ha, step]) => Math.max(0, ha * 1_000_000 + step));

const area = fc.oneof(around, fc.nat(220_000_000));

const upTo = (most: number) =>
  fc.oneof(fc.constantFrom(0, most, Math.floor(most / 2), Math.ceil((most * 3) / 5)), fc.nat(most));

/** Land of which everything is known: no part larger than its whole. */
const land = area.chain((industrial) =>
  upTo(industrial).chain((leased) =>
    fc.record({ approved: upTo(industrial - leased), more: upTo(10_000_000) }).map(({ approved, more }) => ({
      totalHa: hectares(industrial + more),
      industrialHa: hectares(industrial),
      leasedHa: hectares(leased),
      approvedHa: hectares(approved),
    })),
  ),
);

const yesNo = fc.boolean();
const mostlyYes = fc.constantFrom(true, true, true, true, false);

const cluster: fc.Arbitrary<ExistingCluster> = fc
  .record({ land, detailedPlanApproved: yesNo, name: fc.constantFrom("Cụm A", "Cụm B") })
  .map((one) => ({ ...one.land, name: one.name, detailedPlanApproved: one.detailedPlanApproved }));

const total = (list: readonly ExistingCluster[], part: "industrialHa" | "leasedHa" | "approvedHa"): number =>
  hectares(list.reduce((sum, one) => sum + Math.round(Number(one[part]) * 1_000_000), 0));

/** The same clusters one by one, as totals, or both. */
const existing: fc.Arbitrary<ExistingClusters> = fc
  .record({ clusters: fc.array(cluster, { maxLength: 4 }), given: fc.constantFrom("list", "totals", "both") })
  .map(({ clusters, given }) => {
    const totals = {
      clusters: clusters.length,
      industrialHa: total(clusters, "industrialHa"),
      leasedHa: total(clusters, "leasedHa"),
      approvedHa: total(clusters, "approvedHa"),
    };
    if (given === "list") return { clusters };
    return given === "totals" ? { totals } : { clusters, totals };
  });

const landUse = fc.record({ districtPlan: mostlyYes, provincialPlanOrQuota: mostlyYes });

const investor = fc.record({
  applied: mostlyYes,
  legalStatus: mostlyYes,
  capacity: mostlyYes,
  experience: mostlyYes,
  assignedUnit: yesNo,
});

/** Dossiers for an establishment of which everything is known. */
export const completeEstablishment: fc.Arbitrary<EstablishmentFacts> = fc.record({
  areaHa: area.map(hectares),
  mountainDistrict: yesNo,
  kinds: fc.record({ craftVillage: yesNo, highTech: yesNo, ecological: yesNo }),
  onApprovedList: mostlyYes,
  inDevelopmentPlan: mostlyYes,
  landUse,
  investor,
  existing: fc.record({ district: existing, decidedUnit: existing, commune: existing }),
});

/** Dossiers for an expansion of which everything is known. */
export const completeExpansion: fc.Arbitrary<ExpansionFacts> = fc.record({
  areaAfterHa: area.map(hectares),
  landUse,
  investor,
  land,
  demandHa: area.map(hectares),
  worksInUse: fc.record({
    internalRoads: mostlyYes,
    waterSupply: mostlyYes,
    wastewater: mostlyYes,
    solidWaste: mostlyYes,
    fireSafety: mostlyYes,
  }),
  formedBeforeDecision105: yesNo,
});

export const anyRegime = fc.constantFrom(...regimes);

export const accept = fc.constantFrom("official", "corroborated", "single-source", "unverified" as const);

/** Which facts are kept, one after another. */
export const keeping = fc.record({
  mask: fc.array(yesNo, { minLength: 61, maxLength: 61 }),
  share: fc.constantFrom(0, 1, 2, 3),
});

/** The same facts, some of them left out; entries of a list stay where they are. */
export function without<Facts>(
  facts: Facts,
  keep: { readonly mask: readonly boolean[]; readonly share: number },
): Facts {
  let index = -1;
  const kept = (): boolean => {
    index += 1;
    // From half of all facts to nearly all of them.
    return keep.mask[index % keep.mask.length] === true || index % 4 < keep.share;
  };
  const thin = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(thin);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(() => kept())
        .map(([key, entry]) => [key, thin(entry)]),
    );
  };
  return thin(facts) as Facts;
}

/** The same facts with the keys of every object in another order. */
export function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reordered(entry)]),
  );
}

/** What stands at a path of the input. */
export function valueAt(facts: unknown, path: string): unknown {
  return path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      facts,
    );
}

/** The same facts with one value replaced by something else, or one key added. */
export function damaged(facts: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(facts, fc.jsonValue(), fc.nat(), fc.string()).map(([value, other, place, key]) => {
    let left = place % 17;
    const replace = (part: unknown): unknown => {
      if (left === 0) {
        left -= 1;
        return other;
      }
      left -= 1;
      if (Array.isArray(part)) return part.map(replace);
      if (typeof part !== "object" || part === null) return part;
      const entries = Object.entries(part).map(([name, entry]) => [name, replace(entry)] as const);
      return Object.fromEntries(place % 3 === 0 ? [...entries, [key, other]] : entries);
    };
    return replace(value);
  });
}

/** What was left out of `all`, filled in with null or undefined. */
export function filled(all: unknown, some: unknown, filler: unknown): unknown {
  if (some === undefined) return filler;
  if (Array.isArray(all) && Array.isArray(some))
    return all.map((entry, index) => filled(entry, some[index], filler));
  if (typeof all !== "object" || all === null) return some;
  return Object.fromEntries(
    Object.entries(all).map(([key, entry]) => [key, filled(entry, Reflect.get(Object(some), key), filler)]),
  );
}

/** The same facts, every number as text. */
export function inText(value: unknown): unknown {
  if (typeof value === "number") return value.toFixed(6);
  if (Array.isArray(value)) return value.map(inText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inText(entry)]));
}
