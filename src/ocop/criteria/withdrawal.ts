import type { Criterion } from "../../kernel/criterion.js";
import type { WithdrawalTerms } from "../regimes/withdrawal.js";
import { withdrawalFields as fields } from "../withdrawal-fields.js";

/** One ground is enough. */
export function withdrawalCriteria({ place, grounds }: WithdrawalTerms): Criterion {
  const id = "ocop.withdrawal";
  return {
    kind: "any",
    id,
    label: { vi: "Trường hợp thu hồi giấy chứng nhận", en: "Grounds to withdraw the certificate" },
    ...place,
    of: grounds.map(({ ground, place: { citation, verification } }) => ({
      kind: "yes-no",
      id: `${id}.${ground.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      label: fields[ground].label,
      citation,
      verification,
      source: ground,
      expected: true,
    })),
  };
}
