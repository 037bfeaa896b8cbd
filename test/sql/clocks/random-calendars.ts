import { dateOfDay, dayOf } from '../../../src/support/local-date.ts';
import type { OpeningHours, Shift, Weekday, WeeklyShift } from '../../../src/support/opening-hours.ts';
import type { Random } from '../../../src/support/random.ts';

/** Zones with changes by an hour and half an hour, at midnight, during Ramadan, with quarters of an hour, and without any. */
export const zones: readonly string[] = [
  'Africa/Casablanca',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Auckland',
  'UTC',
];

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A calendar that anybody might write, or nobody: shifts over midnight, beside or over each other, in a gap, or none. */
export function randomCalendar(random: Random, id: string, year: number): OpeningHours {
  const isEndless = random.chance(1, 4);
  const isClosed = random.chance(1, 12);
  const weekly = isClosed ? [] : Array.from({ length: 1 + random.below(3) }, () => weeklyShift(random));
  const holidays = isEndless ? [] : Array.from({ length: random.below(30) }, () => date(random, year));
  const exceptions = Array.from({ length: random.below(isClosed ? 3 : 12) }, () => [
    date(random, year),
    Array.from({ length: random.below(3) }, () => shift(random)),
  ]);
  return {
    id,
    zone: random.pick(zones),
    weekly,
    holidays: [...new Set(holidays)].sort(),
    exceptions: Object.fromEntries(exceptions),
    ...(!isEndless && { holidayYears: random.pick([[year], [year], [year, year + 1], [year - 1]]) }),
  };
}

function weeklyShift(random: Random): WeeklyShift {
  const days = random.pick([
    weekdays,
    weekdays.slice(0, 5),
    weekdays.slice(5),
    weekdays.filter(() => random.chance(1, 3)),
  ]);
  return { ...shift(random), days: days.length === 0 ? ['sun'] : days };
}

function shift(random: Random): Shift {
  const usual: readonly Shift[] = [
    { from: '00:00', to: '24:00' },
    { from: '09:00', to: '17:30' },
    { from: '13:00', to: '17:00' },
    { from: '22:00', to: '06:00' },
    { from: '02:00', to: '03:00' },
    { from: '23:30', to: '01:45' },
  ];
  if (random.chance(2, 3)) return random.pick(usual);
  return { from: time(random), to: time(random) };
}

function time(random: Random): string {
  return [random.below(24), random.below(60)].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Around the ends of the year more often, and where clocks are put forward or back. */
function date(random: Random, year: number): string {
  const days = [
    random.below(365),
    random.below(8),
    357 + random.below(8),
    85 + random.below(8),
    295 + random.below(12),
  ];
  return dateOfDay(dayOf(year, 1, 1) + random.pick(days));
}
