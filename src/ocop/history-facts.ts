import { isDay } from "../calendar/day.js";
import { type Branded, brand } from "../kernel/brand.js";
import type { Faults } from "../kernel/read.js";
import type { ProductEvent } from "./history-inputs.js";
import { type CertifiedStars, certifiedStars } from "./regimes/authorities.js";

/** Events that were checked one by one and stand in their order. */
export type ParsedHistory = Branded<readonly ProductEvent[], "history">;

/** An event of the right shape, its values not read yet. */
export interface UnreadEvent {
  readonly kind?: unknown;
  readonly on?: unknown;
  readonly stars?: unknown;
}

/** The kinds of event, in the order in which a product comes upon them. */
export const eventKinds = ["recognised", "upgraded", "reRecognised", "withdrawn", "expired"] as const;

type EventKind = (typeof eventKinds)[number];

/** Builds the events, from input of the right shape: each whole, each later than the one before. */
export function buildHistory(
  input: { readonly events?: readonly UnreadEvent[] | null | undefined },
  faults: Faults,
): ParsedHistory {
  const events: ProductEvent[] = [];
  let last = "";
  for (const [index, unread] of (input.events ?? []).entries()) {
    const path = `events[${index}]`;
    const event = readEvent(unread, path, faults);
    if (event === undefined) continue;
    if (event.on <= last) faults.add(`${path}.on`, event.on === last ? "duplicate" : "out-of-order");
    last = event.on;
    events.push(event);
  }
  return brand<"history", readonly ProductEvent[]>(events);
}

function readEvent(unread: UnreadEvent, path: string, faults: Faults): ProductEvent | undefined {
  const kind = oneOf<EventKind>(eventKinds, unread.kind, `${path}.kind`, faults);
  const on = isDay(unread.on) ? unread.on : undefined;
  if (on === undefined) faults.add(`${path}.on`, isGiven(unread.on) ? "not-a-day" : "missing");
  if (kind === "withdrawn" || kind === "expired") {
    if (isGiven(unread.stars)) faults.add(`${path}.stars`, "unknown-key");
    return on === undefined ? undefined : { kind, on };
  }
  if (kind === undefined) return undefined;
  const stars = oneOf<CertifiedStars>(certifiedStars, unread.stars, `${path}.stars`, faults);
  return on === undefined || stars === undefined ? undefined : { kind, on, stars };
}

function oneOf<Value>(
  values: readonly Value[],
  given: unknown,
  path: string,
  faults: Faults,
): Value | undefined {
  const value = values.find((allowed) => allowed === given);
  if (value === undefined) faults.add(path, isGiven(given) ? "not-a-choice" : "missing");
  return value;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
