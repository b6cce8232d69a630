import type { LawDocument, Relation } from "./document.js";
import { document, documents } from "./register.js";

/** One event in the life of a document: what it did to another, or what another did to it. */
export interface HistoryEvent extends Relation {
  /** `"did"`: this document acted on `document`; `"undergone"`: `document` acted on this one. */
  readonly role: "did" | "undergone";
}

/**
 * The history of a document (lịch sử văn bản): what it amends, replaces, repeals, supplements, guides or
 * consolidates, and what did so to it, in the order of days; events of unknown day stand last.
 *
 * @param number - the official number, read as by `document`.
 * @returns the events, or `undefined` when the register does not hold the document.
 *
 * @example
 * ```ts
 * import { history } from "vn-rural-industry/law";
 *
 * history("66/2020/NĐ-CP")?.map(({ from, role, kind, document }) => [from, role, kind, document]); // => [
 * //   ["2020-08-01", "did", "amends", "68/2017/NĐ-CP"],
 * //   ["2024-05-01", "undergone", "repeals", "32/2024/NĐ-CP"],
 * // ]
 * ```
 */
export function history(number: string): readonly HistoryEvent[] | undefined {
  const subject = document(number);
  if (subject === undefined) return undefined;
  const events = [...done(subject), ...undergone(subject)];
  return [...events.filter(isDated).sort(byDay), ...events.filter((event) => !isDated(event))];
}

function done({ relations }: LawDocument): readonly HistoryEvent[] {
  return relations.map((relation) => ({ role: "did", ...relation }));
}

function undergone({ id }: LawDocument): readonly HistoryEvent[] {
  return documents.flatMap((actor) =>
    actor.relations
      .filter((relation) => relation.document === id)
      .map((relation) => ({ role: "undergone", ...relation, document: actor.id }) as const),
  );
}

interface Dated extends HistoryEvent {
  readonly from: string;
}

function isDated(event: HistoryEvent): event is Dated {
  return event.from !== null;
}

function byDay(first: Dated, second: Dated): number {
  if (first.from === second.from) return 0;
  return first.from < second.from ? -1 : 1;
}
