import { describe, expect, it } from "vitest";
import { parsedHistory } from "../../src/ocop/history.js";
import type { HistoryFacts, ProductEvent } from "../../src/ocop/history-inputs.js";
import { parseHistory } from "../../src/ocop/history-schema.js";
import { productHistory } from "../../src/ocop/product-history.js";

const asOf = "2026-09-01";
const told = (events: readonly ProductEvent[], day = asOf) => {
  const history = productHistory({ events }, { asOf: day });
  if (!history.ok) throw new Error(JSON.stringify(history.issues));
  return history.value;
};
const faults = (facts: HistoryFacts | object, day = asOf) => {
  const history = productHistory(facts, { asOf: day });
  return history.ok ? [] : history.issues.map(({ path, code }) => `${path} ${code}`);
};
const recognised = (on: string, stars: 3 | 4 | 5 = 3): ProductEvent => ({ kind: "recognised", on, stars });
const upgraded = (on: string, stars: 3 | 4 | 5): ProductEvent => ({ kind: "upgraded", on, stars });
const reRecognised = (on: string, stars: 3 | 4 | 5 = 3): ProductEvent => ({
  kind: "reRecognised",
  on,
  stars,
});
const withdrawn = (on: string): ProductEvent => ({ kind: "withdrawn", on });
const expired = (on: string): ProductEvent => ({ kind: "expired", on });

describe("a history that goes well", () => {
  it("tells each certificate with its term and its end", () => {
    expect(
      told([
        recognised("2019-12-01"),
        upgraded("2021-03-15", 4),
        reRecognised("2024-02-01", 4),
        upgraded("2025-12-20", 5),
      ]),
    ).toEqual({
      periods: [
        {
          stars: 3,
          by: "recognised",
          from: "2019-12-01",
          lastDay: "2022-12-01",
          through: "2021-03-14",
          end: "upgraded",
        },
        {
          stars: 4,
          by: "upgraded",
          from: "2021-03-15",
          lastDay: "2024-03-15",
          through: "2024-01-31",
          end: "reRecognised",
        },
        {
          stars: 4,
          by: "reRecognised",
          from: "2024-02-01",
          lastDay: "2027-02-01",
          through: "2025-12-19",
          end: "upgraded",
        },
        { stars: 5, by: "upgraded", from: "2025-12-20", lastDay: "2028-12-20", through: null, end: null },
      ],
      state: "recognised",
      stars: 5,
    });
  });

  it("begins with nothing", () => {
    expect(told([])).toEqual({ periods: [], state: "never-recognised", stars: null });
    expect(faults({})).toEqual([]);
  });

  it("may lose a star in a re-evaluation", () => {
    expect(told([recognised("2023-09-01", 4), reRecognised("2026-08-20", 3)]).stars).toBe(3);
  });
});

describe("the end of a certificate", () => {
  it("comes by itself after the last day", () => {
    expect(told([recognised("2023-09-01")], "2026-09-01").state).toBe("recognised");
    const history = told([recognised("2023-09-01")], "2026-09-02");
    expect(history).toMatchObject({ state: "expired", stars: null });
    expect(history.periods[0]).toMatchObject({ through: "2026-09-01", end: "expired" });
  });

  it("may be named: not before the day after the last one, nor after the longest extension", () => {
    const ends = (on: string) => faults({ events: [recognised("2023-06-01"), expired(on)] }, "2027-06-01");
    expect(ends("2026-06-01")).toEqual(["events[1] not-expired-yet"]);
    expect(ends("2026-06-02")).toEqual([]);
    expect(ends("2026-11-29")).toEqual([]);
    expect(ends("2026-11-30")).toEqual(["events[1] not-running"]);
    expect(told([recognised("2023-06-01"), expired("2026-08-01")]).periods[0]).toMatchObject({
      through: "2026-07-31",
      end: "expired",
    });
  });

  it("knew no extension when it was before 22 May 2026", () => {
    const ends = (on: string) => faults({ events: [recognised("2023-05-21"), expired(on)] });
    expect(ends("2026-05-22")).toEqual([]);
    expect(ends("2026-05-23")).toEqual(["events[1] not-running"]);
  });

  it("may be a withdrawal, while it runs or may run", () => {
    const withdrawing = (on: string) =>
      faults({ events: [recognised("2023-06-01"), withdrawn(on)] }, "2027-06-01");
    expect(withdrawing("2024-06-01")).toEqual([]);
    expect(withdrawing("2026-11-28")).toEqual([]);
    expect(withdrawing("2026-11-29")).toEqual(["events[1] not-running"]);
    expect(told([recognised("2024-06-01"), withdrawn("2026-08-10")])).toMatchObject({
      periods: [{ through: "2026-08-09", end: "withdrawn" }],
      state: "withdrawn",
      stars: null,
    });
  });

  it("may be an upgrade or a re-evaluation; one after the last day leaves the term as it was", () => {
    expect(told([recognised("2023-06-01"), reRecognised("2026-06-02")]).periods[0]).toMatchObject({
      through: "2026-06-01",
      end: "reRecognised",
    });
    expect(told([recognised("2023-06-01"), reRecognised("2026-06-03")]).periods[0]).toMatchObject({
      through: "2026-06-01",
      end: "expired",
    });
    expect(told([recognised("2023-06-01"), upgraded("2026-08-01", 4)]).periods[0]).toMatchObject({
      through: "2026-06-01",
      end: "expired",
    });
  });
});

