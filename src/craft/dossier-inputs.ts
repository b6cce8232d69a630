import type { Given } from "../kernel/input.js";
import type { CraftTitle } from "./titles.js";

/** The papers of a dossier: whether each is in it. */
export interface DossierPapers {
  /** Summary of how the craft arose and developed. */
  readonly history?: Given<boolean>;
  /** Copies of certificates or medals, or works of high art awarded at provincial level or above. */
  readonly awards?: Given<boolean>;
  /** Description of the cultural identity of the craft. */
  readonly identity?: Given<boolean>;
  /** Copy of an artisan's recognition. */
  readonly artisan?: Given<boolean>;
  /** List of the households taking part. */
  readonly households?: Given<boolean>;
  /** Summary of the business results of the last years that the law asks for. */
  readonly results?: Given<boolean>;
  /** Document that assures the environmental conditions. */
  readonly environment?: Given<boolean>;
}

/** The facts on a dossier of recognition (hồ sơ đề nghị công nhận). */
export interface DossierFacts {
  /** The title asked for; always needed. */
  readonly title: CraftTitle;
  /** The village is recognised as a craft village already; needed for a traditional craft village. */
  readonly villageRecognised?: Given<boolean>;
  /** The craft is recognised already; needed for a traditional craft village that is no craft village yet. */
  readonly craftRecognised?: Given<boolean>;
  /** A competent body recognised an artisan of the craft. */
  readonly artisanRecognised?: Given<boolean>;
  readonly papers?: Given<DossierPapers>;
}
