import { present } from "../kernel/invariant.js";
import type { Text } from "../kernel/text.js";
import type { Family } from "./families.js";
import { minimumsOf } from "./minimums.js";
import type { FamilyMove } from "./plan-moves.js";
import type { Obstacle } from "./plan-outcome.js";
import type { Stars } from "./regimes/rating/terms.js";
import type { ScoredCriterion } from "./scored-criterion.js";
import { type Studied, studiedWhole } from "./sheet-study.js";

/** What keeps a tier out of reach: gates or points that end the evaluation, minimums beside the form, too few points. */
export function obstaclesTo(
  stars: Stars,
  studied: Studied,
  moves: readonly (readonly FamilyMove[])[],
): readonly Obstacle[] {
  const { form } = studied.sheet;
  return [
    ...form.families.flatMap((family, place) =>
      gatesIn(family, present(moves[place], "moves of every family"), stars),
    ),
    ...minimumsBelow(stars, studied),
    ...pointsBelow(stars, studied, moves),
  ];
}

/** The criteria of a family that no move brings up to the tier. */
function gatesIn(family: Family, moves: readonly FamilyMove[], stars: Stars): readonly Obstacle[] {
  return family.flatMap((one, place) => {
    const ceiling = Math.max(
      ...moves.map(({ states }) => present(states[place], "a state for every criterion").ceiling),
    );
    if (ceiling >= stars) return [];
    return [ceiling === 0 ? zeroIn(one) : gateOf(one, ceiling + 1)];
  });
}

function zeroIn({ criterion, citation, field }: ScoredCriterion): Obstacle {
  return {
    kind: "zero",
    at: `ocop.rate.points.${criterion.code}`,
    text: said(field.label, "0 điểm thì không được đánh giá tiếp", "0 points end the evaluation"),
    citation,
  };
}

function gateOf({ criterion, citation, field }: ScoredCriterion, tier: number): Obstacle {
  return {
    kind: "gate",
    at: `ocop.rate.tier-${tier}.gates.${criterion.code}`,
    text: said(
      field.label,
      `không thể đạt yêu cầu tối thiểu của hạng ${tier} sao`,
      `the gate of ${tier} stars cannot be reached`,
    ),
    citation,
  };
}

function said(label: Text, vi: string, en: string): Text {
  return { vi: `${label.vi}: ${vi}.`, en: `${label.en}: ${en}.` };
}

function minimumsBelow(stars: Stars, { sheet, terms }: Studied): readonly Obstacle[] {
  const beside = minimumsOf(terms.terms, sheet.form);
  if (beside === null || stars < beside.from) return [];
  const met = present(sheet.minimums, studiedWhole);
  if (met >= stars) return [];
  return [
    {
      kind: "minimums",
      at: `ocop.rate.tier-${stars}.minimums`,
      text: {
        vi: `Tiêu chí tối thiểu ngoài phiếu chỉ đạt đến hạng ${met} sao.`,
        en: `The minimum criteria beside the form are met for ${met} stars at most.`,
      },
      citation: beside.citation,
    },
  ];
}

function pointsBelow(
  stars: Stars,
  { terms, judged }: Studied,
  moves: readonly (readonly FamilyMove[])[],
): readonly Obstacle[] {
  const tier = terms.tiers.find((one) => one.stars === stars);
  const most = moves.reduce((sum, each) => sum + Math.max(...each.map(({ won }) => won)), judged.least);
  if (tier === undefined || most >= tier.floor) return [];
  const { id: at, citation } = tier.total(judged.least, judged.least);
  return [
    {
      kind: "points",
      at,
      text: {
        vi: `Nhiều nhất chỉ có thể đạt ${most} điểm, cần ${tier.floor} điểm.`,
        en: `At most ${most} points can be reached, ${tier.floor} are needed.`,
      },
      citation,
    },
  ];
}
