import type { RegimeRef } from "../../kernel/assessment.js";

/** Circular 46/2012/TT-BCT; its amendment of 2017 was not obtained, and no circular on the text of 2025 was found. */
export const circular46: RegimeRef = {
  id: "extension.circular-46-2012",
  title: { vi: "Thông tư 46/2012/TT-BCT", en: "Circular 46/2012/TT-BCT" },
  from: "2013-02-10",
  to: null,
  documents: ["46/2012/TT-BCT", "20/2017/TT-BCT"],
};
