import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/measure/measurement.ts';
import { formatExact } from '../../../src/support/exact.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { agreementFrom, called, empty, entered, hasEngine, leads, measured } from './small-export.ts';

if (!hasEngine) console.warn(noDuckDb);

const contactTime = `kind: metric
id: contact-time
measure: { firstContact: { sla: first-contact, quantile: p90 } }
per: month
better: lower
minSample: 1
bands: { good: 4 business hours, bad: 8 business hours }
`;
const quick = `kind: commitment
id: quick
owner: sales
promise: { en: Nine of ten leads are called within two business hours. }
measure: { metric: contact-time }
atMost: 2 business hours
per: month
`;
const bonus = `kind: incentive
id: bonus
per: month
pays: { en: A dinner. }
marketing: { mqls: { atLeast: 1 } }
sales: { contact-time: { atMost: 2 business hours } }
`;
const score = `kind: alignment
id: together
per: month
components:
  speed: { metric: contact-time, side: sales, floor: 3 business hours, target: 1 business hours }
`;
const volume = (per: 'week' | 'month') => `kind: metric
id: mqls
measure: { entries: mql }
per: ${per}
better: higher
bands: { good: 100, bad: 50 }
`;

/** An MQL of Monday, 30 March, with the first call so much later. */
const monday = '2026-03-30T';
const received = entered('A', 'mql', `${monday}10:00+02:00`);

/** What is said of the period at this place. */
function said({ metrics, commitments, incentives, alignments, escalations }: Measurement, place = 0) {
  const own = metrics.find(({ metric }) => metric === 'contact-time')?.periods[place];
  return {
    value: own?.figure.value && formatExact(own.figure.value),
    isNotReached: own?.figure.isNotReached === true,
    band: own?.band,
    standing: commitments[0]?.periods[place]?.standing,
    block: escalations.promises.find(({ promise }) => promise === 'commitment/quick')?.blocks.at(-1)?.state,
    sales: incentives[0]?.periods[place]?.standing.sides.sales,
    points: alignments[0]?.periods[place]?.score.components[0]?.points,
  };
}

describe.skipIf(!hasEngine)('a time to the first contact that is not reached', () => {
  const agreement = agreementFrom('2026-03-01', [contactTime, quick, bonus, score, volume('month')]);
  const seen = async (asOf: string, activity: readonly Row[] = []) =>
    said(
      await measured(
        agreement,
        { ...empty, stage_history: [received], activity },
        { asOf, since: '2026-03-01T00:00+01:00' },
      ),
    );

  it('judges nothing as long as it could still be good', async () => {
    // One and a half hours of Monday have passed.
    expect(await seen(`${monday}11:30+02:00`)).toMatchObject({
      value: '90',
      isNotReached: true,
      band: undefined,
      standing: 'not judged',
      sales: 'undecided',
      points: undefined,
    });
  });

  it('judges nothing of a period that has settled, whose leads could still be called in time', async () => {
    // New Year’s Eve has one hour left, then a holiday and a weekend follow; December settles on Sunday.
    const found = await measured(
      agreement,
      { ...empty, stage_history: [entered('A', 'mql', '2026-12-31T11:00+01:00')] },
      { asOf: '2027-01-03T12:00+01:00', since: '2026-12-01T00:00+01:00' },
    );
    expect(said(found)).toEqual({
      value: '60',
      isNotReached: true,
      band: undefined,
      standing: 'not judged',
      block: 'thin',
      sales: 'undecided',
      points: undefined,
    });
    expect(found.escalations.events).toEqual([]);
  });

  it('is bad as soon as it has passed the bound of bad, and beyond the range of a score it earns nothing', async () => {
    const found = await measured(
      agreement,
      { ...empty, stage_history: [entered('A', 'mql', '2026-03-26T10:00+01:00')] },
      { asOf: '2026-04-03T12:00+02:00', since: '2026-03-01T00:00+01:00' },
    );
    const own = found.metrics.find(({ metric }) => metric === 'contact-time')?.periods[0];
    expect([own?.figure.isNotReached, own?.band]).toEqual([true, 'bad']);
    expect(found.commitments[0]?.periods[0]?.standing).toBe('missed');
    expect(found.incentives[0]?.periods[0]?.standing.sides.sales).toBe('missed');
    expect(found.alignments[0]?.periods[0]?.score.components[0]?.points).toMatchObject({ numerator: 0n });
    expect(found.escalations.events.map(({ key }) => key)).toContain('commitment/quick|all|2026-03|L1');
  });
});

