import type { Notice } from "../../kernel/assessment.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";

/** A notice that holds for every answer under a regime; `at` is the finding that it concerns. */
export type Remark = (at: string) => Notice;

/** Makes a remark; `null` where it stands in no provision. */
export function remark(code: string, kind: Notice["kind"], text: Text, place: Place | null): Remark {
  return (at) => ({ code, kind, at, text, ...(place === null ? {} : { citation: place.citation }) });
}
