import type { NumberTest, Reading, Steady } from "../../kernel/criterion.js";
import { entryYesNo as fields } from "../entry-fields.js";
import { authorityOf, fromBelow, levelNames } from "./from-below.js";
import { must } from "./leaves.js";
import type { AscentTerm } from "./terms.js";

/** The number of valid certificates by the reading that decides, and by the other one. */
export const heldSources = { decides: "held", alternative: "held.otherwise" } as const;

/**
 * What must come from the level below: a valid certificate, a request and a list; or a dossier that is forwarded.
 * `earlier`: whether a certificate under the circular before, whose term was not obtained, may count.
 */
export function ascentCriteria(id: string, term: AscentTerm, earlier: boolean): Steady {
  const { certificate, request, below, noRound } = term;
  const by = authorityOf(below);
  return fromBelow({
    id,
    label: { vi: "Được đưa lên từ cấp dưới", en: "Sent up from the level below" },
    place: certificate.place,
    recognised: [
      certificateCriteria(`${id}.certificate`, term, earlier),
      must(
        `${id}.request`,
        "requested",
        { vi: `Văn bản đề nghị: ${by.vi}`, en: `Written request: ${by.en}` },
        request,
      ),
      must(`${id}.list`, "listed", fields.listed.label, request),
    ],
    noRound: noRound && {
      place: noRound,
      forwarded: (at) =>
        must(
          at,
          "forwarded",
          { vi: `Văn bản gửi đăng ký: ${by.vi}`, en: `Forwarded in writing: ${by.en}` },
          noRound,
        ),
    },
  });
}

function certificateCriteria(id: string, { certificate }: AscentTerm, earlier: boolean): Steady {
  const { held, of, byLetter } = certificate;
  const names = levelNames(of);
  const label = {
    vi: `Giấy chứng nhận còn giá trị trong ngày nộp (${names.vi})`,
    en: `Certificates valid on the day of filing (${names.en})`,
  };
  const valid = (at: string): NumberTest | Reading =>
    readBothWays(
      { kind: "number", id: at, label, source: heldSources.decides, ...held },
      of.length > byLetter.length,
    );
  if (!earlier) return valid(id);
  const { citation, verification } = held.figure;
  return {
    kind: "any",
    id,
    label,
    citation,
    verification,
    of: [
      valid(`${id}.valid`),
      {
        kind: "open",
        id: `${id}.earlier`,
        label: {
          vi: "Giấy cấp theo Thông tư 35/2010/TT-BCT",
          en: "Certificate under Circular 35/2010/TT-BCT",
        },
        citation,
        verification,
        reason: "text-not-obtained",
        text: {
          vi: "Chưa có văn bản về thời hạn của giấy này.",
          en: "The text on its term was not obtained.",
        },
      },
    ],
  };
}

/** Since 2025 the letter is in question; before, how long certificates of the first years are valid. */
function readBothWays(decides: NumberTest, beyondLetter: boolean): Reading {
  const alternative = { ...decides, source: heldSources.alternative };
  return {
    kind: "reading",
    decides,
    alternative,
    notice: beyondLetter
      ? {
          code: "commune-certificate",
          text: {
            vi: "Điểm này còn ghi giấy cấp huyện; ở đây giấy cấp xã cũng được tính.",
            en: "The point still names the district; the commune's certificate is counted too.",
          },
        }
      : {
          code: "term-of-first-certificates",
          text: {
            vi: "Giấy cấp trước ngày 16/8/2018: năm cấp là năm thứ nhất, thời hạn mới không áp dụng.",
            en: "Certificates of before 16 August 2018: the year of issue is the first, the new term does not apply.",
          },
        },
  };
}
