import { isDay } from "../calendar/day.js";
import type { Assessment, MissingFact, Notice } from "../kernel/assessment.js";
import { makeGroup } from "../kernel/finding.js";
import type { Given } from "../kernel/input.js";
import { InvariantError } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { invalid } from "./era.js";
import type { Eligibility } from "./question.js";
import { titleIds } from "./recognition.js";
import { oldTitles, procedureFrom, review, withdrawal } from "./regimes/procedure.js";

/**
 * What becomes of a title: it stands; or it no longer meets the criteria and is to be remedied (a title older than
 * Decree 52/2018/NĐ-CP) or withdrawn.
 */
export type TitleStanding = "stands" | "remedy" | "withdrawal";

/** What must be known of a title besides the facts of today. */
export interface TitleFacts {
  /** The day on which the province recognised it, `YYYY-MM-DD`. */
  readonly recognisedOn?: Given<string>;
}

const at = "craft.title";

/**
 * Whether a title still stands (thu hồi bằng công nhận): a title never expires, it loses its ground when the criteria
 * of today are no longer met. Assess the title with the figures of today and hand the answer over.
 *
 * @param today - the answer of one of the three assessing functions, given on the day of the re-check
 * @param title - `recognisedOn`: the day of recognition; needed only where the criteria are no longer met
 * @returns `"stands"`, `"remedy"` or `"withdrawal"`, or why it is open
 * @throws InvariantError when `today` answers another question
 * @see Decree 52/2018/NĐ-CP, Article 6 clause 6 and Article 25 clause 2
 *
 * @example
 * ```ts
 * import { assessCraftVillage, recheckTitle } from "vn-rural-industry/craft";
 *
 * const today = assessCraftVillage({ households: { total: 90, takingPart: 9 } }, { on: "2026-11-21" });
 * const old = recheckTitle(today, { recognisedOn: "2015-03-02" });
 * const recent = recheckTitle(today, { recognisedOn: "2019-03-04" });
 * old.status === "decided" && old.outcome; // => "remedy"
 * recent.status === "decided" && recent.outcome; // => "withdrawal"
 * ```
 */
export function recheckTitle(
  today: Assessment<Eligibility>,
  title: TitleFacts = {},
): Assessment<TitleStanding> {
  if (today.status === "invalid" || today.status === "not-in-force") return today;
  const { on, regimes } = today;
  if (!ids.includes(today.finding.id))
    throw new InvariantError(`${today.finding.id} answers another question`);
  if (on < procedureFrom) return { status: "not-in-force", on, regimes, reason: "text-not-obtained" };
  const granted = title.recognisedOn ?? undefined;
  if (granted !== undefined && !isDay(granted)) return invalid("recognisedOn", "not-a-day");
  if (granted !== undefined && granted > on) return invalid("recognisedOn", "out-of-order");
  const standing = today.status === "decided" ? standingOf(today.outcome, granted) : null;
  const answer = {
    schema: 1,
    on,
    regimes,
    headline: headlines[standing ?? "open"],
    finding: makeGroup(heading, today.finding.state, [today.finding]),
    notices: [
      ...today.notices.map((notice) => restated(notice, granted)),
      ...(standing === "remedy" ? [notRemedied] : []),
      noExpiry,
    ],
  } as const;
  const asked = granted === undefined ? [recognitionDay] : [];
  if (today.status === "undetermined") {
    const { because, missing } = today;
    return { status: "undetermined", ...answer, because, missing: [...missing, ...asked], possible: null };
  }
  return standing === null
    ? { status: "undetermined", ...answer, because: [unknownDay], missing: asked, possible: null }
    : { status: "decided", ...answer, outcome: standing, unanswered: [...today.unanswered, ...asked] };
}

const ids: readonly string[] = Object.values(titleIds);

function standingOf(outcome: Eligibility, granted: string | undefined): TitleStanding | null {
  if (outcome === "eligible") return "stands";
  if (granted === undefined) return null;
  return granted < oldTitles.before ? "remedy" : "withdrawal";
}

/** The outcome of another reading, in the terms of this question. */
function restated(notice: Notice, granted: string | undefined): Notice {
  const { alternative } = notice;
  return alternative === "eligible" || alternative === "ineligible"
    ? { ...notice, alternative: standingOf(alternative, granted) }
    : notice;
}

const heading = {
  id: at,
  label: { vi: "Danh hiệu còn đạt tiêu chí", en: "The title still meets the criteria" },
  ...withdrawal,
};

const headlines: Readonly<Record<TitleStanding | "open", Text>> = {
  stands: {
    vi: "Vẫn đạt tiêu chí: giữ bằng công nhận.",
    en: "The criteria are still met: the title stands.",
  },
  remedy: {
    vi: "Không còn đạt tiêu chí: phải khắc phục.",
    en: "The criteria are not met: to be remedied.",
  },
  withdrawal: {
    vi: "Không còn đạt tiêu chí: thuộc diện thu hồi bằng công nhận.",
    en: "The criteria are no longer met: the title is to be withdrawn.",
  },
  open: {
    vi: "Chưa thể kết luận về bằng công nhận.",
    en: "Whether the title stands cannot be decided yet.",
  },
};

const recognitionDay: MissingFact = {
  path: "recognisedOn",
  kind: "day",
  label: { vi: "Ngày công nhận", en: "Day of recognition" },
  citation: oldTitles.place.citation,
};

const unknownDay = {
  kind: "missing-facts",
  at,
  text: {
    vi: "Chưa biết ngày công nhận: danh hiệu cũ thì khắc phục, danh hiệu mới thì thu hồi.",
    en: "The day of recognition was not given: old titles are remedied, later ones withdrawn.",
  },
} as const;

const notRemedied: Notice = {
  code: "remedy-without-period",
  kind: "reading",
  at,
  text: {
    vi: "Nghị định không nói phải khắc phục trong bao lâu; nếu không khắc phục được thì có thể bị thu hồi.",
    en: "The decree sets no time for the remedy; where it fails, the title may be withdrawn.",
  },
  citation: withdrawal.citation,
  alternative: "withdrawal",
};

const noExpiry: Notice = {
  code: "no-expiry",
  kind: "scope",
  at,
  text: {
    vi: "Bằng công nhận không có thời hạn; việc tỉnh định kỳ rà soát ngành nghề không làm bằng hết hiệu lực.",
    en: "A title has no period of validity; the province's regular review of trades ends none.",
  },
  citation: review.citation,
};
