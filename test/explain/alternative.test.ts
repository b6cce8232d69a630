import { describe, expect, it } from "vitest";
import { alternativeText } from "../../src/explain/outcome.js";

describe("an alternative outcome", () => {
  it("is named when it is stars", () => {
    expect(alternativeText({ stars: 4, certificate: true }, "vi")).toBe("Kết quả khi đó: 4 sao.");
    expect(alternativeText({ stars: 1 }, "en")).toBe("The answer would then be: 1 star.");
    expect(alternativeText({ stars: 3 }, "en")).toBe("The answer would then be: 3 stars.");
    expect(alternativeText({ stars: null }, "vi")).toBe("Kết quả khi đó: không xếp hạng.");
    expect(alternativeText({ stars: null }, "en")).toBe("The answer would then be: not rated.");
  });

  it("of no known shape is only another", () => {
    expect(alternativeText({ stars: "many" }, "vi")).toBe("Kết quả khi đó: kết quả khác.");
    expect(alternativeText({ something: 1 }, "en")).toBe("The answer would then be: another.");
  });
});
