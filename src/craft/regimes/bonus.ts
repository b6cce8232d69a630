import type { RegimeRef } from "../../kernel/assessment.js";
import type { Figure } from "../../kernel/figure.js";
import { figure, places } from "../../kernel/place.js";
import type { ArtisanTitle } from "../artisan-inputs.js";
import { remark } from "./remark.js";

/** The bonus that comes with the State's honorary titles. */
export const decree98: RegimeRef = {
  id: "craft.bonus.decree-98-2023",
  title: { vi: "Nghị định 98/2023/NĐ-CP", en: "Decree 98/2023/NĐ-CP" },
  from: "2024-01-01",
  to: null,
  documents: ["98/2023/NĐ-CP"],
};

const place = places("98/2023/NĐ-CP", "single-source")("56", "3");

/** So much of the base salary (mức lương cơ sở): 9.0 and 12.5 times it (Điều 56 khoản 3). */
export const bonusShares: Readonly<Record<ArtisanTitle, Figure>> = {
  meritoriousArtisan: figure("900", "percent", place),
  peoplesArtisan: figure("1250", "percent", place),
};

/** From this day Decree 152/2025/NĐ-CP stands beside it, which was not read. */
export const notReadFrom = "2025-07-01";

export const amendmentNotRead = remark(
  "amendment-not-read",
  "verification",
  {
    vi: "Chưa kiểm tra Nghị định 152/2025/NĐ-CP có thay đổi mức thưởng này hay không.",
    en: "Whether Decree 152/2025/NĐ-CP changed this bonus was not checked.",
  },
  { citation: { document: "152/2025/NĐ-CP" }, verification: "unverified" },
);
