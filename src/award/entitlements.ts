import { decided } from "../kernel/answer.js";
import type { Assessment, Finding, Notice } from "../kernel/assessment.js";
import { makeFinding, makeGroup } from "../kernel/finding.js";
import { present } from "../kernel/invariant.js";
import { type Entitlement, entitlementsOf } from "./entitlement.js";
import { lawOfDay } from "./law-of-day.js";
import { termsOf } from "./regime-on.js";
import { levelTerms } from "./regimes/levels.js";
import { moneyRegimes } from "./regimes/money.js";
import { rightsTerms, whileValid } from "./regimes/rights.js";

const at = "award.entitlements";

/**
 * What goes with a certificate (quyền lợi, trách nhiệm của cơ sở có sản phẩm được công nhận) while it is valid: the
 * logo, prizes, priority in extension, media, the holder's duties; and what organising a round may cost. Each entry
 * says how well its text is verified; prizes of the two upper levels since 11 May 2018 were not obtained, those of the
 * lower levels each province sets.
 *
 * @param options - `on`: the day whose law is applied
 * @returns every right, duty and cost with its levels and, where it is about money, the amount as far as it is known
 * @see Circular 26/2014/TT-BCT, Articles 19, 21 and 22; Joint Circular 26/2014/TTLT-BTC-BCT, Article 6 clause 2 point g
 *
 * @example
 * ```ts
 * import { entitlements } from "vn-rural-industry/award";
 *
 * const answer = entitlements({ on: "2026-11-21" });
 * const amounts = answer.status === "decided" ? answer.outcome : [];
 * amounts.find(({ id }) => id === "national-prize")?.amount; // => { kind: "not-obtained" }
 * ```
 */
export function entitlements({ on }: { readonly on: string }): Assessment<readonly Entitlement[]> {
  const law = lawOfDay({ on }, at);
  if (!law.ok) return law.answer;
  const { regime, index } = law;
  const [found] = moneyRegimes.filter(({ ref }) => on >= ref.from).slice(-1);
  const money = present(found, "the finance rules are older than the first regime");
  const list = entitlementsOf(termsOf(levelTerms, index).order, termsOf(rightsTerms, index), money, on);
  const lacking = list.some(({ amount }) => amount?.kind === "not-obtained");
  return decided(
    {
      on,
      regimes: [regime, money.ref],
      headline: {
        vi: "Quyền lợi, trách nhiệm trong thời hạn giấy chứng nhận và kinh phí tổ chức.",
        en: "Rights and duties while a certificate is valid, and the cost of rounds.",
      },
      finding: makeGroup(
        {
          id: at,
          label: { vi: "Quyền lợi, trách nhiệm, kinh phí", en: "Rights, duties and costs" },
          ...whileValid,
        },
        "met",
        list.map(findingOf),
      ),
      notices: [...(lacking ? [prizeNotObtained] : []), priorityElsewhere, ...law.notices],
    },
    list,
  );
}

/** A right or duty that the law gives is met; a sum that was not obtained is not known. */
function findingOf({ id, label, amount, citation, verification }: Entitlement): Finding {
  const heading = { id: `${at}.${id}`, label, citation, verification };
  switch (amount?.kind) {
    case undefined:
      return makeFinding(heading, "met");
    case "at-most": {
      const value = String(amount.dong);
      return makeFinding(heading, "met", undefined, {
        op: "<=",
        values: [{ kind: "number", value, unit: "dong" }],
      });
    }
    case "set-by":
      return makeFinding(heading, "met", { kind: "choice", value: amount.official, label: amount.name });
    case "not-obtained":
      return makeFinding(heading, "unknown");
  }
}

const prizeNotObtained: Notice = {
  code: "prize-not-obtained",
  kind: "verification",
  at,
  text: {
    vi: "Chưa có mức thưởng cấp khu vực, cấp quốc gia theo Thông tư 28/2018/TT-BTC.",
    en: "The prizes at regional and national level under Circular 28/2018/TT-BTC were not obtained.",
  },
  citation: { document: "28/2018/TT-BTC" },
};

const priorityElsewhere: Notice = {
  code: "priority-in-extension",
  kind: "scope",
  at: "award.entitlements.extension-priority",
  text: {
    vi: "Mức ưu tiên theo quy định về khuyến công.",
    en: "How much a priority gives, the rules on extension say.",
  },
};
