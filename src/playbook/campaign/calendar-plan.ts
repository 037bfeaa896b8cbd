import { firstDayOf, type Month, monthLater } from '../../support/month.ts';
import { round } from '../drawing/lettered.ts';

/** Where days and months lie on a calendar of some width. */
export interface CalendarPlan {
  readonly width: number;
  readonly months: readonly Month[];
  readonly monthWidth: number;
  /** Of a day since 1970-01-01. */
  readonly x: (day: number) => number;
}

/** Letters of numbers and names of months. */
export const size = 14;
/** The room that three letters of a month take. */
const leastMonth = 30;

/** Where a month begins and how wide it is: February is narrower than March. */
export function monthPlace(
  { x }: CalendarPlan,
  month: Month,
): { readonly left: number; readonly width: number } {
  const left = x(firstDayOf(month));
  return { left, width: round(x(firstDayOf(monthLater(month, 1))) - left) };
}

/** As wide as wanted, or wider where the months would not have their room. */
export function calendarPlan(months: readonly Month[], wanted: number, widest: number): CalendarPlan {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const width = Math.max(wanted, Math.ceil(months.length * Math.max(leastMonth, widest)));
  const [start, end] = [firstDayOf(first), firstDayOf(monthLater(last, 1))];
  const x = (day: number): number => round(((day - start) * width) / (end - start));
  return { width, months, monthWidth: width / months.length, x };
}
