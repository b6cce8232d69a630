import type { RegimeRef } from "../../kernel/assessment.js";
import { atMost } from "../../kernel/place.js";
import type { EstablishmentTerms, ExpansionTerms } from "../criteria/terms.js";

/** Decision 105/2009/QĐ-TTg: only its area limits are known; its other conditions were not obtained. */
export const decision105: RegimeRef = {
  id: "cluster.decision-105-2009",
  title: { vi: "Quyết định 105/2009/QĐ-TTg", en: "Decision 105/2009/QĐ-TTg" },
  from: "2009-10-05",
  to: "2017-07-15",
  documents: ["105/2009/QĐ-TTg"],
};

const regulation = { citation: { document: "105/2009/QĐ-TTg" }, verification: "single-source" } as const;

export const decision105Establishment: EstablishmentTerms = {
  place: regulation,
  most: atMost("50", "ha", regulation),
  least: null,
  reduced: null,
  conditions: null,
};

export const decision105Expansion: ExpansionTerms = {
  place: regulation,
  most: atMost("75", "ha", regulation),
  conditions: null,
};
