/** The keys and indices that lead to a place in the input. */
export type Path = readonly PropertyKey[];

/** Prints a path as it would be written in code: `existing.commune.clusters[1].leasedHa`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? String(key) : `.${String(key)}`;
  }
  return text;
}

/** The pattern of a path: every index left out, as fields are written: `existing.commune.clusters[].leasedHa`. */
export function patternOf(path: Path): string {
  return formatPath(path).replace(/\[\d+\]/g, "[]");
}
