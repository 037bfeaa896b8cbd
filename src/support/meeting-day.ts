import { calendarOf, dayOf, weekdayOf } from './local-date.ts';
import type { Rhythm } from './rhythm.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** A weekday, or the first, second … last of its kind in a period. */
export interface MeetingDay {
  readonly weekday: (typeof weekdays)[number];
  readonly ordinal?: (typeof ordinals)[number];
}

/** `tuesday`, `first tuesday`, `last friday`; undefined for anything else. */
export function parseMeetingDay(text: string): MeetingDay | undefined {
  const words = text.split(' ');
  const weekday = weekdays.find((name) => name === words.at(-1));
  const ordinal = ordinals.find((name) => name === words[0]);
  if (weekday === undefined) return undefined;
  if (words.length === 1) return { weekday };
  return words.length === 2 && ordinal !== undefined ? { weekday, ordinal } : undefined;
}

/** Whether a day is the weekday meant, in its month, quarter or year; of a week there is only one. */
export function isMeetingDay(
  day: number,
  { weekday, ordinal }: MeetingDay,
  { unit, fiscalYearStart }: Pick<Rhythm, 'unit'> & { readonly fiscalYearStart: number },
): boolean {
  if (weekdays[weekdayOf(day)] !== weekday) return false;
  if (ordinal === undefined || unit === 'week') return true;
  const { first, next } = periodAround(day, unit, fiscalYearStart);
  if (ordinal === 'last') return day + 7 >= next;
  return Math.floor((day - first) / 7) === ordinals.indexOf(ordinal);
}

/** First day of the period that holds the day, and of the one after it. */
function periodAround(
  day: number,
  unit: Exclude<Rhythm['unit'], 'week'>,
  fiscalYearStart: number,
): { readonly first: number; readonly next: number } {
  const { year, month } = calendarOf(day);
  const length = { month: 1, quarter: 3, year: 12 }[unit];
  const into = unit === 'month' ? 0 : (month - fiscalYearStart + 12) % length;
  return { first: dayOf(year, month - into, 1), next: dayOf(year, month - into + length, 1) };
}
