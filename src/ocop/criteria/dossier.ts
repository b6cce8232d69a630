import type { ChoiceTest, Criterion, OpenTest, Steady, When, YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { dossierFields as fields, paperLabels } from "../dossier-fields.js";
import type { DossierScope, DossierTerms, PaperTerm } from "../regimes/dossiers.js";

const root = "ocop.dossier";

/** What a dossier must contain. */
export function dossierCriteria(terms: DossierTerms): Criterion {
  const { place, papers, samples, extraTests, sets, unobtained } = terms;
  return {
    kind: "all",
    id: root,
    label: { vi: "Thành phần hồ sơ", en: "Contents of the dossier" },
    ...place,
    of: [
      ...papers.map(paperCriterion),
      ...(samples === undefined ? [] : [samplesCriterion(samples)]),
      ...(extraTests === undefined ? [] : [extraTestsCriterion(extraTests)]),
      ...(sets === undefined ? [] : [setsCriterion(sets)]),
      ...(unobtained === undefined ? [] : [restCriterion(unobtained, place)]),
    ],
  };
}

function paperCriterion(term: PaperTerm): Criterion | When {
  const id = `${root}.${kebab(term.paper)}`;
  const label = paperLabels[term.paper];
  const { citation, verification } = term.place;
  return within(id, label, term, term.place, [], (own) => ({
    kind: "yes-no",
    id: own,
    label,
    citation,
    verification,
    source: term.paper,
    expected: true,
  }));
}

/** Goods bring samples, services do not. */
function samplesCriterion(samples: NonNullable<DossierTerms["samples"]>): Criterion | When {
  const id = `${root}.samples`;
  const label = { vi: "Sản phẩm mẫu", en: "Samples" };
  const { least } = samples;
  const { citation, verification } = least.figure;
  const goods: YesNoTest = {
    kind: "yes-no",
    id: `${id}.goods`,
    label: { vi: "Không phải dịch vụ du lịch", en: "Not a tourism service" },
    citation,
    verification,
    source: "tourism",
    expected: false,
  };
  return within(id, label, samples, least.figure, [goods], (own) => ({
    kind: "number",
    id: own,
    label,
    source: "samples",
    ...least,
  }));
}

function extraTestsCriterion(terms: NonNullable<DossierTerms["extraTests"]>): Criterion | When {
  const id = `${root}.extra-tests`;
  const label = paperLabels.extraTests;
  const { citation, verification } = terms.place;
  const yesNo = (own: string, source: string, text: Text): YesNoTest => ({
    kind: "yes-no",
    id: own,
    label: text,
    citation,
    verification,
    source,
    expected: true,
  });
  const made = yesNo(`${id}.made`, "extraTestsMade", fields.extraTestsMade.label);
  return within(id, label, terms, terms.place, [made], (own) => yesNo(own, "extraTests", label));
}

function setsCriterion({ citation, verification }: Place): Criterion {
  const id = `${root}.sets`;
  const yesNo = (own: string, source: "electronicSet" | "paperSet" | "inSoftware"): YesNoTest => ({
    kind: "yes-no",
    id: `${id}.${own}`,
    label: fields[source].label,
    citation,
    verification,
    source,
    expected: true,
  });
  return {
    kind: "all",
    id,
    label: { vi: "Số bộ hồ sơ", en: "Sets of the dossier" },
    citation,
    verification,
    of: [
      yesNo("electronic", "electronicSet"),
      {
        kind: "any",
        id: `${id}.paper`,
        label: { vi: "Bộ giấy, hoặc nộp trên phần mềm", en: "A paper set, or filed in the software" },
        citation,
        verification,
        of: [yesNo("paper.set", "paperSet"), yesNo("paper.software", "inSoftware")],
      },
    ],
  };
}

function restCriterion(scope: DossierScope, place: Place): Criterion | When {
  const id = `${root}.rest`;
  const label = { vi: "Các thành phần khác", en: "The other contents" };
  const { citation, verification } = place;
  return within(
    id,
    label,
    scope,
    place,
    [],
    (own): OpenTest => ({
      kind: "open",
      id: own,
      label,
      citation,
      verification,
      reason: "text-not-obtained",
      text: {
        vi: "Chưa có văn bản về đầy đủ thành phần hồ sơ của giai đoạn này.",
        en: "The text on the full contents of dossiers of this period was not obtained.",
      },
    }),
  );
}

/** A criterion under the conditions of its scope; without conditions it always applies. */
function within(
  id: string,
  label: Text,
  { kinds, receivers }: DossierScope,
  { citation, verification }: Place,
  more: readonly YesNoTest[],
  criterion: (id: string) => Steady,
): Criterion | When {
  const choice = (source: "kind" | "to", oneOf: readonly string[]): ChoiceTest => ({
    kind: "choice",
    id: `${id}.${source}`,
    label: fields[source].label,
    citation,
    verification,
    source,
    oneOf,
  });
  const conditions = [
    ...(receivers === undefined ? [] : [choice("to", receivers)]),
    ...(kinds === undefined ? [] : [choice("kind", kinds)]),
    ...more,
  ];
  if (conditions.length === 0) return criterion(id);
  return {
    kind: "when",
    id,
    label,
    citation,
    verification,
    condition: {
      kind: "all",
      id: `${id}.applies`,
      label: { vi: "Hồ sơ phải có", en: "This dossier needs it" },
      citation,
      verification,
      of: conditions,
    },
    criterion: criterion(`${id}.given`),
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
