import type { Checked } from "../kernel/issue.js";

/** A required fact that has another fault is not missing too. */
export function withoutEchoes<Value>(checked: Checked<Value>): Checked<Value> {
  if (checked.ok) return checked;
  const { issues } = checked;
  const faulty = new Set(issues.filter(({ code }) => code !== "missing").map(({ path }) => path));
  return { ok: false, issues: issues.filter(({ code, path }) => code !== "missing" || !faulty.has(path)) };
}
