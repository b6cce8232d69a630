import type { Verification } from "../../kernel/citation.js";
import type { Text } from "../../kernel/text.js";

/** What a province paid for a product at its selection round: money that was paid, no ceiling. */
export interface PrizePaid {
  readonly province: string;
  /** Official number of the decision, where it is known. */
  readonly document: string | null;
  readonly year: number;
  /** For each product, in đồng. */
  readonly amount: number;
  readonly verification: Verification;
}

const paid = (province: string, document: string | null, year: number, amount: number): PrizePaid => ({
  province,
  document,
  year,
  amount,
  verification: "single-source",
});

/** Prizes (thưởng) for typical products that provinces are known to have paid; their ceilings were not obtained. */
export const prizesPaid: readonly PrizePaid[] = /* @__PURE__ */ (() => [
  paid("Bình Phước", "1878/QĐ-UBND Bình Phước", 2014, 1_000_000),
  paid("Hà Nội", "7475/QĐ-UBND Hà Nội", 2019, 5_000_000),
  paid("Đồng Tháp", null, 2020, 3_000_000),
  paid("Hà Tĩnh", null, 2021, 5_000_000),
  paid("Ninh Bình", "944/QĐ-UBND Ninh Bình", 2021, 3_300_000),
  paid("Ninh Bình", "944/QĐ-UBND Ninh Bình", 2021, 2_500_000),
  paid("Bình Thuận", "1493/QĐ-UBND Bình Thuận", 2022, 2_000_000),
  paid("Bình Dương", null, 2024, 4_000_000),
])();

/** A scheme of a province beside extension; its support counts as that of another State source. */
export interface OtherScheme {
  readonly province: string;
  readonly label: Text;
  /** First day or year it is known for. */
  readonly from: string;
  /** Percent of the cost; `null` where its text was not obtained. */
  readonly ratePercent: string | null;
  /** For each establishment or enterprise, in đồng. */
  readonly cap: number;
  readonly verification: Verification;
}

/** Schemes (chính sách khác) that are known to pay for machinery or lend to enterprises beside extension. */
export const otherSchemes: readonly OtherScheme[] = [
  {
    province: "Lâm Đồng",
    label: {
      vi: "Khuyến công có thu hồi: không lãi, 5 năm",
      en: "Refundable support: without interest, five years",
    },
    from: "2019",
    ratePercent: null,
    cap: 500_000_000,
    verification: "single-source",
  },
  {
    province: "Hà Nội",
    label: {
      vi: "Máy móc mới ở làng nghề, theo Luật Thủ đô",
      en: "New machinery in craft villages, by the Capital Law",
    },
    from: "2026-01-01",
    ratePercent: "50",
    cap: 500_000_000,
    verification: "corroborated",
  },
];