describe.skipIf(!hasEngine)('a period', () => {
  it('of a bonus or a commitment is judged when it has settled, and not before', async () => {
    const promise = `kind: commitment
id: volume
owner: marketing
promise: { en: Two MQLs a month. }
measure: { entries: mql }
atLeast: 2
per: month
`;
    const pays = `kind: incentive
id: bonus
per: month
pays: { en: A dinner. }
marketing: { mqls: { atLeast: 2 } }
sales: { mqls: { atMost: 2 } }
`;
    const agreement = agreementFrom('2026-03-01', [volume('month'), promise, pays]);
    const at = async (asOf: string) => {
      const { metrics, commitments, incentives, escalations } = await measured(
        agreement,
        { ...empty, stage_history: [received] },
        { asOf, since: '2026-03-01T00:00+01:00' },
      );
      return [
        metrics[0]?.periods[0]?.band ?? 'no band',
        commitments[0]?.periods[0]?.standing,
        incentives[0]?.periods[0]?.standing.pays,
        escalations.events.length,
      ];
    };
    expect(await at('2026-03-31T12:00+02:00')).toEqual(['no band', 'not judged', 'undecided', 0]);
    expect(await at('2026-04-01T00:00+02:00')).toEqual(['bad', 'not judged', 'undecided', 0]);
    expect(await at('2026-04-02T23:59+02:00')).toEqual(['bad', 'not judged', 'undecided', 0]);
    expect(await at('2026-04-03T00:00+02:00')).toEqual(['bad', 'missed', 'no', 1]);
  });

  it('of a coverage that is over has none: nothing can be won in it any more', async () => {
    const coverage = `kind: metric
id: pipeline-coverage
measure: { coverage: { from: sal, slip: 10 %, winRate: 25 % } }
per: month
better: higher
bands: { good: 4, bad: 3 }
`;
    const plan = `kind: plan
id: plan-2026
owner: joint
months: { from: 2026-01, to: 2026-12 }
target: 120000
segments:
  all-deals:
    owner: marketing
    share: 100 %
    sourcedBy: marketing
    dealSize: 1000
    steps:
      - { from: mql, to: won, rate: 10 % }
`;
    const agreement = agreementFrom('2026-01-01', [coverage, plan]);
    const deal = (close: string): Row => ({
      opportunity_id: close,
      opportunity_stage: 'sal',
      created_at: instant('2026-01-10T10:00+01:00'),
      close_date: close,
      amount_minor: 4_000_000,
      currency_code: 'EUR',
    });
    const { metrics } = await measured(
      agreement,
      { ...empty, opportunity: [deal('2026-02-20'), deal('2026-03-25')] },
      { asOf: '2026-03-20T12:00+01:00', since: '2026-02-01T00:00+01:00' },
    );
    expect(
      metrics[0]?.periods.map(({ period, figure, band }) => [
        period.label,
        figure.status,
        figure.value && formatExact(figure.value),
        band,
      ]),
    ).toEqual([
      ['2026-02', 'over', undefined, undefined],
      ['2026-03', 'value', '4', 'good'],
    ]);
  });

  it('with fewer cases than a rate needs has a figure and no band', async () => {
    const share = `kind: metric
id: spoken
measure: { connection: mql }
per: week
better: higher
minSample: 3
bands: { good: 60 %, bad: 40 % }
`;
    const through = `kind: metric
id: passed
measure: { throughput: { from: mql, to: sal } }
per: week
better: higher
minSample: 1
bands: { good: 60 %, bad: 40 % }
`;
    const agreement = agreementFrom('2026-01-01', [share, through]);
    const bands = async (count: number) => {
      const ids = leads(count);
      const { metrics, slas } = await measured(
        agreement,
        {
          ...empty,
          stage_history: ids.map((lead) => entered(lead, 'mql', '2026-03-03T10:00+01:00')),
          activity: ids.slice(1).map((lead) => called(lead, '2026-03-03T10:30+01:00')),
        },
        { asOf: '2026-03-10T12:00+01:00', since: '2026-03-02T00:00+01:00' },
      );
      const week = slas[0]?.weeks[0];
      return [
        ...metrics.map(({ periods }) => [periods[0]?.figure.status, periods[0]?.band]),
        [week?.figure.status, week?.figure.n, week?.band],
      ];
    };
    // Conversions of a period are no cohort, so nothing about them is good or bad (semantics §8).
    expect(await bands(2)).toEqual([
      ['value', undefined],
      ['value', undefined],
      ['value', 2, undefined],
    ]);
    expect(await bands(4)).toEqual([
      ['value', undefined],
      ['value', 'bad'],
      ['value', 4, undefined],
    ]);
    expect(await bands(5)).toEqual([
      ['value', undefined],
      ['value', 'bad'],
      ['value', 5, 'bad'],
    ]);
  });
});
