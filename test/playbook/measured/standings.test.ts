import { describe, expect, it } from 'vitest';
import { homePage } from '../../../src/playbook/home.ts';
import { measuredOf, plainText, referenceAgreement, textOf, viewOf, week } from './given-measurement.ts';

const agreement = referenceAgreement();
const monday = (number: number): string =>
  new Date(Date.UTC(2026, 9, 5 + 7 * (number - 41))).toISOString().slice(0, 10);
const sunday = (number: number): string =>
  new Date(Date.UTC(2026, 9, 11 + 7 * (number - 41))).toISOString().slice(0, 10);
const inWeek = (number: number, counts: readonly [number, number], band?: 'good' | 'bad') => ({
  ...week(`2026-W${number}`, monday(number), sunday(number), counts),
  ...(band && { band }),
});
const disposition = {
  by: 'sla' as const,
  id: 'disposition',
  side: 'sales' as const,
  open: 3,
  paused: 1,
  errors: { calendar: 2 },
  weeks: [
    ...[43, 44, 45, 46].map((number) => inWeek(number, [9, 10], 'bad')),
    ...[47, 48, 49].map((number) => inWeek(number, [2, 10], 'bad')),
    inWeek(50, [10, 10], 'good'),
    inWeek(51, [1, 1]),
  ],
};
const figures = {
  slas: [disposition],
  metrics: [
    {
      metric: 'acceptance',
      unit: 'share' as const,
      per: 'month' as const,
      periods: [
        {
          ...week('2026-10', '2026-10-01', '2026-10-31', [30, 60]),
          wilson: ['0.377', '0.623'],
          band: 'bad' as const,
        },
        {
          ...week('2026-11', '2026-11-01', '2026-11-30', [45, 50]),
          wilson: ['0.786', '0.957'],
          band: 'good' as const,
          beside: { pending: 4, 'over 7 days': 2, unheard: 1, constructor: 3 },
        },
        week('2026-12', '2026-12-01', '2026-12-31', [1, 1]),
      ],
      trend: { verdict: 'alarm' as const, worsens: true, isOutside: true },
      breakdowns: [
        {
          by: 'territory',
          periods: [
            {
              period: '2026-Q4',
              from: '2026-10-01',
              to: '2026-12-31',
              parts: [
                { part: 'alpine', status: 'value' as const, value: '4/5', decimal: '0.800000', n: 40, k: 32 },
                { part: 'benelux', status: 'too few' as const },
              ],
            },
          ],
        },
        {
          by: 'member',
          periods: [
            {
              period: '2026-Q4',
              from: '2026-10-01',
              to: '2026-12-31',
              parts: [{ part: 'm-301', status: 'value' as const, value: '1', decimal: '1.000000' }],
            },
          ],
        },
      ],
    },
    {
      metric: 'win-rate',
      unit: 'share' as const,
      per: 'quarter' as const,
      periods: [
        {
          period: '2026-Q3',
          from: '2026-07-01',
          to: '2026-09-30',
          status: 'no data' as const,
          lacks: ['opportunity'],
        },
      ],
      breakdowns: [],
    },
  ],
  commitments: [
    {
      commitment: 'mql-volume',
      side: 'marketing' as const,
      unit: 'count' as const,
      periods: [
        {
          period: '2026-11',
          from: '2026-11-01',
          to: '2026-11-30',
          status: 'value' as const,
          value: '44',
          decimal: '44.000000',
          standing: 'missed' as const,
        },
        {
          period: '2026-12',
          from: '2026-12-01',
          to: '2026-12-31',
          status: 'value' as const,
          value: '3',
          decimal: '3.000000',
          standing: 'not judged' as const,
        },
      ],
    },
  ],
  alignment: [
    {
      alignment: 'alignment-score',
      periods: [
        {
          period: '2026-Q3',
          from: '2026-07-01',
          to: '2026-09-30',
          total: { value: '87/2', decimal: '43.500000' },
          sides: {
            marketing: { available: '1', points: { value: '50', decimal: '50.000000' } },
            sales: { available: '1', points: { value: '40', decimal: '40.000000' } },
          },
          components: [{ component: 'quality', metric: 'mql-to-sql' }],
        },
        {
          period: '2026-Q4',
          from: '2026-10-01',
          to: '2026-12-31',
          sides: { marketing: { available: '1/2' }, sales: { available: '1/2' } },
          components: [],
        },
      ],
    },
  ],
  escalations: {
    promises: [
      {
        promise: 'disposition',
        scope: 'inside-sales',
        side: 'sales' as const,
        level: 2 as const,
        blocks: [],
      },
    ],
    events: [],
  },
};
const measurements = measuredOf(agreement, figures);
const [en, de] = [viewOf({ agreement, measurements }), viewOf({ agreement, measurements }, 'de')];

