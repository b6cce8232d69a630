import type { RegimeRef } from "../../kernel/assessment.js";
import { type Bound, places } from "../../kernel/place.js";
import type { AscentTerm, EntryTerms } from "../criteria/terms.js";
import { circular26Entry } from "./circular-26-2014.js";

/** Circular 26/2014/TT-BCT as amended by Circular 14/2018/TT-BCT, which was not read in full. */
export const circular14: RegimeRef = {
  id: "award.circular-14-2018",
  title: {
    vi: "Thông tư 26/2014/TT-BCT, sửa đổi bởi Thông tư 14/2018/TT-BCT",
    en: "Circular 26/2014/TT-BCT as amended by Circular 14/2018/TT-BCT",
  },
  from: "2018-08-16",
  to: "2025-07-01",
  documents: ["26/2014/TT-BCT", "14/2018/TT-BCT"],
};

const quality = places("26/2014/TT-BCT", "single-source", { document: "14/2018/TT-BCT" })("4", "3");

/** Whether a certificate is valid rests from now on upon the amended term, which other pages quote. */
function held({ op, figure }: Bound): Bound {
  return { op, figure: { ...figure, verification: "corroborated" } };
}

export const circular14Entry: EntryTerms = {
  place: circular26Entry.place,
  product: { ...circular26Entry.product, notCopied: null, conformity: quality },
  ascents: circular26Entry.ascents.map(
    ({ certificate, ...rest }): AscentTerm => ({
      ...rest,
      certificate: { ...certificate, held: held(certificate.held) },
    }),
  ),
};
