import { describe, expect, it } from 'vitest';
import { type ClockDay, clockDays } from '../../../src/evaluate/clock/clock-days.ts';
import { isKnown } from '../../../src/evaluate/clock/clock-fact.ts';
import { isOpenTime } from '../../../src/evaluate/clock/clock-target.ts';
import { pausesOf } from '../../../src/evaluate/clock/pauses.ts';
import { ownValue } from '../../../src/support/own-value.ts';
import { randomBatch, readingsOf } from '../../sql/clocks/random-batch.ts';

/** Open stretches less the pauses, counted by their ends alone. */
function lengthOf({ open, pauses }: ClockDay): number {
  const overlap = open.flatMap((span) =>
    pauses.map((pause) => Math.max(0, Math.min(span.end, pause.end) - Math.max(span.start, pause.start))),
  );
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  return sum(open.map(({ start, end }) => end - start)) - sum(overlap);
}

describe('the dates of a clock', () => {
  it('add up to its elapsed time exactly, each to what it was open less its pauses', () => {
    const seen = { clocks: 0, paused: 0, holidays: 0, open: 0 };
    for (let seed = 1; seed <= 12; seed++) {
      const batch = randomBatch(seed, 60);
      const { promises, leads, asOf } = batch;
      for (const lead of leads) {
        const target = promises.slas[lead.sla]?.target;
        for (const reading of readingsOf(promises, lead, asOf)) {
          if (reading.state === 'error' || target === undefined) continue;
          const own = lead.facts.filter((fact) => fact.cycle === reading.cycle && isKnown(fact, asOf));
          const days = clockDays(reading, {
            zone: promises.surroundings.zone,
            isOpenTime: isOpenTime(target),
            hours: ownValue(promises.surroundings.calendars, reading.calendar ?? ''),
            pauses: pausesOf(own, asOf),
            asOf,
          });
          const context = `seed ${seed}, ${lead.lead}`;
          expect(days.at(-1)?.sumMs, context).toBe(reading.elapsedMs);
          expect(days.map(lengthOf), context).toEqual(days.map(({ countedMs }) => countedMs));
          expect(days[0]?.from, context).toBe(reading.startAt);
          expect(
            days.slice(1).map(({ from }) => from),
            context,
          ).toEqual(days.slice(0, -1).map(({ until }) => until));
          seen.clocks += 1;
          seen.paused += days.some(({ pauses }) => pauses.length > 0) ? 1 : 0;
          seen.holidays += days.some(({ instead }) => instead !== undefined) ? 1 : 0;
          seen.open += reading.calendar === undefined ? 0 : 1;
        }
      }
    }
    expect(
      Object.values(seen).every((count) => count > 20),
      JSON.stringify(seen),
    ).toBe(true);
  });
});
