import type { Text } from "../kernel/text.js";
import type { Placed } from "./walk.js";

/** The labels of the findings by id, without that of the whole question, which goes without saying. */
export type Labels = ReadonlyMap<string, Text>;

/** Collects the labels of findings, parents first. */
export function labelsOf(findings: readonly Placed[]): Labels {
  return new Map(
    findings.filter(({ depth }) => depth > 0).map(({ finding: { id, label } }) => [id, label] as const),
  );
}
