import type { Criterion, Steady } from "../../kernel/criterion.js";
import type { Text } from "../../kernel/text.js";
import { artisanFields as fields } from "../artisan-fields.js";
import { asks, chooses, measures, rulesOut, unobtained } from "./asks.js";
import type { ArtisanTerms, ProofTerms, TeachingTerms } from "./terms.js";

/** The standards of an artisan title (tiêu chuẩn xét tặng) as a tree of criteria. `id`: of the whole. */
export function artisanCriteria(id: string, label: Text, terms: ArtisanTerms): Criterion {
  const { subject, exclusion, holds, yearsHeld, works, newWorks, proof, teaching, further } = terms;
  return {
    kind: "all",
    id,
    label,
    ...terms.place,
    of: [
      ...eachOf(subject, (place) => asks(`${id}.subject`, fields.vietnamese, place)),
      ...eachOf(exclusion, (place) =>
        rulesOut(`${id}.no-heritage-title`, fields.heritageTitle, noHeritageTitle, place),
      ),
      ...eachOf(holds, (place) => asks(`${id}.prior-title`, fields.holds, place)),
      ...eachOf(yearsHeld, (bound) => measures(`${id}.prior-title-years`, fields.yearsHeld, bound)),
      yearsOf(`${id}.years`, terms),
      ...terms.qualities.map(({ fact, ...place }) => asks(`${id}.${fact}`, fields[fact], place)),
      ...eachOf(works, (bound) => measures(`${id}.works`, fields.works, bound)),
      ...eachOf(newWorks, (bound) => measures(`${id}.new-works`, fields.newWorks, bound)),
      ...eachOf(proof, (term) => proofOf(`${id}.proof`, term)),
      ...eachOf(teaching, (term) => teachingOf(`${id}.teaching`, term)),
      ...eachOf(further, (place) => unobtained(`${id}.further`, furtherStandards, place)),
    ],
  };
}

const noHeritageTitle: Text = {
  vi: "Không xét, không có danh hiệu nghệ nhân về di sản phi vật thể",
  en: "Neither considered for nor holding an artisan title in intangible heritage",
};

const furtherStandards: Text = { vi: "Các tiêu chuẩn khác", en: "The other standards" };

/** Where the text does not say that years are added up, they are; only continuous ones is the other reading. */
function yearsOf(id: string, { years, cumulative }: ArtisanTerms): Steady {
  const decides = measures(id, fields.years, years);
  if (cumulative) return decides;
  return {
    kind: "reading",
    decides,
    alternative: measures(id, fields.continuousYears, years),
    notice: {
      code: "years-in-trade-reading",
      text: {
        vi: "Nguồn không nói số năm làm nghề có được cộng dồn không. Ở đây có cộng dồn; nếu phải liên tục thì kết quả khác.",
        en: "The sources do not say whether years in the trade are added up. They are here; if they must be continuous, the answer would change.",
      },
    },
  };
}

const prizesDown = ["special", "first", "second", "third"];

function proofOf(id: string, { place, prizes, medals, permittedEvent, further }: ProofTerms): Steady {
  const of = [
    ...prizes.map(({ at, lowest, ...where }) => {
      const field = fields[at];
      const enough = prizesDown.slice(0, prizesDown.indexOf(lowest) + 1);
      return chooses(`${id}.${proofIds[at]}`, field, enough, where);
    }),
    ...(medals.length === 0 ? [] : [chooses(`${id}.medal`, fields.medal, medals, place)]),
    ...eachOf(permittedEvent, (where) => asks(`${id}.permitted-event`, fields.permittedEvent, where)),
    ...eachOf(further, (where) => unobtained(`${id}.further`, furtherWays, where)),
  ];
  return {
    kind: "any",
    id,
    label: { vi: "Tác phẩm được giải thưởng", en: "The works won a prize" },
    ...place,
    of,
  };
}

const proofIds = { provincialPrize: "provincial", nationalPrize: "national", sentByState: "sent-by-state" };

const furtherWays: Text = { vi: "Trường hợp khác", en: "Other ways" };

function teachingOf(id: string, { place, persons, special, pupil, fewer }: TeachingTerms): Steady {
  const label = { vi: "Truyền nghề", en: "Teaching" };
  if (persons === null) return unobtained(id, label, place);
  return {
    kind: "any",
    id,
    label,
    ...place,
    of: [
      measures(`${id}.persons`, fields.taught, persons),
      ...eachOf(special, (where) => asks(`${id}.special-trade`, fields.specialTrade, where)),
      ...eachOf(pupil, (where) => asks(`${id}.awarded-pupil`, fields.awardedPupil, where)),
      ...eachOf(fewer, (bound): Steady => {
        const { citation, verification } = bound.figure;
        return {
          kind: "all",
          id: `${id}.fewer`,
          label: { vi: "Ít người hơn, kèm điều kiện", en: "Fewer persons, on a condition" },
          citation,
          verification,
          of: [
            measures(`${id}.fewer.persons`, fields.taught, bound),
            unobtained(`${id}.fewer.condition`, { vi: "Điều kiện kèm theo", en: "The condition" }, place),
          ],
        };
      }),
    ],
  };
}

/** What a term makes; nothing where the regime has no such term. */
function eachOf<Term, Made>(term: Term | null, make: (term: Term) => Made): readonly Made[] {
  return term === null ? [] : [make(term)];
}
