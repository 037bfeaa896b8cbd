import type { Duration } from '../../support/duration.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** A length of time as a text mentions it; whether working time or any time is meant, a text often leaves open. */
export interface Span {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  /** As written, for messages. */
  readonly words: string;
  /** Said to be a deadline: within, binnen, innerhalb. */
  readonly isDeadline: boolean;
}

const UNITS: readonly (readonly [RegExp, Span['unit']])[] = [
  [/minuten?$|minutes?$/, 'minute'],
  [/stunden?$|hours?$/, 'hour'],
  [/days?$|tage?n?$/, 'day'],
  [/weeks?$|wochen?$/, 'week'],
  [/months?$|monate?n?$/, 'month'],
];
const ADJECTIVES = 'business|working|sales|office|calendar|open|full|volle[nr]?|offene[nr]?';
const pattern = new RegExp(
  String.raw`(\b(?:within|binnen|innerhalb(?:\svon)?)\s+)?(?<![\p{L}\d.,])(${numberPattern})\s+((?:(?:${ADJECTIVES})\s+)?[\p{L}-]*?(?:minutes?|minuten?|hours?|stunden?|days?|tage?n?|weeks?|wochen?|months?|monate?n?))(?!\p{L})`,
  'giu',
);

/** In every noun of the pattern; most texts have none, and are looked through a hundred times faster for it. */
const anyUnit = /minut|hour|stund|day|tag|week|woche|month|monat/i;

/** Every length of time that a text mentions with a number, in order. */
export function spansIn(text: string): readonly Span[] {
  if (!anyUnit.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap(([, deadline, written = '', noun = '']) => {
    const amount = numberOf(written);
    const unit = UNITS.find(([ending]) => ending.test(noun.toLowerCase()))?.[1];
    if (amount === undefined || unit === undefined) return [];
    return [{ amount, unit, words: `${written} ${noun}`, isDeadline: deadline !== undefined }];
  });
}

/** Could the text mean this duration? Generous: a day may be 24 hours, a week five working days. */
export function mayMean({ amount, unit }: Span, duration: Duration): boolean {
  return readings(duration).some(([one, least, most]) => one === unit && least <= amount && amount <= most);
}

type Reading = readonly [Span['unit'], number, number];

function readings({ amount, unit }: Duration): readonly Reading[] {
  const exact = (one: Span['unit'], value: number): Reading => [one, value, value];
  switch (unit) {
    case 'minutes':
    case 'businessMinutes':
      return [exact('minute', amount), exact('hour', amount / 60)];
    case 'hours':
    case 'businessHours':
      return [
        exact('hour', amount),
        exact('minute', amount * 60),
        exact('day', amount / 24),
        exact('week', amount / 168),
      ];
    case 'businessDays':
      return [
        exact('day', amount),
        exact('hour', amount * 24),
        exact('week', amount / 5),
        ['month', amount / 23, amount / 20],
      ];
    case 'calendarDays':
      return [
        exact('day', amount),
        exact('hour', amount * 24),
        exact('week', amount / 7),
        ['month', amount / 31, amount / 28],
      ];
  }
}
