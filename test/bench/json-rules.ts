import { Engine } from "json-rules-engine";
import { sums } from "./by-hand.js";
import type { Dossier } from "./dossiers.js";

const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });

/** One rule a requirement, as its users write it: the events name the requirements that are fulfilled. */
const requirements = {
  "area at most": [{ fact: "area", operator: "lessThanInclusive", value: 75 }],
  "area at least": [
    {
      any: [
        { fact: "area", operator: "greaterThanInclusive", value: 10 },
        {
          all: [
            { fact: "area", operator: "greaterThanInclusive", value: 5 },
            { any: [isTrue("mountainDistrict"), isTrue("craftVillage")] },
          ],
        },
      ],
    },
  ],
  listed: [isTrue("onApprovedList")],
  "land use": [isTrue("districtPlan")],
  investor: [isTrue("applied"), isTrue("legalStatus"), isTrue("capacity")],
  existing: [
    {
      any: [
        { fact: "clusters", operator: "equal", value: 0 },
        { fact: "fillRate", operator: "greaterThan", value: 50 },
        { fact: "unleased", operator: "lessThanInclusive", value: 100 },
      ],
    },
  ],
};

const engine = new Engine(
  Object.entries(requirements).map(([type, all]) => ({ conditions: { all }, event: { type } })),
);

// What follows from other facts is a computed fact of the engine.
engine.addFact("clusters", async (_, almanac) => {
  const dossier: Dossier = await almanac.factValue("dossier");
  return dossier.existing.district.clusters.length;
});
engine.addFact("fillRate", async (_, almanac) => {
  const { industrial, filled } = sums(await almanac.factValue("dossier"));
  return industrial === 0 ? 0 : (filled / industrial) * 100;
});
engine.addFact("unleased", async (_, almanac) => {
  const { industrial, leased } = sums(await almanac.factValue("dossier"));
  return industrial - leased;
});

/** The same question put to json-rules-engine. */
export async function judgeByJsonRules(dossier: Dossier): Promise<boolean> {
  const { events } = await engine.run({
    dossier,
    area: dossier.areaHa,
    mountainDistrict: dossier.mountainDistrict,
    craftVillage: dossier.kinds.craftVillage,
    onApprovedList: dossier.onApprovedList,
    districtPlan: dossier.landUse.districtPlan,
    applied: dossier.investor.applied,
    legalStatus: dossier.investor.legalStatus,
    capacity: dossier.investor.capacity,
  });
  return events.length === Object.keys(requirements).length;
}
