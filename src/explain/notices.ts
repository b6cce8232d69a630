import type { Notice } from "../kernel/assessment.js";
import type { Locale, Text } from "../kernel/text.js";
import { type Block, item, section } from "./block.js";
import type { Labels } from "./labels.js";
import { alternativeText } from "./outcome.js";
import { basisText } from "./source.js";

const kinds: Readonly<Record<Notice["kind"], Text>> = {
  reading: { vi: "Cách hiểu", en: "Reading" },
  transition: { vi: "Chuyển tiếp", en: "Transition" },
  verification: { vi: "Nguồn", en: "Sources" },
  scope: { vi: "Phạm vi", en: "Scope" },
  calendar: { vi: "Lịch", en: "Calendar" },
  authority: { vi: "Thẩm quyền", en: "Authority" },
  knowledge: { vi: "Giới hạn", en: "Limit" },
};

/** What the reader of an answer should know besides. */
export function noticesOf(notices: readonly Notice[], labels: Labels, locale: Locale): readonly Block[] {
  return section(
    locale === "vi" ? "Lưu ý" : "Please note",
    notices.map((notice) =>
      item(`${kinds[notice.kind][locale]}: ${notice.text[locale]}`, {
        notes: notesOf(notice, labels, locale),
      }),
    ),
  );
}

function notesOf({ at, citation, alternative }: Notice, labels: Labels, locale: Locale): readonly string[] {
  const label = labels.get(at)?.[locale];
  return [
    ...(alternative === undefined ? [] : [alternativeText(alternative, locale)]),
    ...(label === undefined ? [] : [`${locale === "vi" ? "Về" : "On"}: ${label}`]),
    ...(citation === undefined ? [] : [basisText(citation, locale)]),
  ];
}
