/** Text as it is compared: without case and diacritics, so that `NĐ-CP` and `nd-cp` are the same. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
