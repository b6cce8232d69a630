import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageTable } from "../tools/coverage.js";

const readme = readFileSync("README.md", "utf8");

describe("README", () => {
  it("shows the law that is covered as the regimes have it (npm run readme writes it)", async () => {
    expect(readme).toContain(`<!-- coverage -->\n${await coverageTable()}\n<!-- end of coverage -->`);
  });

  it("stays under 200 lines", () => {
    expect(readme.split("\n").length).toBeLessThan(200);
  });

  it("names the commands that install, check and show", () => {
    expect(readme).toContain("npm cit");
    expect(readme).toContain("npm ci && npm run demo");
  });
});
