import type { BenchHours, Deadline } from './deadline.ts';

/** What the bench uses of luxon. */
export interface LuxonDateTime {
  readonly weekday: number;
  readonly plus: (amount: { readonly days: number }) => LuxonDateTime;
  readonly startOf: (unit: 'day') => LuxonDateTime;
  readonly set: (time: { readonly hour: number; readonly minute: number }) => LuxonDateTime;
  readonly toISODate: () => string;
  readonly toMillis: () => number;
}
export interface Luxon {
  readonly fromMillis: (at: number, options: { readonly zone: string }) => LuxonDateTime;
}

/** Day by day: what is left of today's hours, else the next day's. */
export function luxonDeadline(luxon: Luxon, { zone, opens, closes, holidays }: BenchHours): Deadline {
  return (from, amount) => {
    let missing = amount;
    let at = from;
    let day = luxon.fromMillis(from, { zone }).startOf('day');
    while (true) {
      if (day.weekday <= 5 && !holidays.has(day.toISODate())) {
        const start = Math.max(at, day.set(timeOf(opens)).toMillis());
        const end = day.set(timeOf(closes)).toMillis();
        if (end - start >= missing) return start + missing;
        missing -= Math.max(0, end - start);
      }
      day = day.plus({ days: 1 });
      at = day.toMillis();
    }
  };
}

function timeOf(minutes: number): { readonly hour: number; readonly minute: number } {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
