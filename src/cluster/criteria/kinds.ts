import type { Criterion, NumberTest, OpenTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { kindFields as fields } from "../kind-fields.js";
import type { ClusterKind, KindRow, KindTerm } from "../regimes/kinds.js";
import { must } from "./shared.js";

/** What each kind of cluster is called. */
export const kindLabels: Readonly<Record<ClusterKind, Text>> = {
  craftVillage: { vi: "Cụm công nghiệp làng nghề", en: "Craft-village cluster" },
  specialised: { vi: "Cụm công nghiệp chuyên ngành", en: "Specialised cluster" },
  supporting: { vi: "Cụm công nghiệp hỗ trợ", en: "Supporting cluster" },
  highTech: { vi: "Cụm công nghiệp công nghệ cao", en: "High-tech cluster" },
  ecological: { vi: "Cụm công nghiệp sinh thái", en: "Ecological cluster" },
};

/** The finding on each kind. */
export const kindIds: Readonly<Record<ClusterKind, string>> = {
  craftVillage: "cluster.kind.craft-village",
  specialised: "cluster.kind.specialised",
  supporting: "cluster.kind.supporting",
  highTech: "cluster.kind.high-tech",
  ecological: "cluster.kind.ecological",
};

/** Where the definition of a kind stands. */
export function kindPlace(term: KindTerm): Place {
  const { citation, verification } = term.by === "share" ? term.share.figure : term;
  return { citation, verification };
}

/** What makes a cluster one of a kind, as a criterion; `null` where the regime does not know the kind. */
export function kindCriterion({ kind, term }: KindRow): Criterion | null {
  const id = kindIds[kind];
  const label = kindLabels[kind];
  switch (term.by) {
    case "share":
      return shareCriterion(kind, term);
    case "purpose":
      return must(id, "forCraftVillage", label, term);
    case "qualities": {
      const { citation, verification } = term;
      return {
        kind: "all",
        id,
        label,
        citation,
        verification,
        of: [
          must(`${id}.circular-economy`, "circularEconomy", fields.circularEconomy.label, term),
          must(`${id}.cleaner-production`, "cleanerProduction", fields.cleanerProduction.label, term),
          must(`${id}.symbiosis`, "symbiosis", fields.symbiosis.label, term),
        ],
      };
    }
    case "name-only":
      return open(kind, term, "open-reading", {
        vi: "Luật có nêu tên loại cụm này nhưng không định nghĩa.",
        en: "The law names this kind of cluster without defining it.",
      });
    case "unobtained":
      return open(kind, term, "text-not-obtained", {
        vi: "Chưa có văn bản của giai đoạn này về loại cụm này.",
        en: "The text of this period on this kind of cluster was not obtained.",
      });
    case "absence":
      return null;
  }
}

function shareCriterion(kind: ClusterKind, term: Extract<KindTerm, { by: "share" }>): Criterion {
  const id = kindIds[kind];
  const label = kindLabels[kind];
  const { share, village } = term;
  const of = (within: string, name: Text): NumberTest => ({
    kind: "number",
    id: within,
    label: name,
    source: kind,
    ...share,
  });
  if (village === undefined) return of(id, label);
  const { citation, verification } = share.figure;
  const fact = village.craft === "traditional" ? "traditionalCraft" : "recognisedCraft";
  return {
    kind: "all",
    id,
    label,
    citation,
    verification,
    of: [
      of(`${id}.share`, { vi: "Tỷ lệ đất cho làng nghề", en: "Share of land for the craft village" }),
      must(`${id}.village`, fact, fields[fact].label, village),
    ],
  };
}

function open(
  kind: ClusterKind,
  { citation, verification }: Place,
  reason: OpenTest["reason"],
  text: Text,
): OpenTest {
  return { kind: "open", id: kindIds[kind], label: kindLabels[kind], citation, verification, reason, text };
}