describe('where a promise on single leads stands', () => {
  const text = textOf(en, 'slas', 'disposition');

  it('says the newest week that is over, the weeks before it, what runs and what was escalated', () => {
    expect(text).toContain('Newest period | 2026-W50: 100 % (10 of 10) ✓ kept');
    expect(text).toContain('Last 13 weeks | 2026-W43 – 2026-W50: 52 of 80 kept, 28 breaches');
    expect(text).toContain('Running now | 3 open, 1 paused, 2 cannot be told');
    expect(text).toContain('Inside sales DACH: level 2');
    expect(text).toContain('Trend | The last four weeks: ↘ worse than the 4 weeks before (90 %)');
    expect(text).toContain(
      'As of 16 December 2026, 12:00 (Europe/Berlin), measured by the draft, from measurements.json',
    );
  });

  it('counts the breaches of every week, and does not judge the one that runs', () => {
    expect(text).toContain('2026-W47 | 20 % (2 of 10) | 8 | ✗ missed |');
    expect(text).toContain('2026-W51 | 100 % (1 of 1) | 0 | … still running |');
    expect(textOf(de, 'slas', 'disposition')).toContain('… läuft noch');
  });

  it('stands in one line on the overview and on the pages of the roles of its side', () => {
    const line = '2026-W50: 100 % (10 of 10) ✓ kept';
    expect(textOf(en, 'slas')).toContain(line);
    expect(textOf(en, 'roles', 'vp-sales')).toContain(`Disposition: ${line}`);
    expect(textOf(en, 'roles', 'vp-marketing')).not.toContain('Disposition:');
    expect(textOf(de, 'roles', 'vp-sales')).toContain('2026-W50: 100 % (10 von 10) ✓ eingehalten');
  });

  it('says of a younger promise that nobody measured it', () => {
    expect(textOf(en, 'slas', 'routing')).toContain('Not measured: the measurement does not tell of it');
  });
});

describe('where a metric stands', () => {
  const text = textOf(en, 'metrics', 'acceptance');

  it('says value, cases, judgement, trend and alarm', () => {
    expect(text).toContain('Target | at least 75 % per month');
    expect(text).toContain('Newest period | 2026-11: 90 % (45 of 50) ✓ good');
    expect(text).toContain('↗ better than 2026-10 (50 %)');
    expect(text).toContain('Alarm | rings');
    expect(text).toContain('Beside it | 4 pending, 2 for more than 7 days, 1 unheard, 3 constructor');
  });

  it('shows what was withheld as withheld, never as 0, and nothing of single people', () => {
    expect(text).toContain('Austria, Switzerland, Liechtenstein | 80 % (32 of 40) |');
    expect(text).toContain('Benelux | too few |');
    expect(text).not.toContain('m-301');
    expect(text).toContain('Figures by member are not shown');
  });

  it('names what the export lacked', () => {
    expect(textOf(en, 'metrics', 'win-rate')).toContain('2026-Q3: no data: not in the export: opportunities');
    expect(textOf(de, 'metrics', 'win-rate')).toContain('keine Daten: nicht im Export: Opportunities');
  });
});

describe('where the rest stands', () => {
  it('says of a promise on periods what was judged last', () => {
    const text = textOf(en, 'commitments', 'mql-volume');
    expect(text).toContain('2026-11: 44 ✗ missed');
    expect(text).toContain('Judged so far | 0 kept, 1 missed, 0 not judged since 2026-11-01');
    expect(text).toContain('2026-12 | 3 | … still running |');
  });

  it('draws the alignment score with gaps, and tells every component', () => {
    const text = textOf(en, 'alignment', 'alignment-score');
    expect(text).toContain('Together | 43.5 | – |');
    expect(text).toMatch(/quality[^|]*\| – \| – \||MQLs that become SQLs\) \| – \| – \|/);
  });

  it('takes no score of a quarter that still runs for the score', () => {
    const [score] = figures.alignment;
    const periods = score?.periods.map((period) => ({
      ...period,
      total: { value: '12', decimal: '12.000000' },
    }));
    const alignment = score === undefined || periods === undefined ? [] : [{ ...score, periods }];
    const running = viewOf({ agreement, measurements: measuredOf(agreement, { ...figures, alignment }) });
    expect(plainText(homePage(running).content.markup)).toContain('2026-Q3: 12 of 100');
    expect(textOf(running, 'alignment')).toContain('2026-Q3: 12 of 100');
    const text = textOf(running, 'alignment', 'alignment-score');
    expect(text).toContain('Component | 2026-Q3 | 2026-Q4 (still running) |');
    expect(text).toContain('2026-Q4: still running');
  });

  it('says it shortly on the first page', () => {
    const text = plainText(homePage(en).content.markup);
    expect(text).toContain('2026-Q3: 43.5 of 100');
    expect(text).toContain('Sales, on each lead | 2026-W50: 10 of 10 promises kept.');
    expect(text).toContain('Marketing, on periods | 0 of 1 kept in their newest judged period.');
    expect(homePage(viewOf({ agreement })).content.markup).not.toContain('Where we stand');
  });

  it('leaves pages as they are without a measurement', () => {
    const without = viewOf({ agreement });
    expect(textOf(without, 'slas', 'disposition')).not.toContain('Where it stands');
    expect(textOf(without, 'cadences')).not.toContain('Held and missed');
  });

  it('counts what was held and missed of a ritual up to the day of the measurement', () => {
    const text = textOf(en, 'cadences');
    for (const cadence of Object.values(agreement.cadences)) {
      const log = cadence.log.filter(({ planned }) => planned <= '2026-12-16').slice(-12);
      const kept = log.filter(({ was }) => was !== 'missed').length;
      if (log.length > 0) expect(text).toContain(`${cadence.title['en']} (${kept} of ${log.length})`);
    }
    expect(text).toContain('Held and missed');
  });
});
