import fc from 'fast-check';
import type {
  EscalatingPromise,
  PeriodPromise,
  Waiver,
} from '../../../src/measure/escalation/escalating-promise.ts';
import type { EscalationTerms } from '../../../src/measure/escalation/escalation-terms.ts';
import { monthAt, weekAt } from '../../../src/support/period.ts';
import { rational } from '../../../src/support/rational.ts';

export const zone = 'Europe/Berlin';
const weekMs = 7 * 86_400_000;
const beginning = Date.UTC(2026, 0, 7);

/** Enough for level 3, recurrence and lapsing under small numbers. */
export const weekLabels: readonly string[] = Array.from(
  { length: 40 },
  (_, index) => weekAt(zone, beginning + index * weekMs).label,
);

/** Just after the week of that index has settled. */
export function asOfWeek(index: number): number {
  return weekAt(zone, beginning + index * weekMs).end + 48 * 3_600_000;
}

export interface Situation {
  readonly promises: readonly EscalatingPromise[];
  readonly waivers: readonly Waiver[];
  readonly terms: Omit<EscalationTerms, 'asOf'>;
}

/** Numbers smaller than those of a real agreement, so that everything happens within forty weeks. */
const parameters = fc.record({
  minSample: fc.constant(5),
  mergeWeeks: fc.integer({ min: 1, max: 4 }),
  consecutiveWeeks: fc.integer({ min: 2, max: 4 }),
  windowWeeks: fc.integer({ min: 4, max: 8 }),
  windowMissed: fc.integer({ min: 3, max: 6 }),
  durationWeeks: fc.integer({ min: 3, max: 13 }),
  recurrences: fc.integer({ min: 2, max: 3 }),
  recurrenceWeeks: fc.integer({ min: 10, max: 52 }),
  breadth: fc.integer({ min: 1, max: 2 }),
  closeWeeks: fc.integer({ min: 1, max: 3 }),
  closeWeeksFromLevel2: fc.integer({ min: 1, max: 4 }),
  lapseWeeks: fc.integer({ min: 1, max: 8 }),
});

const counts = fc.array(
  fc
    .constantFrom([10, 0], [10, 0], [5, 5], [5, 5], [2, 1], [1, 0], [0, 0])
    .map(([met = 0, breached = 0]) => ({
      met,
      breached,
    })),
  { minLength: weekLabels.length, maxLength: weekLabels.length },
);

function ofClocks(promise: string, scope: string): fc.Arbitrary<EscalatingPromise> {
  return fc.record({
    judged: fc.constant('clocks' as const),
    promise: fc.constant(promise),
    scope: fc.constant(scope),
    side: fc.constant('sales' as const),
    target: fc.constant(rational(9, 10)),
    minSample: fc.constant(5),
    per: fc.constantFrom('week' as const, 'week' as const, 'month' as const),
    effectiveFrom: fc.integer({ min: 0, max: 3 }).map((index) => beginning + index * weekMs),
    weeks: counts.map((all) => all.map((each, index) => ({ ...each, week: weekLabels[index] ?? '' }))),
  });
}

const ofMonths: fc.Arbitrary<PeriodPromise> = fc.record({
  judged: fc.constant('periods' as const),
  promise: fc.constant('volume'),
  scope: fc.constant('all'),
  side: fc.constant('sales' as const),
  comparator: fc.constant('atLeast' as const),
  goal: fc.constant(rational(100)),
  tolerance: fc.constant(rational(1, 10)),
  windowDays: fc.constantFrom(0, 30, 90),
  values: fc.array(fc.integer({ min: 80, max: 100 }), { minLength: 9, maxLength: 9 }).map((values) =>
    values.map((value, month) => ({
      period: monthAt(zone, Date.UTC(2026, month, 15)),
      value: rational(value),
    })),
  ),
});

const waiver: fc.Arbitrary<Waiver> = fc
  .record({
    scope: fc.constantFrom('north', 'south'),
    first: fc.integer({ min: 0, max: 39 }),
    length: fc.integer({ min: 0, max: 5 }),
    approvedIn: fc.integer({ min: 0, max: 39 }),
    approvedBy: fc.constantFrom('marketing' as const, 'sales' as const),
  })
  .map(({ scope, first, length, approvedIn, approvedBy }) => ({
    promise: 'contact',
    scope,
    from: weekLabels[first] ?? '',
    to: weekLabels[Math.min(39, first + length)] ?? '',
    approvedAt: asOfWeek(approvedIn),
    approvedBy,
  }));

export const situations: fc.Arbitrary<Situation> = fc.record({
  promises: fc.tuple(
    ofClocks('contact', 'north'),
    ofClocks('contact', 'south'),
    ofClocks('routing', 'north'),
    ofMonths,
  ),
  waivers: fc.array(waiver, { maxLength: 3 }),
  terms: fc.record({
    zone: fc.constant(zone),
    fiscalYearStart: fc.constant(1),
    settleMs: fc.constant(48 * 3_600_000),
    parameters,
  }),
});
