import type { Assessment } from "../kernel/assessment.js";
import type { PublicationFacts } from "./artisan-steps-inputs.js";
import { parsePublication } from "./artisan-steps-schema.js";
import { type Publication, type PublicationOptions, parsedPublicationPeriod } from "./publication.js";

/**
 * Until when the list of candidates for artisan titles stands published for comment (đăng tải lấy ý kiến nhân dân).
 *
 * @param facts - the day of publication
 * @param options - `on`: the day on which the dossier was filed; calendar, counting, verification
 * @returns the last day; a notice says where days of the calendar or working days may be meant
 * @see Decree 43/2024/NĐ-CP, Article 16 clause 1, and Decree 123/2014/NĐ-CP, Article 15 clause 1
 *
 * @example
 * ```ts
 * import { publicationPeriod } from "vn-rural-industry/craft";
 *
 * const answer = publicationPeriod({ publishedOn: "2024-10-02" }, { on: "2024-06-10" });
 * answer.status === "decided" && answer.outcome.until; // => "2024-10-22"
 * ```
 */
export function publicationPeriod(
  facts: PublicationFacts,
  options: PublicationOptions,
): Assessment<Publication> {
  const parsed = parsePublication(facts);
  return parsed.ok
    ? parsedPublicationPeriod(parsed.value, options)
    : { status: "invalid", issues: parsed.issues };
}
