import type { Assessment, Notice } from "../kernel/assessment.js";
import type { Branded } from "../kernel/brand.js";
import { day } from "../kernel/fields.js";
import { present } from "../kernel/invariant.js";
import { type CraftOptions, type Eras, eraOn } from "./era.js";
import { type Facts, needed, readerOf } from "./given.js";
import { answerBy, type LegalPeriod, lastDay } from "./period.js";
import { artisanRulesBegun } from "./regimes/artisan-2007.js";
import { type ArtisanProcedure, artisanProcedures } from "./regimes/artisan-procedure.js";
import type { CountingOptions } from "./schedule-inputs.js";

/** Until when a list of candidates stands published. */
export interface Publication {
  /** Last day of the publication; it ends at midnight. */
  readonly until: string;
}

/** The day of a publication that was checked once. */
export type ParsedPublication = Branded<Facts, "artisan-publication">;

/** The days that select the law and how they are counted. */
export interface PublicationOptions extends CraftOptions, CountingOptions {}

const publishedOn = day("publishedOn", {
  vi: "Ngày đăng danh sách lấy ý kiến",
  en: "Day on which the list was published for comment",
});

export const publicationFields = [publishedOn];

/** Reads the day of a publication, which must be there. */
export const readPublication = /* @__PURE__ */ readerOf(publicationFields, (facts, faults) =>
  needed(publicationFields, facts, faults),
);

const at = "craft.publication";

/** Only procedures whose period was obtained. */
const eras: Eras<ArtisanProcedure> = /* @__PURE__ */ (() => ({
  begun: artisanRulesBegun,
  of: artisanProcedures
    .filter(({ publication }) => publication !== null)
    .map((asked) => ({
      from: asked.regime.from,
      to: asked.regime.to,
      regimes: [asked.regime],
      asked,
      notices: [],
    })),
}))();

/**
 * Reckons the end of a publication from its parsed day: the twin of `publicationPeriod`, without checking again.
 *
 * @param facts - made by `parsePublication`
 * @param options - `on`: the day on which the dossier was filed; calendar, counting, verification
 * @returns the same answer, byte for byte, as `publicationPeriod` gives for the same input
 *
 * @example
 * ```ts
 * import { parsedPublicationPeriod, parsePublication } from "vn-rural-industry/craft";
 *
 * const parsed = parsePublication({ publishedOn: "2024-10-02" });
 * parsed.ok && parsedPublicationPeriod(parsed.value, { on: "2024-06-10" }).status; // => "decided"
 * ```
 */
export function parsedPublicationPeriod(
  facts: ParsedPublication,
  options: PublicationOptions,
): Assessment<Publication> {
  const selected = eraOn(eras, options, at);
  if (!selected.ok) return selected.answer;
  const { regimes, asked } = selected.era;
  const period: LegalPeriod = {
    at,
    label: { vi: "Thời gian đăng tải lấy ý kiến", en: "Time of publication for comment" },
    on: options.on,
    regimes,
    length: present(asked.publication, "an era has its period"),
    from: present(facts.words[publishedOn.path], "parsed facts have their day"),
    path: publishedOn.path,
    doneOn: undefined,
    lasts: true,
  };
  return answerBy(period, options, [...otherReading(period, options), ...selected.notices], (until) => ({
    until,
  }));
}

/** Where the sources say days only, they are read as days of the calendar. */
function otherReading(period: LegalPeriod, options: CountingOptions): readonly Notice[] {
  const { unit, citation } = period.length;
  if (unit !== "day") return [];
  const other = lastDay(period, options, "working");
  return [
    {
      code: "publication-days-reading",
      kind: "reading",
      at,
      text: {
        vi: "Nguồn chỉ nói số ngày; ở đây hiểu là ngày theo lịch, nếu là ngày làm việc thì kết thúc muộn hơn.",
        en: "The source says days only; they are read as calendar days. Counted in working days it ends later.",
      },
      citation,
      alternative: other.status === "decided" ? { until: other.last } : null,
    },
  ];
}
