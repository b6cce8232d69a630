import type {
  ArtisanFacts,
  CraftVillageFacts,
  TraditionalCraftFacts,
  TraditionalCraftVillageFacts,
} from "../../src/craft/index.js";

/** A village that meets every criterion of every day, just so. */
export const village: CraftVillageFacts = {
  households: { total: 1000, takingPart: 300 },
  stableYears: 2,
  environment: {
    conditionsMet: true,
    protectionPlan: true,
    selfManagedBody: true,
    drainage: true,
    centralTreatment: "none",
    gatheringPoint: true,
    transportPlan: false,
  },
  observesLaw: true,
};

/** A craft that meets every criterion of every day. */
export const craft: TraditionalCraftFacts = {
  trade: "householdGoods",
  yearsInLocality: 51,
  stillDeveloping: true,
  culturalIdentity: true,
  knownArtisans: false,
  knownVillage: true,
};

/** A village with such a craft, which nobody recognised yet. */
export const traditionalVillage: TraditionalCraftVillageFacts = {
  ...village,
  craft: { ...craft, recognised: false },
};

/** A candidate for the higher title who meets what is known of every decree, just so. */
export const candidate: ArtisanFacts = {
  title: "peoplesArtisan",
  vietnameseInHandicrafts: true,
  heritageTitle: false,
  yearsInTrade: 20,
  continuousYears: 20,
  holdsMeritorious: true,
  yearsSinceMeritorious: 5,
  loyal: true,
  esteemed: true,
  nationwide: true,
  skilled: true,
  works: 10,
  newWorks: 2,
  prizes: {
    provincial: "second",
    national: "second",
    sentByState: "third",
    medal: "silver",
    permittedEvent: true,
  },
  teaching: { persons: 150, specialTrade: false, awardedPupil: false },
};
