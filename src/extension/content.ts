import type { RegimeRef } from "../kernel/assessment.js";
import type { Place } from "../kernel/place.js";
import type { SupportItem } from "./items.js";

/** Items by the clause that lists them. */
export type ItemsByPlace = readonly (readonly [Place, readonly SupportItem[]])[];

/** The contents of extension (nội dung hoạt động khuyến công) that the decree lists in a period. */
export interface ContentRegime {
  readonly ref: RegimeRef;
  /** Place of the list as a whole. */
  readonly place: Place;
  readonly listed: ItemsByPlace;
  /** What the text before listed and this one does not, by the clause that was replaced. */
  readonly removed: ItemsByPlace;
}

/** The place that names an item, if one does. */
export function placeOf(items: ItemsByPlace, item: SupportItem): Place | undefined {
  return items.find(([, named]) => named.includes(item))?.[0];
}
