import type { All, Criterion, Steady, When } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { dossierFields, dossierYesNo as fields } from "../dossier-fields.js";
import { dossierTerms } from "../regimes/dossier.js";
import { registration } from "../regimes/registration.js";
import { authorityOf, fromBelow, levelNames } from "./from-below.js";
import { must } from "./leaves.js";
import { levelCriterion } from "./level.js";
import type { AscentTerm, DossierTerms, LevelTerms } from "./terms.js";

/** Id of the question. */
export const dossierId = "award.dossier";

/** Id of the finding on the registration paper. */
export const registrationId = "award.dossier.registration";

/** The papers of a dossier (thành phần hồ sơ), as a tree of criteria; `database`: where it stands in for the paper, by which provision. */
export function dossierCriteria(
  levels: LevelTerms,
  ascent: AscentTerm | undefined,
  database: Place | null,
): Criterion {
  const dossier = dossierTerms;
  return {
    kind: "all",
    id: dossierId,
    label: { vi: "Hồ sơ đăng ký bình chọn", en: "Dossier of an entry" },
    ...dossier.place,
    of: [
      levelCriterion(`${dossierId}.level`, levels),
      has(`${dossierId}.form`, "entryForm", dossier.form),
      registrationCriteria(database),
      has(`${dossierId}.explanation`, "explanation", dossier.explanation),
      photos(`${dossierId}.photos`, dossier.photos),
      otherPapers(`${dossierId}.other-papers`, dossier.otherPapers),
      ...(ascent === undefined ? [] : [lowerPapers(ascent)]),
    ],
  };
}

function has(id: string, name: keyof typeof fields, place: Place, label: Text = fields[name].label): Steady {
  return must(id, name, label, place);
}

/** The copy, or the database where it stands in for the paper of an enterprise. */
function registrationCriteria(database: Place | null): Steady {
  const copy = has(database === null ? registrationId : `${registrationId}.copy`, "copy", registration);
  if (database === null) return copy;
  return {
    kind: "any",
    id: registrationId,
    label: {
      vi: "Đăng ký kinh doanh (một trong hai cách)",
      en: "Business registration (in one of two ways)",
    },
    ...registration,
    of: [
      copy,
      {
        kind: "all",
        id: `${registrationId}.database`,
        label: { vi: "Dữ liệu đăng ký doanh nghiệp thay giấy tờ", en: "The database instead of the paper" },
        ...database,
        of: [
          has(`${registrationId}.database.enterprise`, "enterprise", database),
          has(`${registrationId}.database.data`, "inDatabase", database),
        ],
      },
    ],
  };
}

function photos(id: string, { count, size }: DossierTerms["photos"]): All<Steady> {
  const { citation, verification } = size;
  const place = { citation, verification };
  return {
    kind: "all",
    id,
    label: { vi: "Ảnh sản phẩm", en: "Photos of the product" },
    ...place,
    of: [
      {
        kind: "number",
        id: `${id}.count`,
        label: dossierFields.photoCount.label,
        source: "photoCount",
        ...count,
      },
      has(`${id}.colour`, "colour", place),
      has(`${id}.size`, "largeEnough", place),
      has(`${id}.front`, "front", place),
      has(`${id}.side`, "side", place),
      has(`${id}.above`, "above", place),
    ],
  };
}

/** "Nếu có": asked only where there are such papers. */
function otherPapers(id: string, place: Place): When {
  return {
    kind: "when",
    id,
    label: { vi: "Giấy tờ khác, nếu có", en: "Other papers, if any" },
    ...place,
    condition: has(`${id}.exist`, "papersExist", place),
    criterion: has(`${id}.attached`, "papersAttached", place),
  };
}

function lowerPapers({ certificate, request, below, noRound }: AscentTerm): Steady {
  const id = `${dossierId}.lower-level`;
  const by = authorityOf(below);
  const of = levelNames(certificate.of);
  return fromBelow({
    id,
    label: { vi: "Giấy tờ từ cấp dưới", en: "Papers from the level below" },
    place: certificate.place,
    recognised: [
      has(`${id}.certificate`, "certificate", certificate.place, {
        vi: `Bản sao hợp lệ giấy chứng nhận còn giá trị (${of.vi})`,
        en: `Valid copy of a valid certificate (${of.en})`,
      }),
      has(`${id}.request`, "request", request, {
        vi: `Văn bản đề nghị: ${by.vi}`,
        en: `Written request: ${by.en}`,
      }),
      has(`${id}.list`, "list", request),
    ],
    noRound: noRound && {
      place: noRound,
      forwarded: (at) => has(at, "forwardingLetter", noRound),
    },
  });
}
