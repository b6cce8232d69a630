import { fold } from "../law/fold.js";

/** A province's name as it is compared: without case, diacritics and outer blanks, so that Hoà Bình is Hòa Bình. */
export function provinceKey(name: string): string {
  return fold(name).trim();
}
