import type { Calendar } from '../../model/calendar.ts';
import type { Shift } from '../../support/opening-hours.ts';

/** When a calendar is open, in whatever rows its hours are written; what holidays are called opens and closes nothing. */
export function calendarTerms({ exceptions, holidayNames, weekly, ...terms }: Calendar): unknown {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  return {
    ...terms,
    weekly: days.map((day) => joined(weekly.filter((shift) => shift.days.includes(day)))),
    exceptions: Object.entries(exceptions).map(([date, shifts]) => [date, joined(shifts)]),
  };
}

/** Shifts in the order of the day; where one ends when the next begins, they are one. */
function joined(shifts: readonly Shift[]): readonly Shift[] {
  const done: Shift[] = [];
  for (const { from, to } of shifts.toSorted((left, right) => (left.from < right.from ? -1 : 1))) {
    const last = done.at(-1);
    const isOn = last !== undefined && last.from < last.to && last.to === from;
    if (isOn) done.splice(-1, 1, { from: last.from, to });
    else done.push({ from, to });
  }
  return done;
}
