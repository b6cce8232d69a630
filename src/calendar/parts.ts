/** The two digits of a text at a place as a number; `NaN` where there are none. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The year of a day that exists. */
export function yearOf(day: string): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** The month (1 to 12) of a day that exists. */
function monthOf(day: string): number {
  return twoDigits(day, 5);
}

/** The day of the month of a day that exists. */
function dayOfMonth(day: string): number {
  return twoDigits(day, 8);
}

/** The last day of the month in which a day lies. */
export function lastOfMonth(day: string): string {
  return day.slice(0, 8) + daysInMonth(yearOf(day), monthOf(day));
}

// Long walks step from day to day; these two do it without a Date.

/** The day after one that exists; it may be the first beyond the years that `isDay` takes. */
export function nextDay(day: string): string {
  const month = monthOf(day);
  if (day !== lastOfMonth(day)) return day.slice(0, 8) + padded(dayOfMonth(day) + 1);
  return month < 12 ? `${day.slice(0, 5)}${padded(month + 1)}-01` : `${yearOf(day) + 1}-01-01`;
}

/** The day before one that exists; it may be the last before the years that `isDay` takes. */
export function previousDay(day: string): string {
  const month = monthOf(day);
  const date = dayOfMonth(day);
  if (date > 1) return day.slice(0, 8) + padded(date - 1);
  return month > 1 ? lastOfMonth(`${day.slice(0, 5)}${padded(month - 1)}-01`) : `${yearOf(day) - 1}-12-31`;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
