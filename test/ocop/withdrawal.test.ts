import { describe, expect, it } from "vitest";
import { assessWithdrawal } from "../../src/ocop/assess-withdrawal.js";
import { assessParsedWithdrawal } from "../../src/ocop/withdrawal.js";
import { parseWithdrawal } from "../../src/ocop/withdrawal-schema.js";
import { faultsOf, missingOf, outcomeOf } from "./answers.js";

const on = "2026-09-01";
const grounds = [
  "untrueDossier",
  "criteriaNoLongerMet",
  "lawViolated",
  "markMisused",
  "productionStopped",
  "otherConclusion",
] as const;
const none = Object.fromEntries(grounds.map((ground) => [ground, false]));

describe("the grounds of withdrawal (Điều 8 khoản 1)", () => {
  it.each(grounds)("%s is enough by itself", (ground) => {
    expect(outcomeOf(assessWithdrawal({ [ground]: true }, { on }))).toBe("withdraw");
    expect(missingOf(assessWithdrawal({ ...none, [ground]: null }, { on }))).toEqual([ground]);
  });

  it("leave the certificate only when each of them is denied", () => {
    expect(outcomeOf(assessWithdrawal(none, { on }))).toBe("keep");
    expect(missingOf(assessWithdrawal({}, { on }))).toEqual([...grounds]);
  });

  it("stand at the points a to e", () => {
    const answer = assessWithdrawal(none, { on });
    const points = "finding" in answer ? answer.finding.children?.map(({ citation }) => citation.point) : [];
    expect(points).toEqual(["a", "b", "c", "d", "đ", "e"]);
  });

  it("were not obtained before 22 May 2026", () => {
    expect(outcomeOf(assessWithdrawal(none, { on: "2026-05-22" }))).toBe("keep");
    expect(outcomeOf(assessWithdrawal(none, { on: "2026-05-21" }))).toBe("text-not-obtained");
    expect(outcomeOf(assessWithdrawal(none, { on: "2019-08-20" }))).toBe("before");
  });

  it("are refused with every fault, and give the same answer when parsed before", () => {
    const input: object = { markMisused: 1, fraud: true };
    expect(faultsOf(assessWithdrawal(input, { on }))).toEqual([
      "markMisused not-a-yes-no",
      "fraud unknown-key",
    ]);
    const parsed = parseWithdrawal(none);
    if (!parsed.ok) throw new Error("parses");
    expect(assessParsedWithdrawal(parsed.value, { on })).toEqual(assessWithdrawal(none, { on }));
  });
});
