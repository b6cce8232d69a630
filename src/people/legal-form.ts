import type { Choice } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** The legal form (loại hình) of somebody who produces. */
export type LegalForm = (typeof legalForms)[number];

/** Every legal form that the texts tell apart. */
export const legalForms = [
  "enterprise",
  "cooperative",
  "cooperativeUnion",
  "cooperativeGroup",
  "businessHousehold",
  "other",
] as const;

const labels: Readonly<Record<LegalForm, Text>> = {
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperativeUnion: { vi: "Liên hiệp hợp tác xã", en: "Union of cooperatives" },
  cooperativeGroup: { vi: "Tổ hợp tác", en: "Cooperative group" },
  businessHousehold: { vi: "Hộ kinh doanh", en: "Business household" },
  other: { vi: "Loại hình khác", en: "Other form" },
};

/** The legal forms as choices of a form. */
export const legalFormChoices: readonly Choice[] = /* @__PURE__ */ legalForms.map((value) => ({
  value,
  label: labels[value],
}));
