import type { Reason } from "../kernel/assessment.js";
import type { Locale } from "../kernel/text.js";
import { formatCitation } from "../law/format-citation.js";
import { type Block, item, section } from "./block.js";
import type { Labels } from "./labels.js";

/** Why an answer is open; what several findings have in common is said once. */
export function reasonsOf(because: readonly Reason[], labels: Labels, locale: Locale): readonly Block[] {
  const places = new Map<string, string[]>();
  for (const reason of because) {
    const text = reason.text[locale];
    const concerned = places.get(text) ?? [];
    const place = placeOf(reason, labels, locale);
    if (place !== "") concerned.push(place);
    places.set(text, concerned);
  }
  return section(
    locale === "vi" ? "Vì sao chưa kết luận được" : "Why it cannot be decided",
    [...places].flatMap(([text, concerned]) => [
      item(text),
      ...concerned.map((place) => item(place, { depth: 1 })),
    ]),
  );
}

function placeOf({ at, citation }: Reason, labels: Labels, locale: Locale): string {
  const parts = [labels.get(at)?.[locale], citation && formatCitation(citation, locale)];
  return parts.filter((part) => part !== undefined).join(" – ");
}
