import { describe, expect, it } from "vitest";
import { printDemo } from "../../docs/demo/print.js";

describe("the dossiers of the demo", () => {
  it.each(["vi", "en"] as const)("are explained as committed (%s)", async (locale) => {
    await expect(printDemo(locale)).toMatchFileSnapshot(`__snapshots__/demo.${locale}.txt`);
  });
});
