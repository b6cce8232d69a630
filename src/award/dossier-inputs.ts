import type { Given, Numeric } from "../kernel/input.js";
import type { Level } from "./level.js";

/** The paper that shows the registration of the establishment. */
export interface RegistrationFacts {
  /** A valid copy of the business registration certificate is there. */
  readonly copy?: Given<boolean>;
  /** The establishment is registered as an enterprise (doanh nghiệp); asked from 1 January 2026. */
  readonly enterprise?: Given<boolean>;
  /** The national database on the registration of enterprises gives its data in full; asked from 1 January 2026. */
  readonly inDatabase?: Given<boolean>;
}

/** The photos of the product. */
export interface PhotoFacts {
  readonly count?: Given<Numeric>;
  readonly colour?: Given<boolean>;
  /** None is smaller than the size that the law names; the label says it. */
  readonly largeEnough?: Given<boolean>;
  /** One shows the product from the front, … */
  readonly front?: Given<boolean>;
  /** … one from the side, … */
  readonly side?: Given<boolean>;
  /** … and one from above. */
  readonly above?: Given<boolean>;
}

/** Other papers on the product: on quality, food safety, awards. */
export interface OtherPaperFacts {
  /** There are some. */
  readonly exist?: Given<boolean>;
  /** Valid copies of them are there. */
  readonly attached?: Given<boolean>;
}

/** What comes from the level below; asked above the lowest level. */
export interface LowerPaperFacts {
  /** A valid copy of a certificate of the level below that is still valid. */
  readonly certificate?: Given<boolean>;
  /** The written request of the level below. */
  readonly request?: Given<boolean>;
  /** The summary list that goes with it. */
  readonly list?: Given<boolean>;
  /** A round is held at the lowest level; asked at provincial level. */
  readonly roundHeld?: Given<boolean>;
  /** Without such a round: the letter by which its People's Committee forwards the dossier. */
  readonly forwardingLetter?: Given<boolean>;
}

/** What is in a dossier (hồ sơ đăng ký bình chọn). */
export interface DossierFacts {
  /** The level of the round; required. */
  readonly level: Level;
  /** The entry form (phiếu đăng ký, Annex 1). */
  readonly entryForm?: Given<boolean>;
  readonly registration?: Given<RegistrationFacts>;
  /** The explanation of the product (bản thuyết minh, Annex 2). */
  readonly explanation?: Given<boolean>;
  readonly photos?: Given<PhotoFacts>;
  readonly otherPapers?: Given<OtherPaperFacts>;
  readonly lowerLevel?: Given<LowerPaperFacts>;
}
