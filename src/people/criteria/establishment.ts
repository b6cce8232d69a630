import type { Steady } from "../../kernel/criterion.js";
import { must, oneOf } from "./leaves.js";
import { sizeCriteria } from "./size.js";
import type { RuralEstablishmentTerms } from "./terms.js";
import { territoryCriteria } from "./territory.js";

/**
 * Who is a rural industrial establishment (cơ sở công nghiệp nông thôn), as a tree of criteria to stand in the tree of
 * any area. `at` is the id of its root and the beginning of all its ids.
 */
export function ruralEstablishmentCriteria(at: string, terms: RuralEstablishmentTerms): Steady {
  const { place, production, lawful, territory } = terms;
  return {
    kind: "all",
    id: at,
    label: { vi: "Cơ sở công nghiệp nông thôn", en: "Rural industrial establishment" },
    ...place,
    of: [
      must(`${at}.production`, "producesDirectly", production),
      ...(lawful === null ? [] : [must(`${at}.lawful`, "lawfullySetUp", lawful)]),
      formCriteria(`${at}.form`, terms),
      territoryCriteria(`${at}.place`, territory),
    ],
  };
}

/** A form of any size, or an enterprise that is small or medium. */
function formCriteria(at: string, { forms, size }: RuralEstablishmentTerms): Steady {
  const enterprise = `${at}.enterprise`;
  return {
    kind: "any",
    id: at,
    label: { vi: "Loại hình và quy mô", en: "Legal form and size" },
    citation: forms.citation,
    verification: forms.verification,
    of: [
      oneOf(`${at}.any-size`, "legalForm", forms, forms.anySize),
      {
        kind: "all",
        id: enterprise,
        label: { vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise" },
        citation: forms.citation,
        verification: forms.verification,
        of: [
          oneOf(`${enterprise}.form`, "legalForm", forms, ["enterprise"]),
          sizeCriteria(`${enterprise}.size`, size),
        ],
      },
    ],
  };
}
