import type { ChoiceTest, Criterion, Reading, YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { participationFields as fields } from "../participation-fields.js";
import type { ParticipationTerms } from "../regimes/participants.js";

const root = "ocop.participate";

/** Who may take part, and with which product. */
export function participationCriteria(terms: ParticipationTerms): Criterion {
  return {
    kind: "all",
    id: root,
    label: {
      vi: "Điều kiện tham gia đánh giá, phân hạng",
      en: "Conditions to take part in the evaluation",
    },
    ...terms.place,
    of: [participant(terms), product(terms)],
  };
}

function participant({ place, named, omitted, registered, tourism }: ParticipationTerms): Criterion {
  const id = `${root}.participant`;
  const kind = (of: string, oneOf: readonly string[], label: Text): ChoiceTest => ({
    kind: "choice",
    id: of,
    label,
    ...place,
    source: "participant",
    oneOf,
  });
  const anyProduct = (oneOf: readonly string[]) =>
    kind(`${id}.named`, oneOf, { vi: "Chủ thể được nêu tên", en: "A participant that is named" });
  const byName: Reading = {
    kind: "reading",
    decides: anyProduct(named),
    alternative: anyProduct([...named, ...omitted]),
    notice: {
      code: "large-enterprise-not-named",
      text: {
        vi: "Quyết định không nêu doanh nghiệp lớn, cũng không nói là không được tham gia; ở đây hiểu là không.",
        en: "The decision does not name large enterprises, nor does it exclude them; here they are taken as left out.",
      },
    },
  };
  return {
    kind: "any",
    id,
    label: { vi: "Chủ thể OCOP", en: "OCOP participant" },
    ...place,
    of: [
      byName,
      {
        kind: "all",
        id: `${id}.household`,
        label: { vi: "Hộ có đăng ký kinh doanh", en: "A household with business registration" },
        ...place,
        of: [
          kind(`${id}.household.kind`, registered, {
            vi: "Hộ sản xuất, hộ gia đình",
            en: "Production or family household",
          }),
          yesNo(
            `${id}.household.registration`,
            "businessRegistration",
            fields.businessRegistration.label,
            place,
          ),
        ],
      },
      {
        kind: "all",
        id: `${id}.tourism`,
        label: { vi: "Chủ thể thêm của nhóm du lịch", en: "A participant added for tourism" },
        ...place,
        of: [
          kind(`${id}.tourism.kind`, tourism.kinds, {
            vi: "Hội, trung tâm điều hành hoặc tương đương",
            en: "Association, operating centre or equivalent",
          }),
          {
            kind: "choice",
            id: `${id}.tourism.sector`,
            label: { vi: "Sản phẩm du lịch", en: "A tourism product" },
            ...place,
            source: "sector",
            oneOf: [tourism.sector],
          },
        ],
      },
    ],
  };
}

function product({ product: { definition, classification, sectors } }: ParticipationTerms): Criterion {
  const id = `${root}.product`;
  return {
    kind: "all",
    id,
    label: { vi: "Sản phẩm tham gia", en: "The product" },
    ...definition,
    of: [
      {
        kind: "choice",
        id: `${id}.sector`,
        label: { vi: "Thuộc danh mục phân loại", en: "In the classification" },
        ...classification,
        source: "sector",
        oneOf: sectors,
      },
      yesNo(`${id}.speciality`, "localSpeciality", fields.localSpeciality.label, definition),
      yesNo(`${id}.standards`, "madeToStandards", fields.madeToStandards.label, definition),
    ],
  };
}

function yesNo(id: string, source: string, label: Text, place: Place): YesNoTest {
  return { kind: "yes-no", id, label, ...place, source, expected: true };
}
