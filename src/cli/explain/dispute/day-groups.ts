import type { ClockDay } from '../../../evaluate/clock/clock-days.ts';
import type { DisputedClock } from '../../../measure/dispute/dispute.ts';

/** Dates that are told in one line. */
export interface DayGroup {
  readonly first: ClockDay;
  readonly last: ClockDay;
  readonly count: number;
  readonly countedMs: number;
  readonly sumMs: number;
}

/** A few dates in a row are told one by one. */
const fewest = 4;

/**
 * Each date by itself, but for long runs that decide nothing: dates after the limit but for the last, and whole dates
 * without a pause of a clock to which every hour counts.
 */
export function dayGroups({ days, reading }: DisputedClock): readonly DayGroup[] {
  const [limitAt, calendar] =
    reading.state === 'error' ? [undefined, undefined] : [reading.limitAt, reading.calendar];
  const isDull = (day: ClockDay, index: number): boolean => {
    if (index === 0 || index === days.length - 1) return false;
    if (limitAt !== undefined && day.from > limitAt) return true;
    const holdsLimit = limitAt !== undefined && limitAt <= day.until;
    return calendar === undefined && day.pauses.length === 0 && day.countedMs > 0 && !holdsLimit;
  };
  const runs: ClockDay[][] = [];
  let wasDull = false;
  for (const [index, day] of days.entries()) {
    const dull = isDull(day, index);
    if (dull && wasDull) runs.at(-1)?.push(day);
    else runs.push([day]);
    wasDull = dull;
  }
  return runs
    .flatMap((run) => (run.length < fewest ? run.map((day) => grouped([day])) : [grouped(run)]))
    .flat();
}

function grouped(run: readonly ClockDay[]): readonly DayGroup[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const countedMs = run.reduce((sum, day) => sum + day.countedMs, 0);
  return [{ first, last, count: run.length, countedMs, sumMs: last.sumMs }];
}
