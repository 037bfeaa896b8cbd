import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredDayOf } from '../../../src/measure/forecast/declared-day.ts';
import { forecastAccuracy } from '../../../src/measure/forecast/forecast-accuracy.ts';
import { compareExact, formatExact, minus, nothing } from '../../../src/support/exact.ts';
import { dateOfDay, weekdayOf } from '../../../src/support/local-date.ts';
import { monthAt } from '../../../src/support/period.ts';
import { instant } from '../../evaluate/a-lead.ts';

const row = fc.record({
  unit: fc.constantFrom('a', 'b', 'c'),
  forecast: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
  actual: fc.integer({ min: 0, max: 1000 }),
});
const rows = fc
  .array(row, { maxLength: 8 })
  .map((all) =>
    all.map(({ forecast, ...rest }) => ({ ...rest, ...(forecast !== undefined && { forecast }) })),
  );

describe('forecastAccuracy', () => {
  it('leaves out units without a forecast, and counts a forecast of nothing as one', () => {
    const found = forecastAccuracy(
      [
        { unit: 'south', forecast: 0, actual: 40 },
        { unit: 'west', actual: 500 },
        { unit: 'north', forecast: 100, actual: 60 },
      ],
      true,
    );
    expect(found.units.map(({ unit }) => unit)).toEqual(['north', 'south']);
    expect(found.withoutForecast).toEqual([{ unit: 'west', actual: 500 }]);
    expect([found.wape, found.bias].map((each) => each && formatExact(each))).toEqual(['4/5', '0']);
  });

  it.each([
    [true, 0, 'insufficient'],
    [true, -5, 'insufficient'],
    [false, 50, 'not settled'],
  ] as const)('settled %s, won %i: %s', (isSettled, actual, status) => {
    const found = forecastAccuracy([{ unit: 'a', forecast: 10, actual }], isSettled);
    expect([found.status, found.wape, found.bias]).toEqual([status, undefined, undefined]);
  });

  it('the order of rows means nothing, and the bias never exceeds the error', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = forecastAccuracy(given, true);
        expect(forecastAccuracy(given.toReversed(), true)).toEqual(found);
        const { wape, bias } = found;
        if (wape === undefined || bias === undefined) return;
        expect(compareExact(bias, wape)).toBeLessThanOrEqual(0);
        expect(compareExact(minus(nothing, bias), wape)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('declaredDayOf', () => {
  const april = monthAt('Europe/Berlin', instant('2026-04-10T12:00Z'));
  const terms = { zone: 'Europe/Berlin', isWorkingDay: (day: number): boolean => weekdayOf(day) < 5 };
  const dateOf = (count: 'business' | 'calendar', n: number): string | undefined => {
    const day = declaredDayOf(april, { count, n }, terms);
    return day === undefined ? undefined : dateOfDay(day);
  };

  it('counts the days of the period, or its working days', () => {
    expect([dateOf('calendar', 1), dateOf('business', 1), dateOf('business', 4)]).toEqual([
      '2026-04-01',
      '2026-04-01',
      '2026-04-06',
    ]);
  });

  it('is none where the period has fewer', () => {
    expect([dateOf('calendar', 30), dateOf('calendar', 31), dateOf('business', 23)]).toEqual([
      '2026-04-30',
      undefined,
      undefined,
    ]);
  });
});
