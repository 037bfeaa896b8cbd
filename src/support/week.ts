import { calendarOf, dayOf, weekdayOf } from './local-date.ts';

const pattern = /^(\d{4})-W(\d{2})$/;

/** The Monday of an ISO week `2026-W40`, as a day; undefined for other texts and for weeks the year does not have. */
export function firstDayOfWeek(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, number] = [Number(match[1]), Number(match[2])];
  if (year < 1 || number < 1) return undefined;
  const monday = firstMonday(year) + 7 * (number - 1);
  return monday < firstMonday(year + 1) ? monday : undefined;
}

/** The week with the year's first Thursday is its first, and 4 January always lies in it. */
function firstMonday(year: number): number {
  const day = dayOf(year, 1, 4);
  return day - weekdayOf(day);
}

/** The week that begins on a Monday, as `2026-W40`; it belongs to the year of its Thursday. */
export function weekLabel(monday: number): string {
  const { year } = calendarOf(monday + 3);
  const number = Math.floor((monday + 3 - dayOf(year, 1, 1)) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/** The Mondays of the weeks from one to another, both included, as days; none where either is no week. */
export function* mondaysBetween(from: string, to: string): Generator<number> {
  const [first, last] = [firstDayOfWeek(from), firstDayOfWeek(to)];
  if (first === undefined || last === undefined) return;
  for (let monday = first; monday <= last; monday += 7) yield monday;
}
