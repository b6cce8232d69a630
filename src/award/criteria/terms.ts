import type { Figure } from "../../kernel/figure.js";
import type { Bound, Place } from "../../kernel/place.js";
import type { Level } from "../level.js";
import type { Official } from "../official.js";

/** The four criteria of the score sheet (phiếu chấm điểm). */
export type ScoreGroup = "market" | "economy" | "culture" | "other";

/** The levels of selection, lowest first. */
export interface LevelTerms extends Place {
  readonly order: readonly Level[];
}

/** What a product must be. */
export interface ProductTerms {
  readonly place: Place;
  /** Industrial or cottage-industry, made by who enters it. */
  readonly make: Place;
  /** No copied product (sản phẩm sao chép); `null` where the text quoted no longer says it. */
  readonly notCopied: Place | null;
  readonly conformity: Place;
  readonly series: Place;
  readonly groups: Place;
  readonly set: Place;
}

/** What must come from the level below. */
export interface AscentTerm {
  readonly level: Level;
  /** A certificate still valid: of the levels that the letter names, and of those that are read into it. */
  readonly certificate: {
    readonly place: Place;
    readonly held: Bound;
    readonly of: readonly Level[];
    readonly byLetter: readonly Level[];
  };
  readonly request: Place;
  /** The level below, whose authority asks for the product to be entered or forwards the dossier. */
  readonly below: Level;
  /** Where no round is held below, the provision that lets the dossier be forwarded. */
  readonly noRound: Place | null;
}

/** The papers of the dossier that every level asks for. */
export interface DossierTerms {
  readonly place: Place;
  readonly form: Place;
  readonly explanation: Place;
  readonly photos: {
    readonly count: Bound;
    /** Shorter and longer side, in centimetres. */
    readonly size: Place & { readonly centimetres: readonly [string, string] };
  };
  readonly otherPapers: Place;
}

/** How a product is scored. */
export interface ScoreTerms {
  /** The pass mark; the council decides how many of those that pass are certified. */
  readonly place: Place;
  readonly jury: Place;
  /** The most points of each criterion. */
  readonly most: Readonly<Record<ScoreGroup, Bound>>;
  readonly pass: Bound;
  /** The conditions on the product, which it must meet besides. */
  readonly product: Place;
}

/** The council of a level. */
export interface CouncilTerm {
  readonly level: Level;
  readonly setUp: Place & { readonly by: Official };
  /** Exactly one of these numbers. */
  readonly members: Place & { readonly oneOf: readonly Figure[] };
  readonly chair: Place & { readonly from: Official };
  /** From whom the standing deputy chair, or at national level the deputy chairs, come. */
  readonly deputies: Place & { readonly from: readonly Official[] };
  /** Who recognises the results and grants the certificates. */
  readonly recognition: Place & { readonly by: Official };
}

/** What holders of a certificate may and must. */
export interface RightsTerms {
  readonly logo: Place;
  readonly nationalPrize: Place;
  readonly localPrize: Place & { readonly setBy: Official };
  readonly priority: Place;
  readonly advice: Place;
  readonly localMedia: Place;
  readonly centralMedia: Place;
  readonly localCosts: Place & { readonly setBy: Official };
  readonly quality: Place;
  readonly report: Place & { readonly to: readonly Official[] };
  readonly dossiers: Place;
  readonly complaints: Place;
}

/** What a regime says of those who enter a round. */
export interface EntryTerms {
  readonly place: Place;
  readonly product: ProductTerms;
  readonly ascents: readonly AscentTerm[];
}

/** How long one may complain, and how long the council may take to answer. */
export interface ComplaintTerms {
  readonly within: Figure;
  readonly answer: Figure;
}