describe("what cannot follow", () => {
  it.each([
    [
      "a recognition while one runs",
      [recognised("2024-01-01"), recognised("2024-06-01")],
      "still-recognised",
    ],
    ["an upgrade of nothing", [upgraded("2024-01-01", 4)], "not-running", 0],
    ["an upgrade long after the end", [recognised("2020-01-01"), upgraded("2024-06-01", 4)], "not-running"],
    ["an upgrade to the same tier", [recognised("2024-01-01", 4), upgraded("2024-06-01", 4)], "not-higher"],
    ["a first recognition again", [reRecognised("2024-01-01")], "never-recognised", 0],
    ["a withdrawal of nothing", [withdrawn("2024-01-01")], "not-running", 0],
    ["an expiry of nothing", [expired("2024-01-01")], "not-running", 0],
    ["a recognition before the first criteria", [recognised("2019-08-20")], "before-first-law", 0],
    ["an event after the day asked for", [recognised("2026-09-02")], "later-than-asked", 0],
    ["a certificate beyond the calendar", [recognised("2194-01-01")], "beyond-calendar", 0],
  ] as const)("%s", (_, events, code, ...[index]) => {
    expect(faults({ events }, code === "beyond-calendar" ? "2199-01-01" : asOf)).toEqual([
      `events[${index ?? 1}] ${code}`,
    ]);
  });

  it("a recognition again after a withdrawal: it must begin anew", () => {
    const before = [recognised("2024-01-01"), withdrawn("2025-01-01")];
    expect(faults({ events: [...before, reRecognised("2025-06-01")] })).toEqual([
      "events[2] withdrawn-before",
    ]);
    expect(told([...before, recognised("2025-06-01", 4)])).toMatchObject({ state: "recognised", stars: 4 });
  });

  it("but a recognition or one again can, after the one before had ended", () => {
    expect(told([recognised("2020-01-01"), recognised("2024-06-01")]).periods[0]).toMatchObject({
      through: "2023-01-01",
      end: "expired",
    });
    expect(told([recognised("2020-01-01"), expired("2023-01-02"), reRecognised("2024-06-01")]).state).toBe(
      "recognised",
    );
    expect(told([recognised("2020-01-01"), reRecognised("2024-06-01")]).periods[0]?.end).toBe("expired");
  });

  it("is named at every event at once", () => {
    const events = [upgraded("2024-01-01", 4), recognised("2024-02-01"), recognised("2024-03-01")];
    expect(faults({ events })).toEqual(["events[0] not-running", "events[2] still-recognised"]);
  });
});

describe("the events of a history", () => {
  it("must be whole, of days that exist, and in order", () => {
    const input = {
      events: [
        { kind: "award", on: "2024-02-30" },
        { kind: "recognised" },
        { kind: "recognised", on: "2024-05-01", stars: 2 },
        { kind: "withdrawn", on: "2024-06-01", stars: 3 },
        { kind: "expired" },
        { on: "2024-06-01", note: "x" },
        { kind: "recognised", on: "2024-07-02", stars: 3 },
        { kind: "upgraded", on: "2024-07-02", stars: 4 },
        { kind: "withdrawn", on: "2024-07-01" },
      ],
      product: "x",
    };
    expect(faults(input)).toEqual([
      "events[5].note unknown-key",
      "product unknown-key",
      "events[0].kind not-a-choice",
      "events[0].on not-a-day",
      "events[1].on missing",
      "events[1].stars missing",
      "events[2].stars not-a-choice",
      "events[3].stars unknown-key",
      "events[4].on missing",
      "events[5].kind missing",
      "events[7].on duplicate",
      "events[8].on out-of-order",
    ]);
    expect(faults({ events: {} })).toEqual(["events not-a-list"]);
    expect(faults({ events: [] }, "2026-02-30")).toEqual(["asOf not-a-day"]);
  });

  it("give the same history when they were parsed before", () => {
    const events = [recognised("2024-01-01")];
    const parsed = parseHistory({ events });
    if (!parsed.ok) throw new Error("parses");
    expect(parsedHistory(parsed.value, { asOf })).toEqual(productHistory({ events }, { asOf }));
  });
});
