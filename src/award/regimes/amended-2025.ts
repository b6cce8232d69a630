import { type Place, places } from "../../kernel/place.js";

/** A place of Circular 26/2014/TT-BCT to which a clause of Điều 28 of Circular 38/2025/TT-BCT gave its text. */
export function amended2025(clause: string, article: string, of?: string, point?: string): Place {
  const amendedBy = { document: "38/2025/TT-BCT", article: "28", clause };
  return places("26/2014/TT-BCT", "official", amendedBy)(article, of, point);
}
