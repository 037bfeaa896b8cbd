import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, weekdayOf } from '../../src/support/local-date.ts';
import { weekAt } from '../../src/support/period.ts';
import { firstDayOfWeek, mondaysBetween, weekLabel } from '../../src/support/week.ts';

describe('weeks', () => {
  it.each([
    ['2026-W01', '2025-12-29'],
    ['2026-W40', '2026-09-28'],
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
  ])('%s begins on %s', (week, monday) => {
    const day = firstDayOfWeek(week);
    expect(day !== undefined && dateOfDay(day)).toBe(monday);
  });

  it.each(['2027-W53', '2026-W00', '2026-W54', '2026-W4', '2026-40', ''])('%j is none', (text) => {
    expect(firstDayOfWeek(text)).toBeUndefined();
  });

  it('follow each other over the end of a long year', () => {
    expect([...mondaysBetween('2026-W52', '2027-W01')].map(weekLabel)).toEqual([
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ]);
    expect([...mondaysBetween('2026-W02', '2026-W01')]).toEqual([]);
  });

  it('agree with the weeks of periods', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) }), (instant) => {
        const { label, firstDay } = weekAt('UTC', instant);
        expect(firstDayOfWeek(label)).toBe(firstDay);
        expect(weekdayOf(firstDay)).toBe(0);
      }),
    );
  });
});
