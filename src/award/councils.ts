import { decided } from "../kernel/answer.js";
import type { Assessment } from "../kernel/assessment.js";
import type { Citation } from "../kernel/citation.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import type { Text } from "../kernel/text.js";
import type { Requirement } from "../kernel/value.js";
import type { CouncilTerm } from "./criteria/terms.js";
import { lawOfDay } from "./law-of-day.js";
import { type Level, levelLabels } from "./level.js";
import { type Official, officialName } from "./official.js";
import { termsOf } from "./regime-on.js";
import { councilRules, councilTerms } from "./regimes/councils.js";

/** An official, and what it is called on the day. */
export interface NamedOfficial {
  readonly official: Official;
  readonly name: Text;
}

/** The council of a level (Hội đồng bình chọn). */
export interface Council {
  readonly level: Level;
  readonly label: Text;
  /** It has exactly one of these numbers of members. */
  readonly members: readonly number[];
  /** Who sets it up. */
  readonly setUpBy: NamedOfficial;
  /** The chair is a leader of this body. */
  readonly chairFrom: NamedOfficial;
  /** The standing deputy chair is a leader of this body; at national level the deputy chairs are of these. */
  readonly deputiesFrom: readonly NamedOfficial[];
  /** Who recognises the results and grants the certificates. */
  readonly recognisedBy: NamedOfficial;
  readonly citation: Citation;
}

const at = "award.councils";

/**
 * The councils of every level (Hội đồng bình chọn sản phẩm công nghiệp nông thôn tiêu biểu): how many members they
 * have, who sets them up, from where chair and deputies come, and who grants the certificates.
 *
 * @param options - `on`: the day whose law is applied
 * @returns one council for each level of the day, lowest first
 * @see Circular 26/2014/TT-BCT, Articles 8, 9 and 17 clause 2; Circular 38/2025/TT-BCT, Article 28
 *
 * @example
 * ```ts
 * import { councils } from "vn-rural-industry/award";
 *
 * const answer = councils({ on: "2026-11-21" });
 * const list = answer.status === "decided" ? answer.outcome : [];
 * list.map(({ level, members }) => [level, ...members]).slice(0, 2); // => [["commune", 5, 7], ["province", 7, 9]]
 * ```
 */
export function councils({ on }: { readonly on: string }): Assessment<readonly Council[]> {
  const law = lawOfDay({ on }, at);
  if (!law.ok) return law.answer;
  const { regime, notices } = law;
  const terms = termsOf(councilTerms, law.index);
  const headline = { vi: "Hội đồng bình chọn các cấp.", en: "The councils of every level." };
  const label = { vi: "Hội đồng bình chọn", en: "Selection councils" };
  const finding = makeGroup(
    { id: at, label, ...councilRules },
    "met",
    terms.map((term) =>
      makeFinding(
        { id: `${at}.${term.level}`, label: levelLabels[term.level], ...term.members },
        "met",
        undefined,
        membersRequired(term),
      ),
    ),
  );
  const list = terms.map((term) => councilOf(term, on));
  return decided({ on, regimes: [regime], headline, finding, notices }, list);
}

/** One of the numbers of members. */
function membersRequired({ members }: CouncilTerm): Requirement {
  return { op: "one-of", values: members.oneOf.map(({ value, unit }) => ({ kind: "number", value, unit })) };
}

function councilOf(term: CouncilTerm, on: string): Council {
  const named = (official: Official): NamedOfficial => ({ official, name: officialName(official, on) });
  const { level, members, setUp, chair, deputies, recognition } = term;
  return {
    level,
    label: levelLabels[level],
    members: members.oneOf.map(({ value }) => Number(value)),
    setUpBy: named(setUp.by),
    chairFrom: named(chair.from),
    deputiesFrom: deputies.from.map(named),
    recognisedBy: named(recognition.by),
    citation: members.citation,
  };
}
