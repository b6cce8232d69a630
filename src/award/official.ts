import type { Text } from "../kernel/text.js";
import { type Authority, authorityName } from "../people/authority.js";

/** Somebody who acts in a selection: an authority, or the head of the Ministry's agency (Cục trưởng). */
export type Official = Authority | "agencyDirector";

/** What an official is called on a day. */
export function officialName(official: Official, on: string): Text {
  if (official !== "agencyDirector") return authorityName(official, on);
  const { vi, en } = authorityName("extensionAgency", on);
  return { vi: `Cục trưởng ${vi}`, en: `Director of the ${en}` };
}
