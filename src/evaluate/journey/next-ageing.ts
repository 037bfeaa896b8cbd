import { knownValue } from '../../criteria/known-value.ts';
import type { InactivityRule } from '../../model/scoring.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import type { Moment } from '../moment.ts';
import type { Ageing } from './ageing.ts';

const dayMs = 86_400_000;

/** The first instant after the moment at which time alone may change anything; undefined when it never will. */
export function nextAgeing(ageing: Ageing, moment: Moment, zone: string): Instant | undefined {
  const instants = [
    ...eventAgeings(ageing, moment),
    ...dateAgeings(ageing, moment, zone),
    ...ageing.idle.flatMap((rule) => idleAgeing(rule, moment)),
  ];
  return instants.length === 0 ? undefined : instants.reduce((least, instant) => Math.min(least, instant));
}

function eventAgeings({ signals }: Ageing, { events }: Moment): readonly Instant[] {
  return events.flatMap(({ signal, at, age, hidden }) => {
    const next = hidden ? undefined : firstAbove(signals.get(signal) ?? [], age);
    return next === undefined ? [] : [at + next * dayMs];
  });
}

function dateAgeings({ dates }: Ageing, { facts }: Moment, zone: string): readonly Instant[] {
  return [...dates].flatMap(([attribute, ages]) => {
    const date = knownValue(facts, attribute);
    if (typeof date !== 'string') return [];
    const day = dayOfDate(date);
    const next = firstAbove(ages, facts.today - day);
    return next === undefined ? [] : [startOfDay(zone, day + next)];
  });
}

/** The next full interval without an event, until the floor is reached. */
function idleAgeing(
  { signals, per, everyDays, floor }: InactivityRule,
  { events }: Moment,
): readonly Instant[] {
  const last = events.find(({ signal, hidden }) => !hidden && signals.includes(signal));
  if (last === undefined) return [];
  const intervals = Math.floor(last.age / everyDays);
  const isAtFloor = floor !== undefined && per * intervals >= -floor;
  return isAtFloor ? [] : [last.at + (intervals + 1) * everyDays * dayMs];
}

/** The first of rising numbers above a limit, by halving. */
function firstAbove(rising: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) > limit) high = middle;
    else low = middle + 1;
  }
  return rising[low];
}
