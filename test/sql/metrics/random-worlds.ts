import fc from 'fast-check';
import { formatInstant, type Instant } from '../../../src/support/instant.ts';
import { type Period, weekAt } from '../../../src/support/period.ts';
import type { AcceptanceCase } from '../../conformance/metrics/acceptance.ts';
import type { CohortCase } from '../../conformance/metrics/cohort-case.ts';
import type { ContactCase } from '../../conformance/metrics/contact-times.ts';
import type { CoverageCase } from '../../conformance/metrics/coverage.ts';

/** Small worlds of a few leads over three weeks with a change of clocks, most instants on full hours, some where a week begins. */

export const zone = 'Europe/Berlin';
const hour = 3_600_000;
const first = weekAt(zone, Date.UTC(2026, 2, 25));
export const weeks: readonly Period[] = [0, 1, 2].map((index) =>
  weekAt(zone, first.start + (index * 7 + 3) * 24 * hour),
);

const edges = weeks.flatMap(({ start, end }) => [start - 1, start, end - 1, end]);
const instants = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -30, max: 22 * 24 }).map((hours) => first.start + hours * hour) },
  { weight: 1, arbitrary: fc.constantFrom(...edges) },
);
const at = instants.map(formatInstant);
const rarely = <Value>(some: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
const key = { lead: fc.constantFrom('l0', 'l1', 'l2', 'l3', 'l10'), cycle: fc.constantFrom(1, 2) };
const source = fc.constantFrom('web', 'fair', null);
const asOf = fc.constantFrom(10, 15, 21, 30).map((days) => formatInstant(first.start + days * 24 * hour));
const outcome = fc.constantFrom('accepted', 'autoAccepted', 'rejected', 'expired');

const decisions = fc
  .array(fc.record({ ...key, at, loggedAt: rarely(at), outcome }), { minLength: 4, maxLength: 16 })
  .map((facts) => facts.map((fact, index) => ({ ...fact, id: `d${(index * 7) % 17}` })));
/** Nothing says which of two rulings at one instant is the newer. */
const rulings = fc.uniqueArray(fc.record({ ...key, at, outcome }), {
  minLength: 3,
  maxLength: 10,
  selector: (ruling) => `${ruling.lead} ${ruling.cycle} ${ruling.at}`,
});

export const cohortWorld: fc.Arbitrary<CohortCase> = fc
  .record({
    asOf,
    over: fc.constantFrom('all' as const, 'accepted' as const),
    windowDays: fc.constantFrom(1, 2, 9),
    entries: fc.array(
      fc.record({
        ...key,
        stage: fc.constantFrom('mql', 'sal', 'sql'),
        at,
        loggedAt: rarely(at),
        voidedAt: rarely(at),
      }),
      { minLength: 15, maxLength: 40 },
    ),
    decisions,
    rulings,
    sources: fc.array(source, { minLength: 5, maxLength: 5 }),
  })
  .map(({ asOf: seen, over, windowDays, entries, sources, ...facts }) => ({
    asOf: seen,
    definition: {
      ...definition,
      from: 'mql',
      to: 'sql',
      windowDays,
      settleHours: 48,
      over,
      groupBy: 'source',
    },
    facts: {
      ...facts,
      // Some reach the next stage exactly when the window ends.
      entries: entries.flatMap((entry, index) =>
        index % 5 > 0
          ? [entry]
          : [entry, { ...entry, stage: 'sql', at: shifted(entry.at, windowDays * 24 * hour) }],
      ),
      leads: ['l0', 'l1', 'l2', 'l3', 'l10'].map((id, index) => ({ id, source: sources[index] ?? null })),
    },
  }));

const definition = { zone, period: { kind: 'week', date: '2026-03-25' } } as const;

function shifted(text: string, by: number): string {
  return formatInstant(Date.parse(text) + by);
}

export const acceptanceWorld: fc.Arbitrary<AcceptanceCase> = fc
  .record({
    asOf,
    decisions,
    rulings,
    handoffs: fc.uniqueArray(fc.record({ ...key, at, source }), {
      minLength: 3,
      maxLength: 10,
      selector: (handoff) => `${handoff.lead} ${handoff.cycle}`,
    }),
  })
  .map(({ asOf: seen, ...facts }) => ({ asOf: seen, definition, facts }));

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'] as const;
const businessHours = {
  weekly: Object.fromEntries(
    days.map((day) => [
      day,
      [
        ['09:00', '12:15'],
        ['13:00', '17:30'],
      ] as const,
    ]),
  ),
  holidays: ['2026-04-03', '2026-04-06'],
};

export const contactWorld: fc.Arbitrary<ContactCase> = fc
  .record({
    asOf,
    calendar: fc.constantFrom('24x7' as const, businessHours),
    cycles: fc.uniqueArray(
      fc.record({
        ...key,
        enteredAt: at,
        source,
        wait: rarely(fc.integer({ min: 0, max: 90 })),
        pauses: fc.array(fc.tuple(at, rarely(fc.integer({ min: 1, max: 40 }))), { maxLength: 3 }),
      }),
      { minLength: 3, maxLength: 10, selector: (cycle) => `${cycle.lead} ${cycle.cycle}` },
    ),
    touches: fc.array(
      fc.record({
        ...key,
        at,
        type: fc.constantFrom('call', 'email', 'chat'),
        direction: fc.constantFrom('outbound' as const, 'outbound' as const, 'inbound' as const),
        answered: fc.boolean(),
        automated: fc.constantFrom(false, false, true),
        template: fc.constantFrom(false, false, true),
      }),
      { minLength: 8, maxLength: 25 },
    ),
  })
  .map(({ asOf: seen, calendar, cycles, touches }) => ({
    asOf: seen,
    definition: { ...definition, calendar, contactTypes: ['call', 'email'] },
    facts: {
      cycles: cycles.map(({ wait, pauses, ...cycle }) => ({
        ...cycle,
        canceledAt: wait === null ? null : shifted(cycle.enteredAt, wait * hour),
        pauses: pauses.map(([from, length]): [string, string | null] => [
          from,
          length === null ? null : shifted(from, length * hour),
        ]),
      })),
      touches: touches.map((touch, index) => ({ ...touch, id: `t${index}` })),
    },
  }));

const dates = fc
  .integer({ min: 20, max: 160 })
  .map((day) => formatInstant(day * 24 * hour + yearStart).slice(0, 10));
const yearStart: Instant = Date.UTC(2026, 0, 1);
const wideAt = fc.integer({ min: 0, max: 160 * 24 }).map((hours) => formatInstant(yearStart + hours * hour));

export const coverageWorld: fc.Arbitrary<CoverageCase> = fc
  .record({
    seen: fc.constantFrom(80, 110, 140),
    date: fc.constantFrom('2026-02-10', '2026-05-01'),
    opportunities: fc.array(
      fc.record({
        amount: fc.integer({ min: 0, max: 90_000 }),
        currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
        createdAt: wideAt,
        closeDate: fc.option(dates, { freq: 6 }),
        qualified: fc.constantFrom(true, true, false),
        closing: fc.option(
          fc.record({ closedAt: wideAt, result: fc.constantFrom('won' as const, 'lost' as const) }),
          { freq: 2 },
        ),
      }),
      { minLength: 8, maxLength: 25 },
    ),
  })
  .map(({ seen, date, opportunities }) => ({
    asOf: formatInstant(yearStart + seen * 24 * hour - hour),
    definition: {
      zone,
      period: { kind: 'quarter', date },
      currency: 'EUR',
      target: 400_000,
      slip: '1/10',
      winRateFrom: { start: '2026-01-01T00:00:00Z', end: '2026-04-01T00:00:00Z' },
    },
    facts: {
      opportunities: opportunities.map(({ closing, ...opportunity }, index) => ({
        ...opportunity,
        ...closing,
        id: `o${index}`,
      })),
    },
  }));
