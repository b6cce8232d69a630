import type { All, ChoiceTest, Criterion, Steady, When } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import type { Text } from "../../kernel/text.js";
import { ruralEstablishmentCriteria } from "../../people/criteria/establishment.js";
import type { RuralEstablishmentTerms } from "../../people/criteria/terms.js";
import { entryFields, entryYesNo as fields } from "../entry-fields.js";
import type { Level } from "../level.js";
import { ascentCriteria } from "./ascent.js";
import { must } from "./leaves.js";
import { levelCriterion } from "./level.js";
import type { EntryTerms, LevelTerms, ProductTerms } from "./terms.js";

/** Id of the question. */
export const entryId = "award.entry";

/** Id of the finding on the entrant. */
export const entrantId = "award.entry.entrant";

/** The terms that govern an entry on a day. */
export interface AskedOfEntry {
  readonly levels: LevelTerms;
  readonly entry: EntryTerms;
  readonly establishment: RuralEstablishmentTerms;
}

/** What an entry at a level must meet (điều kiện tham gia bình chọn), as a tree; `earlier` as for the ascent. */
export function entryCriteria(
  level: Level,
  { levels, entry, establishment }: AskedOfEntry,
  earlier: boolean,
): Criterion {
  const ascent = entry.ascents.find((term) => term.level === level);
  return {
    kind: "all",
    id: entryId,
    label: { vi: "Điều kiện tham gia bình chọn", en: "Conditions to enter the selection" },
    ...entry.place,
    of: [
      levelCriterion(`${entryId}.level`, levels),
      ruralEstablishmentCriteria(entrantId, establishment),
      product(entry.product),
      set(entry.product.set),
      ...(ascent === undefined ? [] : [ascentCriteria(`${entryId}.ascent`, ascent, earlier)]),
    ],
  };
}

function asks(id: string, name: keyof typeof fields, place: Place, label: Text = fields[name].label): Steady {
  return must(id, name, label, place);
}

function product({ place, make, notCopied, conformity, series }: ProductTerms): All<Steady> {
  const id = `${entryId}.product`;
  return {
    kind: "all",
    id,
    label: { vi: "Điều kiện đối với sản phẩm", en: "Conditions on the product" },
    ...place,
    of: [
      asks(`${id}.industrial`, "industrial", make),
      asks(`${id}.own-make`, "ownMake", make),
      ...(notCopied === null
        ? []
        : [
            must(
              `${id}.not-copied`,
              "copied",
              { vi: "Không phải sản phẩm sao chép", en: "Not a copied product" },
              notCopied,
              false,
            ),
          ]),
      conforming(`${id}.conformity`, conformity),
      asks(`${id}.series`, "seriesProduction", series),
      must(
        `${id}.not-one-off`,
        "oneOff",
        { vi: "Không phải sản phẩm độc bản", en: "Not one of a kind" },
        series,
        false,
      ),
      asks(`${id}.demand`, "meetsDemand", series),
    ],
  };
}

function conforming(id: string, place: Place): All<Steady> {
  return {
    kind: "all",
    id,
    label: { vi: "Việc sản xuất không vi phạm pháp luật", en: "The production breaches no rules" },
    ...place,
    of: [
      asks(`${id}.intellectual-property`, "intellectualProperty", place),
      asks(`${id}.industrial-property`, "industrialProperty", place),
      asks(`${id}.quality`, "quality", place),
      asks(`${id}.occupational-safety`, "occupationalSafety", place),
      asks(`${id}.food-safety`, "foodSafety", place),
      asks(`${id}.environment`, "environment", place),
    ],
  };
}

/** The rules on a set apply only to a set; any of three cases makes one. */
function set(place: Place): When {
  const id = `${entryId}.set`;
  const all = (tail: string, label: Text, of: readonly Steady[]): Steady => ({
    kind: "all",
    id: `${id}.${tail}`,
    label,
    ...place,
    of,
  });
  const materials = (tail: string, value: "one" | "several"): ChoiceTest => ({
    kind: "choice",
    id: `${id}.${tail}`,
    label: entryFields.materials.label,
    ...place,
    source: "materials",
    oneOf: [value],
  });
  return {
    kind: "when",
    id,
    label: { vi: "Quy định về bộ sản phẩm", en: "Rules on sets of products" },
    ...place,
    condition: {
      kind: "choice",
      id: `${id}.applies`,
      label: { vi: "Đăng ký một bộ sản phẩm", en: "A set is entered" },
      ...place,
      source: "form",
      oneOf: ["set"],
    },
    criterion: all("rules", { vi: "Đủ điều kiện là một bộ", en: "The products make a set" }, [
      asks(`${id}.same-establishment`, "sameEstablishment", place),
      {
        kind: "any",
        id: `${id}.case`,
        label: { vi: "Thuộc một trong ba trường hợp", en: "In one of three cases" },
        ...place,
        of: [
          all("same-design", { vi: "Cùng mẫu mã và công dụng", en: "Same design and use" }, [
            asks(`${id}.same-design.design`, "sameDesign", place),
            asks(`${id}.same-design.use`, "sameUse", place),
            materials("same-design.materials", "several"),
          ]),
          all("same-material", { vi: "Khác mẫu mã, cùng công dụng", en: "Other designs, same use" }, [
            must(
              `${id}.same-material.design`,
              "sameDesign",
              { vi: "Mẫu mã khác nhau", en: "Of different designs" },
              place,
              false,
            ),
            asks(`${id}.same-material.use`, "sameUse", place),
            materials("same-material.materials", "one"),
          ]),
          all(
            "combinable",
            { vi: "Khác nhau nhưng ghép lại được", en: "Different, and can be put together" },
            [
              asks(`${id}.combinable.different`, "differentProducts", place),
              asks(`${id}.combinable.together`, "combinable", place),
            ],
          ),
        ],
      },
    ]),
  };
}
