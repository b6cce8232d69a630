import type { Bound, Place } from "../../kernel/place.js";
import type { LegalForm } from "../legal-form.js";
import type { FormerUnit, LocalUnit, WardParent } from "../unit.js";

/** Which enterprises are small or medium, by figures. */
export type SizeFigures =
  /** Capital or workers: one of the two is enough. */
  | {
      readonly kind: "capital-or-workers";
      readonly place: Place;
      readonly capital: Bound;
      readonly workers: Bound;
    }
  /** Workers, and with them revenue or capital. */
  | {
      readonly kind: "workers-and-money";
      readonly place: Place;
      readonly workers: Bound;
      readonly revenue: Bound;
      readonly capital: Bound;
    };

/** Which place of production counts as rural. */
export type TerritoryTerms =
  | {
      readonly kind: "former-units";
      readonly place: Place;
      readonly units: readonly FormerUnit[];
      /** What a ward must belong to. */
      readonly wardsOf: readonly WardParent[];
      /** Wards that were communes not long ago. */
      readonly converted: {
        readonly place: Place;
        readonly of: WardParent;
        /** How many years at most; `null` where the text does not say to which day they count. */
        readonly years: Bound | null;
      };
    }
  | {
      readonly kind: "local-units";
      readonly place: Place;
      /** The units that count in centrally-run cities; in provinces every unit does. */
      readonly inCentrallyRunCities: readonly LocalUnit[];
    };

/** What a text asks of a rural industrial establishment (cơ sở công nghiệp nông thôn). */
export interface RuralEstablishmentTerms {
  readonly place: Place;
  readonly production: Place;
  /** Where the text asks that it is lawfully set up. */
  readonly lawful: Place | null;
  /** The forms of any size; enterprises must be small or medium. */
  readonly forms: Place & { readonly anySize: readonly LegalForm[] };
  readonly size: Place & { readonly figures: SizeFigures };
  readonly territory: TerritoryTerms;
}
