import type { Notice } from "../kernel/assessment.js";
import { kindIds, kindPlace } from "./criteria/kinds.js";
import type { ClusterKind, KindTerm } from "./regimes/kinds.js";

/** What the reader must know of the definition of a kind. */
export function remarkOnKind(kind: ClusterKind, term: KindTerm): readonly Notice[] {
  if (term.by !== "share" || term.remark === undefined) return [];
  const at = kindIds[kind];
  const { citation } = kindPlace(term);
  return [
    term.remark === "statistics-only"
      ? {
          code: "definition-for-statistics",
          kind: "scope",
          at,
          text: {
            vi: "Định nghĩa này nằm trong biểu mẫu báo cáo thống kê; Nghị định không định nghĩa loại cụm này.",
            en: "This definition stands in a form for statistics; the decree does not define this kind.",
          },
          citation,
        }
      : {
          code: "base-of-share-inferred",
          kind: "reading",
          at,
          text: {
            vi: "Bản tóm tắt không nói tỷ lệ tính trên diện tích nào; ở đây tính trên đất công nghiệp như các loại cụm khác.",
            en: "The summary does not say what the share is taken of; industrial land is taken, as for the other kinds.",
          },
          citation,
        },
  ];
}
