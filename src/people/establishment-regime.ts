import type { Notice } from "../kernel/assessment.js";
import type { RuralEstablishment } from "./establishment-facts.js";
import { ruralEstablishmentRegimes } from "./regimes/regimes.js";
import { establishmentRemarks } from "./regimes/remarks.js";

/** Index in `ruralEstablishmentRegimes` of the regime in force on a day; −1 before the first. */
export function ruralEstablishmentIndexOn(on: string): number {
  return ruralEstablishmentRegimes.filter(({ ref }) => on >= ref.from).length - 1;
}

/** What must be known about an answer on an establishment under the law of a day; `at` is the finding it concerns. */
export function ruralEstablishmentNotices(
  { size }: RuralEstablishment,
  on: string,
  at: string,
): readonly Notice[] {
  return establishmentRemarks
    .filter(({ from, to, figuresOnly }) => {
      const inForce = on >= from && (to === null || on < to);
      return inForce && (!figuresOnly || size.stated === false);
    })
    .map(({ code, kind, text, citation }) => ({ code, kind, at, text, citation }));
}
