const zero = 48;
const nine = 57;
const minus = 45;
const dot = 46;

/** Index after the run of ASCII digits that starts at `from`; `from` itself when no digit stands there. */
export function digitsEnd(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) >= zero && text.charCodeAt(end) <= nine) end += 1;
  return end;
}

/** Index of the first digit after a minus sign, if there is one. */
export function digitsStart(text: string): number {
  return text.charCodeAt(0) === minus ? 1 : 0;
}

/**
 * Index of the decimal point of a plain decimal (its length when it has none), or -1 for any other text.
 * A plain decimal is `-?(0|[1-9][0-9]*)(\.[0-9]+)?`: a leading zero is a fault, because `007` is more often
 * a code than an amount. Scanned by hand: one pass however long the text, and no stack to overflow.
 */
export function pointOf(text: string): number {
  const start = digitsStart(text);
  const point = digitsEnd(text, start);
  if (point === start) return -1;
  if (text.charCodeAt(start) === zero && point > start + 1) return -1;
  if (point === text.length) return point;
  if (text.charCodeAt(point) !== dot) return -1;
  const end = digitsEnd(text, point + 1);
  return end === text.length && end > point + 1 ? point : -1;
}

/** The shortest text of the same plain decimal: no zeros at its end, no minus before zero. */
export function shortest(text: string, point: number): string {
  let end = text.length;
  while (end > point && text.charCodeAt(end - 1) === zero) end -= 1;
  // Only the point is left of the fraction.
  if (end === point + 1) end = point;
  const short = text.slice(0, end);
  return short === "-0" ? "0" : short;
}
