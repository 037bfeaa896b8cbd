import { describe, expect, it } from 'vitest';
import { clockBlocks } from '../../../src/measure/escalation/clock-blocks.ts';
import type {
  ClockPromise,
  PeriodPromise,
  Waiver,
} from '../../../src/measure/escalation/escalating-promise.ts';
import type { EscalationTerms } from '../../../src/measure/escalation/escalation-terms.ts';
import { escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import { periodBlocks } from '../../../src/measure/escalation/period-blocks.ts';
import { formatInstant } from '../../../src/support/instant.ts';
import { monthAt, quarterAt } from '../../../src/support/period.ts';
import { rational } from '../../../src/support/rational.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';

const zone = 'Europe/Berlin';
const { parameters } = referenceAgreement().escalation;

function termsAt(asOf: string, changes: Partial<EscalationTerms> = {}): EscalationTerms {
  return {
    zone,
    fiscalYearStart: 1,
    settleMs: 48 * 3_600_000,
    parameters,
    asOf: instant(asOf),
    ...changes,
  };
}

const contact: ClockPromise = {
  judged: 'clocks',
  promise: 'contact',
  scope: 'north',
  side: 'sales',
  target: rational(9, 10),
  minSample: 5,
  per: 'week',
  effectiveFrom: instant('2026-01-05T00:00+01:00'),
  weeks: [],
};

const volume: PeriodPromise = {
  judged: 'periods',
  promise: 'volume',
  scope: 'all',
  side: 'marketing',
  comparator: 'atLeast',
  goal: rational(190),
  tolerance: rational(1, 20),
  values: [],
};

function waiver(from: string, to: string, changes: Partial<Waiver> = {}): Waiver {
  return {
    promise: 'contact',
    scope: 'north',
    from,
    to,
    approvedAt: instant('2026-01-05T00:00Z'),
    approvedBy: 'marketing',
    ...changes,
  };
}

const month = (date: string, value?: number): PeriodPromise['values'][number] => ({
  period: monthAt(zone, instant(`${date}T12:00Z`)),
  ...(value !== undefined && { value: rational(value, 10) }),
});

describe('blocks of a promise about single leads', () => {
  it('a month settles with its last week, even when that one is waived', () => {
    const weeks = ['2026-W02', '2026-W03', '2026-W04', '2026-W05'].map((week) => ({
      week,
      met: 2,
      breached: 1,
    }));
    const blocks = clockBlocks(
      { ...contact, per: 'month', weeks },
      [waiver('2026-W05', '2026-W05')],
      termsAt('2026-02-03T23:00Z'),
    );
    expect(blocks.map(({ label, state, counts }) => [label, state, counts])).toEqual([
      ['2026-W05', 'waived', undefined],
      ['2026-W04', 'missed', { met: 6, breached: 3 }],
    ]);
    expect(blocks[1]?.settledAt).toBe(blocks[0]?.settledAt);
  });

  it('quarters follow the fiscal year', () => {
    const quarter = (fiscalYearStart: number): number =>
      clockBlocks(
        { ...contact, per: 'quarter' },
        [],
        termsAt('2026-12-31T12:00Z', { fiscalYearStart }),
      ).findIndex(({ weeks }) => weeks.some(({ label }) => label === '2026-W06'));
    // With a year from February on, W05 ends a quarter: its Thursday is 29 January.
    expect([quarter(1), quarter(2)]).toEqual([0, 1]);
  });

  it('waived weeks do not count towards the weeks that may be merged', () => {
    const blocks = clockBlocks(contact, [waiver('2026-W03', '2026-W05')], termsAt('2026-02-24T23:00Z'));
    expect(blocks.at(-1)).toMatchObject({ label: '2026-W08', state: 'empty' });
    expect(blocks.at(-1)?.weeks.map(({ label }) => label)).toEqual([
      '2026-W02',
      '2026-W06',
      '2026-W07',
      '2026-W08',
    ]);
  });
});

describe('blocks of a promise about periods', () => {
  it('covers the weeks whose Thursday lies in the month, and misses only below the tolerance', () => {
    // 190 less 5 % is 180.5.
    const values = [month('2026-04-15', 1805), month('2026-05-15', 1804), month('2026-06-15')];
    const blocks = periodBlocks({ ...volume, values }, [], termsAt('2026-08-01T00:00Z'));
    expect(
      blocks.map(({ label, state, weeks }) => [label, state, weeks[0]?.label, weeks.at(-1)?.label]),
    ).toEqual([
      ['2026-04', 'met', '2026-W14', '2026-W18'],
      ['2026-05', 'missed', '2026-W19', '2026-W22'],
      ['2026-06', 'empty', '2026-W23', '2026-W26'],
    ]);
  });

  it('a cohort settles when its last lead has had its time', () => {
    const cohort = { ...volume, windowDays: 90, values: [month('2026-01-15', 1000)] };
    const settledAt = instant('2026-05-04T01:00+02:00');
    const [block] = periodBlocks(cohort, [], termsAt('2026-12-01T00:00Z'));
    expect(block && formatInstant(block.settledAt ?? 0)).toBe(formatInstant(settledAt));
    expect(periodBlocks(cohort, [], termsAt('2026-05-03T22:59Z'))).toEqual([]);
    expect(periodBlocks(cohort, [], termsAt('2026-05-03T23:00Z'))).toHaveLength(1);
  });

  it('is waived only when all of its weeks are', () => {
    const values = [month('2026-02-15', 1000)];
    const state = (to: string): string | undefined =>
      periodBlocks(
        { ...volume, values },
        [waiver('2026-W06', to, { promise: 'volume', scope: 'all', approvedBy: 'sales' })],
        termsAt('2026-12-01T00:00Z'),
      )[0]?.state;
    expect([state('2026-W08'), state('2026-W09')]).toEqual(['missed', 'waived']);
  });

  it('a quarter is one block', () => {
    const period = quarterAt(zone, instant('2026-05-15T12:00Z'), 1);
    const [block] = periodBlocks(
      { ...volume, values: [{ period, value: rational(0) }] },
      [],
      termsAt('2026-12-01T00:00Z'),
    );
    expect(block?.weeks).toHaveLength(13);
  });
});

describe('incidents of promises about periods', () => {
  const toldAt = (promise: PeriodPromise, asOf: string): readonly string[] =>
    escalationsOf([promise], [], termsAt(asOf)).events.map(({ key, week }) => `${week} ${key}`);

  it('two missed months cover more than four weeks', () => {
    const values = [month('2026-04-15', 1000), month('2026-05-15', 1000)];
    expect(toldAt({ ...volume, values }, '2026-07-01T00:00Z')).toEqual([
      '2026-04 volume|all|2026-04|L1',
      '2026-05 volume|all|2026-04|L2',
    ]);
  });

  it('lapses at the eighth weekly settling after the last week of a month', () => {
    const values = [month('2026-09-15', 1000)];
    // September ends with W39; that W47 settles is told on 24 November.
    expect(toldAt({ ...volume, values }, '2026-11-24T22:59Z')).toHaveLength(1);
    expect(toldAt({ ...volume, values }, '2026-11-24T23:00Z')).toEqual([
      '2026-09 volume|all|2026-09|L1',
      '2026-W47 volume|all|2026-09|lapsed',
    ]);
  });

  it('a cohort that is judged after 90 days does not lapse in the week of its judgement', () => {
    const values = [month('2026-01-15', 1000)];
    expect(toldAt({ ...volume, windowDays: 90, values }, '2026-06-01T00:00Z')).toEqual([
      '2026-01 volume|all|2026-01|L1',
    ]);
  });
});
