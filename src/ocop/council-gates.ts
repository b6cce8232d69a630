import { present } from "../kernel/invariant.js";
import type { Council } from "./council-facts.js";
import type { GateReading } from "./council-inputs.js";
import { notGiven, type ScoredCriterion, type Standing } from "./scored-criterion.js";
import type { ScoredGate } from "./scored-gates.js";
import { fails, holds, mayHold, type Sign, signOfFloor } from "./signs.js";

/** What a council's sheets say of one minimum of a criterion. */
export interface CouncilSign {
  /** By the reading that decides. */
  readonly sign: Sign;
  /** If every difference between sheets goes against the product, and if none does. */
  readonly strict: Sign;
  readonly lenient: Sign;
  /** Why the council itself leaves it open; `null` when it does not. */
  readonly because: "sheets-differ" | "not-agreed" | null;
}

/** A minimum of a criterion. */
export interface Minimum {
  /** Index of the criterion. */
  readonly index: number;
  /** By how the criterion stands. */
  readonly signs: readonly Sign[];
  /** Fewest points that so many sheets must give together for their mean to reach it. */
  readonly together: (sheets: number) => number;
}

/** A gate as a minimum. */
export function gateMinimum({ index, signs, points }: ScoredGate): Minimum {
  return { index, signs, together: (sheets) => sheets * points };
}

/** That a criterion earns more than 0 points, as a minimum. */
export function aboveZero({ index, least, most }: ScoredCriterion): Minimum {
  const signs = least.map((fewest, standing) =>
    signOfFloor(1, fewest, present(most[standing], "every standing has points")),
  );
  return { index, signs, together: () => 1 };
}

/** Judges a minimum by the sheets of a council. */
export function signOfCouncil(
  minimum: Minimum,
  council: Council,
  reading: GateReading | undefined,
): CouncilSign {
  const { index, signs } = minimum;
  const signOf = (standing: Standing): Sign => present(signs[standing], "a sign for every standing");
  const each = council.members.map(({ standings }) =>
    signOf(present(standings[index], "a sheet has a standing for every criterion")),
  );
  const strict = each.reduce((one, other) => one | other, holds);
  const differ = strict >= fails && each.includes(holds);
  const lenient = differ ? holds : strict;
  switch (reading) {
    case "agreed": {
      // Where no sheets differ there is nothing left to agree on.
      const agreed = signOf(council.agreed?.[index] ?? notGiven);
      const sign = agreed === mayHold && !differ ? strict : agreed;
      return { sign, strict, lenient, because: differ && agreed === mayHold ? "not-agreed" : null };
    }
    case "every-member":
      return { sign: strict, strict, lenient, because: null };
    case "mean-points":
      return { sign: differ ? signOfMean(minimum, council) : strict, strict, lenient, because: null };
    default:
      return {
        sign: differ ? mayHold : strict,
        strict,
        lenient,
        because: differ ? "sheets-differ" : null,
      };
  }
}

function signOfMean({ index, together }: Minimum, { form, members }: Council): Sign {
  const { least, most } = sumIn(present(form.criteria[index], "a criterion of the form"), members);
  return signOfFloor(together(members.length), least, most);
}

/** Fewest and most points that a criterion comes to on all sheets. */
export function sumIn(
  one: ScoredCriterion,
  members: Council["members"],
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const { standings } of members) {
    const standing = present(standings[one.index], "a sheet has a standing for every criterion");
    least += present(one.least[standing], "every standing has points");
    most += present(one.most[standing], "every standing has points");
  }
  return { least, most };
}
