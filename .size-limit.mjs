import { entries } from "./test/tools/package.mjs";

/** Gzipped KiB of a whole entry, without zod and decimal.js: a guard against growth by accident. */
const whole = { ".": 320, "./cluster": 52, "./craft": 34, "./extension": 50, "./award": 40, "./ocop": 75 };

/** What a user of one question loads stays under this, with everything it stands on; see docs/decisions. */
const question = 20;

/** Questions that weigh more, because they ask for much or bring all the forms of OCOP: kept from growing further. */
const heavier = {
  assessBeneficiary: 22,
  planSupport: 21,
  checkDossier: 20.5,
  rateSheet: 35,
  planTo: 35,
  rateCouncil: 35,
  "productSets, sheetForm": 35,
};

/** The questions of each area. */
const questions = {
  "./cluster": [
    "assessEstablishment, assessExpansion",
    "averageFillRate, fillRate",
    "selectInvestor",
    "schedule",
    "classify",
    "checkLandUse",
    "supportCeiling",
    "priorityRelease",
    "rentReduction",
    "assessRegularisation",
  ],
  "./ocop": [
    "rateSheet",
    "planTo",
    "rateCouncil",
    "productSets, sheetForm",
    "certificateStatus",
    "checkDossier",
    "rounds, recognition, productHistory, assessParticipation, assessWithdrawal",
  ],
  "./extension": ["supportCap, supportItems", "assessBeneficiary", "planSupport", "checkDossier"],
  "./award": ["assessEntry", "scoreEntry, rankEntries", "certificateStatus", "checkDossier", "entitlements"],
  "./craft": [
    "assessTraditionalCraft, assessCraftVillage, assessTraditionalCraftVillage",
    "assessArtisan",
    "checkDossier",
    "schedule",
    "supportCap",
    "assessVote, publicationPeriod, artisanBonus",
  ],
};

const shared = {
  gzip: true,
  ignore: ["decimal.js"],
  // It warns of the imports between chunks that `sideEffects: false` lets it drop.
  modifyEsbuildConfig: (config) => ({ ...config, charset: "utf8", logLevel: "error" }),
};

export default entries.flatMap(({ path, output }) => [
  { name: path, path: `dist/${output}.js`, limit: `${whole[path] ?? 20} KiB`, ...shared },
  ...(questions[path] ?? []).map((names) => ({
    name: `${path}: ${names}`,
    path: `dist/${output}.js`,
    import: `{ ${names} }`,
    limit: `${heavier[names] ?? question} KiB`,
    ...shared,
  })),
]);
