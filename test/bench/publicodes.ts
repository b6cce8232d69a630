import Engine from "publicodes";
import { sums } from "./by-hand.js";
import type { Dossier } from "./dossiers.js";

const engine = new Engine({
  area: { "par défaut": 0 },
  mountain: { "par défaut": "non" },
  craft: { "par défaut": "non" },
  listed: { "par défaut": "non" },
  plan: { "par défaut": "non" },
  applied: { "par défaut": "non" },
  legal: { "par défaut": "non" },
  capacity: { "par défaut": "non" },
  clusters: { "par défaut": 0 },
  fill: { "par défaut": 0 },
  unleased: { "par défaut": 0 },
  eligible: {
    valeur: {
      "toutes ces conditions": [
        "area <= 75",
        {
          "une de ces conditions": [
            "area >= 10",
            { "toutes ces conditions": ["area >= 5", { "une de ces conditions": ["mountain", "craft"] }] },
          ],
        },
        "listed",
        "plan",
        "applied",
        "legal",
        "capacity",
        { "une de ces conditions": ["clusters = 0", "fill > 50", "unleased <= 100"] },
      ],
    },
  },
});

const yesNo = (value: boolean) => (value ? "oui" : "non");

/** The same question put to publicodes, the land added up for it. */
export function judgeByPublicodes(dossier: Dossier): boolean {
  const { industrial, filled, leased } = sums(dossier);
  engine.setSituation({
    area: dossier.areaHa,
    mountain: yesNo(dossier.mountainDistrict),
    craft: yesNo(dossier.kinds.craftVillage),
    listed: yesNo(dossier.onApprovedList),
    plan: yesNo(dossier.landUse.districtPlan),
    applied: yesNo(dossier.investor.applied),
    legal: yesNo(dossier.investor.legalStatus),
    capacity: yesNo(dossier.investor.capacity),
    clusters: dossier.existing.district.clusters.length,
    fill: industrial === 0 ? 0 : (filled / industrial) * 100,
    unleased: industrial - leased,
  });
  return engine.evaluate("eligible").nodeValue === true;
}
