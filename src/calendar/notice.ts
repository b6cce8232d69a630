import type { Notice } from "../kernel/assessment.js";
import type { Text } from "../kernel/text.js";

/** Where the notices and reasons of a deadline stand. */
export const deadlineFinding = "calendar.deadline";

/** A notice on a deadline. */
export function deadlineNotice(
  code: string,
  kind: Notice["kind"],
  text: Text,
  more: Pick<Notice, "citation" | "alternative"> = {},
): Notice {
  return { code, kind, at: deadlineFinding, text, ...more };
}
