/**
 * The state of a condition: Kleene's three values, and a fourth for a condition that does not apply. A parent
 * skips what does not apply; what is unknown is neither true nor false.
 */
export type Verdict = "met" | "unmet" | "unknown" | "not-applicable";

/** All of them: one unmet decides; else one unknown leaves it open; of nothing that applies, nothing applies. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  let result: Verdict = "not-applicable";
  for (const verdict of verdicts) {
    if (verdict === "unmet") return "unmet";
    if (verdict === "unknown") result = "unknown";
    else if (verdict === "met" && result === "not-applicable") result = "met";
  }
  return result;
}

/** Any of them: at least one. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return atLeast(1, verdicts);
}

/** At least `count` of them: enough met decides, too few that still can be decides the other way. */
export function atLeast(count: number, verdicts: readonly Verdict[]): Verdict {
  let met = 0;
  let open = 0;
  for (const verdict of verdicts) {
    if (verdict === "met") met += 1;
    else if (verdict === "unknown") open += 1;
  }
  if (met >= count) return "met";
  return met + open >= count ? "unknown" : "unmet";
}

/** The contrary of a verdict; what is open or does not apply stays so. */
export function not(verdict: Verdict): Verdict {
  if (verdict === "met") return "unmet";
  return verdict === "unmet" ? "met" : verdict;
}
