import { defaultAccept } from "../kernel/accept.js";
import type { Assessment, Notice, Reason, RegimeRef } from "../kernel/assessment.js";
import { isAccepted } from "../kernel/citation.js";
import { messageOf } from "../kernel/fault.js";
import { makeFinding } from "../kernel/finding.js";
import { withheldText } from "../kernel/gather.js";
import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import { decided, undetermined } from "./answer.js";
import { levelNames, officerNames } from "./authority-names.js";
import { type DayOptions, lawOfDay } from "./law-of-day.js";
import {
  type CertifiedStars,
  type Level,
  type Officer,
  type RecognitionTerms,
  recognitionTerms,
} from "./regimes/authorities.js";
import type { Stars } from "./regimes/rating/terms.js";

/** A level of government, with its name. */
export interface NamedLevel {
  readonly level: Level;
  readonly name: Text;
}

/** Who acts on a tier, and whether a certificate is issued. */
export interface Recognition {
  readonly stars: Stars;
  /** No recognition decision and no certificate for one and two stars. */
  readonly certificate: boolean;
  /** Looks at the dossier first and proposes; `null` where the text was not obtained. */
  readonly screenedBy: NamedLevel | null;
  /** Points from which the screening level sends the product on, as decimal text; `null` where it is not so decided. */
  readonly forwardedFrom: string | null;
  /** Evaluates and recognises; `null` for tiers without a certificate. */
  readonly recognisedBy: (NamedLevel & { readonly officer: Officer; readonly officerName: Text }) | null;
}

const at = "ocop.recognition";

/**
 * Who evaluates, recognises and certifies a product of a star tier (công nhận, cấp giấy chứng nhận): under Decision
 * 26/2026/QĐ-TTg the Chairman of the provincial People's Committee at three and four stars, the Minister of
 * Agriculture and Environment at five; nobody at one and two. Until 5 July 2025 the district recognised three stars.
 *
 * @param stars - the tier, 1 to 5
 * @param options - `on`: the day of the recognition
 * @returns the authorities of that day
 * @see Decision 26/2026/QĐ-TTg, Article 4
 *
 * @example
 * ```ts
 * import { recognition } from "vn-rural-industry/ocop";
 *
 * const answer = recognition(3, { on: "2025-07-05" });
 * answer.status === "decided" && answer.outcome.recognisedBy?.level; // => "district"
 * ```
 */
export function recognition(stars: Stars, options: DayOptions): Assessment<Recognition> {
  const { on, accept = defaultAccept } = options;
  const law = lawOfDay(on, accept, at);
  if (!isStars(stars)) {
    const unknown = { path: "stars", code: "not-a-choice", message: messageOf("not-a-choice") };
    const others = !law.ok && law.answer.status === "invalid" ? law.answer.issues : [];
    return { status: "invalid", issues: [unknown, ...others] };
  }
  if (!law.ok) return law.answer;
  const terms = recognitionOf(stars, law.regime);
  const { citation, verification } = terms.place;
  const certificate = terms.recognises !== null;
  const label: Text = {
    vi: `Công nhận, cấp giấy chứng nhận ${stars} sao`,
    en: `Recognition and certificate at ${starsText(stars)}`,
  };
  const withheld = !isAccepted(verification, accept);
  const state = withheld ? "unknown" : certificate ? "met" : "unmet";
  const found = {
    on,
    regimes: [law.regime],
    headline: withheld ? openHeadline : headlineOf(terms, stars),
    finding: makeFinding({ id: at, label, citation, verification }, state),
    notices: noticesOf(terms, law.notices),
  };
  if (withheld) {
    const reason: Reason = { kind: "withheld", at, text: withheldText, citation };
    return undetermined(found, [], [reason], null);
  }
  return decided(found, outcomeOf(terms, stars));
}

/** Who acts on a tier under a regime. */
function recognitionOf(stars: Stars, regime: RegimeRef): RecognitionTerms {
  const found = recognitionTerms.find((terms) => terms.regime === regime.id && terms.stars.includes(stars));
  return present(found, "every regime has a line for each tier");
}

/** The level that certifies a tier. */
export function certifyingLevel(stars: CertifiedStars, regime: RegimeRef): Level {
  return present(recognitionOf(stars, regime).recognises, "three stars and more are certified").level;
}

function isStars(stars: unknown): stars is Stars {
  return recognitionTerms.some((terms) => terms.stars.some((one) => one === stars));
}

function outcomeOf({ screens, forwards, recognises }: RecognitionTerms, stars: Stars): Recognition {
  return {
    stars,
    certificate: recognises !== null,
    screenedBy: screens === null ? null : named(screens),
    forwardedFrom: forwards === undefined ? null : forwards.figure.value,
    recognisedBy:
      recognises === null
        ? null
        : {
            ...named(recognises.level),
            officer: recognises.officer,
            officerName: officerNames[recognises.officer],
          },
  };
}

function named(level: Level): NamedLevel {
  return { level, name: levelNames[level] };
}

function headlineOf({ recognises }: RecognitionTerms, stars: Stars): Text {
  if (recognises === null) {
    return {
      vi: `Không công nhận, không cấp giấy chứng nhận cho sản phẩm ${stars} sao.`,
      en: `There is no recognition and no certificate at ${starsText(stars)}.`,
    };
  }
  const officer = officerNames[recognises.officer];
  return {
    vi: `Sản phẩm ${stars} sao: ${officer.vi} công nhận, cấp giấy chứng nhận.`,
    en: `At ${starsText(stars)}: recognised and certified by the ${officer.en}.`,
  };
}

function starsText(stars: Stars): string {
  return stars === 1 ? "1 star" : `${stars} stars`;
}

const openHeadline: Text = {
  vi: "Chưa thể kết luận về thẩm quyền công nhận.",
  en: "Who recognises the product cannot be said.",
};

/** Before two-level government the steps of each level stood in an annex that was not obtained. */
function noticesOf({ screens, place }: RecognitionTerms, notices: readonly Notice[]): readonly Notice[] {
  if (screens !== null) return notices;
  return [
    {
      code: "steps-not-obtained",
      kind: "knowledge",
      at,
      text: {
        vi: "Chưa có văn bản về các bước ở từng cấp của giai đoạn này.",
        en: "The text on the steps at each level of this period was not obtained.",
      },
      citation: place.citation,
    },
    ...notices,
  ];
}
