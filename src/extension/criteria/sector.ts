import type { ChoiceTest, Steady, YesNoTest } from "../../kernel/criterion.js";
import type { Place } from "../../kernel/place.js";
import { beneficiaryFields } from "../beneficiary-fields.js";
import { type Sector, sectorLabels } from "../sector.js";
import type { BeneficiaryTerms, SectorNeed } from "./beneficiary-terms.js";
import { holds, must } from "./must.js";

/**
 * Whether the production is in a sector that the text lists (danh mục ngành, nghề). What the circular says of brick
 * kilns begins "as regards building materials", so it stands with that sector.
 */
export function sectorCriteria(at: string, { sectors, brickKilns }: BeneficiaryTerms): Steady {
  const { citation, verification, listed, needs } = sectors;
  return {
    kind: "any",
    id: at,
    label: { vi: "Ngành, nghề được hưởng chính sách khuyến công", en: "A sector that the law supports" },
    citation,
    verification,
    of: listed.flatMap(([place, group]) =>
      group.map((sector) => {
        const id = `${at}.${idOf(sector)}`;
        const need = needs[sector];
        return oneSector(id, sector, place, [
          ...(need === undefined ? [] : [needed(`${id}.only`, need, place)]),
          ...(brickKilns !== null && sector === "buildingMaterials"
            ? [noBrickKiln(`${id}.no-brick-kiln`, brickKilns)]
            : []),
        ]);
      }),
    ),
  };
}

function oneSector(id: string, sector: Sector, place: Place, needs: readonly Steady[]): Steady {
  const label = sectorLabels[sector];
  const source = `sector.${sector}`;
  if (needs.length === 0) return holds(id, source, label, place, true);
  return { kind: "all", id, label, ...place, of: [holds(`${id}.is`, source, label, place, true), ...needs] };
}

/** No bricks of fired clay from kilns that pollute. */
function noBrickKiln(id: string, place: Place): YesNoTest {
  return holds(
    id,
    "pollutingBrickKiln",
    {
      vi: "Không dùng lò thủ công cải tiến, lò vòng gây ô nhiễm",
      en: "Uses no improved manual or ring kiln that pollutes",
    },
    place,
    false,
  );
}

function needed(id: string, need: SectorNeed, place: Place): Steady {
  return need === "difficultArea" ? difficultArea(id, place) : must(id, need, place);
}

/** Difficult or extremely difficult socio-economic conditions. */
export function difficultArea(id: string, { citation, verification }: Place): ChoiceTest {
  return {
    kind: "choice",
    id,
    label: beneficiaryFields.difficulty.label,
    citation,
    verification,
    source: "difficulty",
    oneOf: ["difficult", "extremelyDifficult"],
  };
}

/** The name of a fact as part of an id: `agroForestFishery` is `agro-forest-fishery`. */
export function idOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
