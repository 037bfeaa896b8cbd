import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../src/support/instant.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../src/support/period.ts';
import { localDateAt } from '../../src/support/zoned-time.ts';

const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/Havana',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/Santiago',
);
const instant = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2036, 0, 1) });

describe('periods', () => {
  it.each([
    ['week', (name: string, at: number) => weekAt(name, at)],
    ['month', (name: string, at: number) => monthAt(name, at)],
    ['quarter of a year from February', (name: string, at: number) => quarterAt(name, at, 2)],
  ])('partition time: %s', (_, periodAt) => {
    fc.assert(
      fc.property(zone, instant, (name, at) => {
        const period = periodAt(name, at);
        expect(period.start <= at && at < period.end).toBe(true);
        expect(periodAt(name, period.start)).toEqual(period);
        expect(periodAt(name, period.end - 1)).toEqual(period);
        expect(periodAt(name, period.end).start).toBe(period.end);
      }),
    );
  });

  it('keep their bounds where midnight comes twice', () => {
    // On 1 November 2009 St John's went back from 00:01 to 23:01: the end of October came again after November began.
    const secondPass = Date.UTC(2009, 10, 1, 2, 45);
    expect(localDateAt('America/St_Johns', secondPass)).toBe('2009-10-31');
    expect(spanOf(monthAt('America/St_Johns', secondPass))).toEqual([
      '2009-11-01T02:30:00Z',
      '2009-12-01T03:30:00Z',
    ]);
    expect(spanOf(monthAt('America/St_Johns', secondPass - 20 * 60_000))).toEqual([
      '2009-10-01T02:30:00Z',
      '2009-11-01T02:30:00Z',
    ]);
  });

  it('are labelled by ISO year and week, and by month', () => {
    expect(weekAt('Europe/Berlin', Date.UTC(2026, 11, 31, 23, 30)).label).toBe('2026-W53');
    expect(weekAt('Europe/Berlin', Date.UTC(2027, 0, 3, 23)).label).toBe('2027-W01');
    expect(weekAt('Europe/Berlin', Date.UTC(2023, 0, 1, 12)).label).toBe('2022-W52');
    expect(monthAt('Europe/Berlin', Date.UTC(2026, 2, 31, 22)).label).toBe('2026-04');
    expect(quarterAt('Europe/Berlin', Date.UTC(2026, 0, 15), 12).label).toBe('2025-Q1');
  });
});

function spanOf({ start, end }: Period): readonly string[] {
  return [formatInstant(start), formatInstant(end)];
}
