import type { Citation, Verification } from "../kernel/citation.js";
import type { Bound, Place } from "../kernel/place.js";
import type { Text } from "../kernel/text.js";
import type { RightsTerms } from "./criteria/terms.js";
import type { Level } from "./level.js";
import { type Official, officialName } from "./official.js";
import type { MoneyTerms } from "./regimes/money.js";

/** What a holder may have or must do, or what a round may cost. */
export type EntitlementId =
  | "logo"
  | "local-prize"
  | "regional-prize"
  | "national-prize"
  | "extension-priority"
  | "advice"
  | "local-media"
  | "central-media"
  | "keep-quality"
  | "report-yearly"
  | "prepare-dossiers"
  | "help-with-complaints"
  | "local-costs"
  | "regional-costs"
  | "national-costs";

/** How much money: a ceiling, a figure that somebody sets, or one that was not obtained. */
export type EntitlementAmount =
  /** Đồng, for each product or each round. */
  | { readonly kind: "at-most"; readonly dong: number }
  | { readonly kind: "set-by"; readonly official: Official; readonly name: Text }
  | { readonly kind: "not-obtained" };

/** One right, duty or cost. */
export interface Entitlement {
  readonly id: EntitlementId;
  readonly kind: "right" | "duty" | "cost";
  readonly label: Text;
  /** The levels of the certificate, or of the round, that it goes with. */
  readonly levels: readonly Level[];
  /** `null` where it is not about money. */
  readonly amount: EntitlementAmount | null;
  readonly citation: Citation;
  readonly verification: Verification;
}

const labels: Readonly<Record<EntitlementId, Text>> = {
  logo: {
    vi: "In, dán logo lên sản phẩm hoặc bao bì",
    en: "The logo on the product or its packaging",
  },
  "local-prize": {
    vi: "Tiền thưởng từ khuyến công địa phương",
    en: "Cash prize from the local extension fund",
  },
  "regional-prize": {
    vi: "Tiền thưởng cấp khu vực cho mỗi sản phẩm",
    en: "Cash prize for each product at regional level",
  },
  "national-prize": {
    vi: "Tiền thưởng cấp quốc gia cho mỗi sản phẩm",
    en: "Cash prize for each product at national level",
  },
  "extension-priority": {
    vi: "Ưu tiên xét hỗ trợ khuyến công để phát triển sản phẩm",
    en: "Priority for extension support to develop the product",
  },
  advice: {
    vi: "Được tư vấn, tiếp cận chính sách hỗ trợ, ưu đãi đầu tư khác",
    en: "Advice on other support and investment incentives",
  },
  "local-media": {
    vi: "Giới thiệu sản phẩm trên phương tiện truyền thông địa phương",
    en: "The product is presented in local media",
  },
  "central-media": {
    vi: "Giới thiệu sản phẩm trên phương tiện truyền thông trung ương",
    en: "The product is presented in central media",
  },
  "keep-quality": {
    vi: "Giữ chất lượng đã cam kết trong hồ sơ",
    en: "Keep the quality committed in the dossier",
  },
  "report-yearly": { vi: "Báo cáo hằng năm", en: "Report every year" },
  "prepare-dossiers": {
    vi: "Phối hợp lập hồ sơ để được hỗ trợ",
    en: "Help to prepare the dossiers needed for support",
  },
  "help-with-complaints": {
    vi: "Phối hợp với Hội đồng giải quyết khiếu nại",
    en: "Help the council to settle complaints",
  },
  "local-costs": {
    vi: "Kinh phí tổ chức bình chọn hai cấp dưới",
    en: "Cost of organising a round at the two lower levels",
  },
  "regional-costs": {
    vi: "Kinh phí tổ chức một kỳ cấp khu vực",
    en: "Cost of organising a round at regional level",
  },
  "national-costs": {
    vi: "Kinh phí tổ chức một kỳ cấp quốc gia",
    en: "Cost of organising a round at national level",
  },
};

/** Every right, duty and cost by the law of a day; `all`: the levels of that day. */
export function entitlementsOf(
  all: readonly Level[],
  rights: RightsTerms,
  money: MoneyTerms,
  on: string,
): readonly Entitlement[] {
  const lower = all.filter((level) => level !== "region" && level !== "nation");
  const upper = all.filter((level) => level === "region" || level === "nation");
  const row = (
    id: EntitlementId,
    kind: Entitlement["kind"],
    of: readonly Level[],
    { citation, verification }: Place,
    amount: EntitlementAmount | null = null,
    label: Text = labels[id],
  ): Entitlement => ({ id, kind, label, levels: of, amount, citation, verification });
  const setBy = (official: Official): EntitlementAmount => ({
    kind: "set-by",
    official,
    name: officialName(official, on),
  });
  const prize = (level: "region" | "nation"): readonly [Place, EntitlementAmount] =>
    ceiling(money.prize[level], rights.nationalPrize);
  const cost = (level: "region" | "nation"): readonly [Place, EntitlementAmount] =>
    ceiling(money.organising[level], money.place);
  return [
    row("logo", "right", all, rights.logo),
    row("local-prize", "right", lower, rights.localPrize, setBy(rights.localPrize.setBy)),
    row("regional-prize", "right", ["region"], ...prize("region")),
    row("national-prize", "right", ["nation"], ...prize("nation")),
    row("extension-priority", "right", all, rights.priority),
    row("advice", "right", all, rights.advice),
    row("local-media", "right", all, rights.localMedia),
    row("central-media", "right", upper, rights.centralMedia),
    row("keep-quality", "duty", all, rights.quality),
    row("report-yearly", "duty", all, rights.report, null, reportLabel(rights.report.to, on)),
    row("prepare-dossiers", "duty", all, rights.dossiers),
    row("help-with-complaints", "duty", all, rights.complaints),
    row("local-costs", "cost", lower, rights.localCosts, setBy(rights.localCosts.setBy)),
    row("regional-costs", "cost", ["region"], ...cost("region")),
    row("national-costs", "cost", ["nation"], ...cost("nation")),
  ];
}

/** A ceiling with its own place, or the place that grants the money where its figure was not obtained. */
function ceiling(bound: Bound | null, place: Place): readonly [Place, EntitlementAmount] {
  return bound === null
    ? [place, { kind: "not-obtained" }]
    : [bound.figure, { kind: "at-most", dong: Number(bound.figure.value) }];
}

function reportLabel(to: readonly Official[], on: string): Text {
  const names = to.map((official) => officialName(official, on));
  const { vi, en } = labels["report-yearly"];
  return {
    vi: `${vi}: ${names.map((name) => name.vi).join(", ")}`,
    en: `${en}: ${names.map((name) => name.en).join(", ")}`,
  };
}
