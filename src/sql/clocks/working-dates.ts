import { dayOf } from '../../support/local-date.ts';
import { openDates } from '../../support/open-intervals.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { offsetSpans } from '../../support/zone-offsets.ts';
import type { OpenDays } from './open-days.ts';

/** The working days of a calendar, numbered from 1 in the range of its open days. */
export interface WorkingDates {
  /** The last closing of each, the first of them number 1. */
  readonly closings: readonly number[];
  /**
   * Instants at which the number of working days up to the local date changes, and by how much; a zone put back over
   * midnight takes one away again.
   */
  readonly changes: readonly WorkingChange[];
}

export interface WorkingChange {
  readonly at: number;
  readonly by: number;
}

const dayMs = 86_400_000;

export function workingDates(hours: OpeningHours, days: OpenDays): WorkingDates {
  const dates = openDates(hours);
  const lastDate = Math.min(days.lastDay + 1, dayOf(days.lastYear + 1, 1, 1) - 1);
  const closings: number[] = [];
  const numbers = new Map<number, number>();
  for (let date = days.firstDay; date <= days.lastDay + 1; date++) {
    const intervals = date <= lastDate ? dates(date) : [];
    if (intervals.length > 0) closings.push(Math.max(...intervals.map(({ end }) => end)));
    numbers.set(date, closings.length);
  }
  return { closings, changes: changesOf(hours.zone, days, (date) => numbers.get(date) ?? 0) };
}

function changesOf(zone: string, days: OpenDays, numberOf: (date: number) => number): WorkingChange[] {
  const from = days.firstDay * dayMs;
  const until = (days.lastDay + 1) * dayMs;
  const changes: WorkingChange[] = [];
  let number = 0;
  const enter = (at: number, date: number): void => {
    const next = numberOf(date);
    if (next !== number) changes.push({ at, by: next - number });
    number = next;
  };
  for (const { start, end, offset } of offsetSpans(zone, from, until)) {
    const [first, last] = [Math.max(start, from), Math.min(end, until)];
    if (first >= last) continue;
    const date = Math.floor((first + offset) / dayMs);
    enter(first, date);
    for (let next = date + 1; next * dayMs - offset < last; next++) enter(next * dayMs - offset, next);
  }
  return changes;
}
