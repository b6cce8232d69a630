import { atLeast, type Bound, type Place, places } from "../../kernel/place.js";
import type { Filing } from "./rating/transitions.js";
import { decision26, decision148, decision781, decision1048, decision1489 } from "./regimes.js";

/** The body that a dossier is handed to. */
export type Receiver = "commune" | "province" | "ministry";

/** The papers of a dossier, by the fact that says whether they are there. */
export type Paper =
  | "registrationForm"
  | "selfAssessment"
  | "changesShown"
  | "updatesShown"
  | "renewedPapers"
  | "communeProposal"
  | "communeReport"
  | "provincialProposal"
  | "advisoryReport"
  | "councilReport"
  | "approvalDecision"
  | "officeReport"
  | "businessPlan"
  | "organisation"
  | "businessRegistration"
  | "evidence"
  | "periodReport";

/** The dossiers that a term concerns; absent: all. */
export interface DossierScope {
  readonly kinds?: readonly Filing[];
  readonly receivers?: readonly Receiver[];
}

/** A paper that must be in a dossier. */
export interface PaperTerm extends DossierScope {
  readonly paper: Paper;
  readonly place: Place;
}

/** What a dossier must contain under a regime. */
export interface DossierTerms {
  readonly regime: string;
  readonly place: Place;
  readonly papers: readonly PaperTerm[];
  /** Samples of goods; tourism has none. */
  readonly samples?: DossierScope & { readonly least: Bound };
  /** Papers on extra tests, where the province had them made. */
  readonly extraTests?: DossierScope & { readonly place: Place };
  /** One set on paper and one electronic; the electronic one counts as paper where software is used. */
  readonly sets?: Place;
  /** For which dossiers the rest of the text was not obtained; absent: the list is whole. */
  readonly unobtained?: DossierScope;
}

const at26 = places("26/2026/QĐ-TTg", "official");
const form26 = (form: string, ...place: Parameters<typeof at26>): Place => {
  const { citation, verification } = at26(...place);
  return { citation: { ...citation, annex: "III", form }, verification };
};

const toMinistry = { receivers: ["ministry"] } as const;
const toProvince = { receivers: ["province"] } as const;
const anew = { kinds: ["first", "upgrade"] } as const;
const again = { kinds: ["re-evaluation"] } as const;

const at148: Place = { citation: { document: "148/QĐ-TTg" }, verification: "single-source" };
const at1048: Place = { citation: { document: "1048/QĐ-TTg" }, verification: "corroborated" };
const form1048 = (form: string): Place => ({
  citation: { document: "1048/QĐ-TTg", form },
  verification: "corroborated",
});

function decision1048Dossier(regime: string): DossierTerms {
  const first = { kinds: ["first"] } as const;
  return {
    regime,
    place: at1048,
    papers: [
      { paper: "registrationForm", ...first, place: form1048("Biểu 01, 02") },
      { paper: "businessPlan", ...first, place: form1048("Biểu 03") },
      { paper: "organisation", ...first, place: form1048("Biểu 04") },
      { paper: "businessRegistration", ...first, place: at1048 },
      { paper: "evidence", ...first, place: at1048 },
    ],
    samples: { least: atLeast("5", "item", at1048) },
    unobtained: { kinds: ["upgrade", "re-evaluation"] },
  };
}

function decision148Dossier(regime: string): DossierTerms {
  return {
    regime,
    place: at148,
    papers: [
      { paper: "selfAssessment", place: at148 },
      { paper: "registrationForm", ...again, place: at148 },
      { paper: "periodReport", ...again, place: at148 },
    ],
    unobtained: {},
  };
}

/** The contents of dossiers, by regime. */
export const dossiers: readonly DossierTerms[] = [
  decision1048Dossier(decision1048.id),
  decision1048Dossier(decision781.id),
  decision148Dossier(decision148.id),
  decision148Dossier(decision1489.id),
  {
    regime: decision26.id,
    place: at26("6"),
    papers: [
      { paper: "registrationForm", place: form26("Mẫu số 01", "6", "1", "a") },
      { paper: "selfAssessment", place: form26("Mẫu số 02", "6", "1", "a") },
      { paper: "changesShown", kinds: ["upgrade"], place: at26("6", "1", "b") },
      { paper: "updatesShown", ...again, place: at26("6", "1", "c") },
      { paper: "renewedPapers", ...again, place: at26("6", "1", "c") },
      { paper: "communeProposal", ...toProvince, place: at26("6", "2", "a") },
      { paper: "communeReport", ...toProvince, place: form26("Mẫu số 03", "6", "2", "b") },
      { paper: "provincialProposal", ...toMinistry, place: at26("6", "3") },
      { paper: "advisoryReport", ...toMinistry, ...anew, place: at26("6", "3", "a") },
      { paper: "councilReport", ...toMinistry, ...anew, place: at26("6", "3", "a") },
      { paper: "approvalDecision", ...toMinistry, ...anew, place: at26("6", "3", "a") },
      { paper: "officeReport", ...toMinistry, ...again, place: at26("6", "3", "b") },
    ],
    samples: {
      least: atLeast("5", "item", at26("6", "2", "d")),
      receivers: ["province", "ministry"],
    },
    extraTests: { place: at26("6", "3"), receivers: ["ministry"] },
    sets: at26("7", "1"),
  },
];
