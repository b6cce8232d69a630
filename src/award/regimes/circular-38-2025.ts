import type { RegimeRef } from "../../kernel/assessment.js";
import type { AscentTerm, EntryTerms } from "../criteria/terms.js";
import { amended2025 } from "./amended-2025.js";
import { circular14Entry } from "./circular-14-2018.js";

/** Circular 26/2014/TT-BCT as amended by Circulars 14/2018/TT-BCT and 38/2025/TT-BCT: the commune for the district. */
export const circular38: RegimeRef = {
  id: "award.circular-38-2025",
  title: {
    vi: "Thông tư 26/2014/TT-BCT, sửa đổi bởi Thông tư 14/2018/TT-BCT và Thông tư 38/2025/TT-BCT",
    en: "Circular 26/2014/TT-BCT as amended by Circulars 14/2018/TT-BCT and 38/2025/TT-BCT",
  },
  from: "2025-07-01",
  to: null,
  documents: ["26/2014/TT-BCT", "14/2018/TT-BCT", "38/2025/TT-BCT"],
};

/** Points b and c of the clause still print the district: that the commune took its place is a reading. */
function ascent(term: AscentTerm): AscentTerm {
  if (term.level !== "province") return term;
  return {
    ...term,
    certificate: { ...term.certificate, of: ["commune", "district"] },
    below: "commune",
    noRound: amended2025("7", "12", "2", "d"),
  };
}

export const circular38Entry: EntryTerms = {
  place: circular14Entry.place,
  product: circular14Entry.product,
  ascents: circular14Entry.ascents.map(ascent),
};
