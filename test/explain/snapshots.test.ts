import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.js";
import { clusterAnswers } from "./cluster-answers.js";

const statuses = {
  eligible: "decided",
  ineligible: "decided",
  undetermined: "undetermined",
  withheld: "undetermined",
  reading: "decided",
  "not-in-force": "not-in-force",
  invalid: "invalid",
};

const endings = { text: "txt", markdown: "md" } as const;

describe("the explanations of answers on clusters", () => {
  it("are of every status", () => {
    const found = Object.entries(clusterAnswers).map(([name, { status }]) => [name, status]);
    expect(Object.fromEntries(found)).toEqual(statuses);
  });

  for (const [name, answer] of Object.entries(clusterAnswers)) {
    for (const locale of ["vi", "en"] as const) {
      for (const format of ["text", "markdown"] as const) {
        it(`read as their snapshot: ${name}, ${locale}, ${format}`, async () => {
          const file = `__snapshots__/${name}.${locale}.${endings[format]}`;
          await expect(`${explain(answer, { locale, format })}\n`).toMatchFileSnapshot(file);
        });
      }
    }
  }
});
