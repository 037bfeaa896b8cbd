import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/measure/measurement.ts';
import type { Table } from '../../../src/report/document.ts';
import { channelMoneySection } from '../../../src/report/sections/channel-money.ts';
import { formatExact } from '../../../src/support/exact.ts';
import { monthAt } from '../../../src/support/period.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import {
  agreementFrom,
  assigned,
  called,
  empty,
  entered,
  hasEngine,
  leads,
  measured,
  measuredThere,
} from './small-export.ts';

if (!hasEngine) console.warn(noDuckDb);

function metric(id: string, measure: string, by: string): string {
  return `kind: metric
id: ${id}
measure: ${measure}
per: month
minSample: 1
breakdown: { by: [${by}] }
`;
}

/** What is told of each part in a month: its status, cases and value. */
function toldParts({ metrics }: Measurement, id: string, month: string) {
  const [breakdown] = metrics.find(({ metric: each }) => each === id)?.breakdowns ?? [];
  const parts = breakdown?.periods.find(({ period }) => period.label === month)?.parts ?? [];
  return Object.fromEntries(
    parts.map(({ part, figure }) => {
      const isHidden = figure.status === 'too few' && Object.keys(figure).length === 2;
      const value = figure.value && formatExact(figure.value);
      return [
        part,
        isHidden && Object.keys(figure.beside).length === 0
          ? 'too few'
          : (figure.n ?? value ?? figure.status),
      ];
    }),
  );
}

/** A lead comes in five times on five days, each time it is called, given to somebody, sent back or taken. */
function fiveTimes(lead: string, stage: 'lead' | 'sal'): Readonly<Record<string, readonly Row[]>> {
  const days = [2, 3, 4, 5, 6].map((day, index) => ({ cycle: index + 1, day: `2026-03-0${day}T` }));
  return {
    stage_history: days.flatMap(({ cycle, day }) => [
      entered(lead, 'mql', `${day}09:00+01:00`, {
        row_number: 2 * cycle,
        cycle_number: cycle,
        from_stage: 'lead',
      }),
      entered(lead, stage, `${day}11:00+01:00`, {
        row_number: 2 * cycle + 1,
        cycle_number: cycle,
        from_stage: 'mql',
        ...(stage === 'lead' && { reason_id: 'bad-data' }),
      }),
    ]),
    activity: days.map(({ day }) => called(lead, `${day}10:00+01:00`, { is_answered: true })),
    assignment: days.map(({ cycle, day }) =>
      assigned(lead, 'anna', `${day}09:30+01:00`, { cycle_number: cycle }),
    ),
  };
}

/** Six leads of each of two other countries, each of which comes once. */
function onlyOnce(lead: string): Readonly<Record<string, readonly Row[]>> {
  return {
    stage_history: [
      entered(lead, 'mql', '2026-03-10T09:00+01:00', { from_stage: 'lead' }),
      entered(lead, 'sal', '2026-03-10T11:00+01:00', { row_number: 2, from_stage: 'mql' }),
    ],
    activity: [called(lead, '2026-03-10T10:00+01:00', { is_answered: true })],
    assignment: [assigned(lead, 'anna', '2026-03-10T09:30+01:00')],
  };
}

describe.skipIf(!hasEngine)('a part of one lead with five cases', () => {
  const measures = {
    acceptance: '{ acceptance: true }',
    'kept-by-sales': '{ compliance: { side: sales } }',
    all: '{ conversion: { from: mql, to: sal, base: all, within: 7 days } }',
    accepted: '{ conversion: { from: mql, to: sal, base: accepted, within: 7 days } }',
    spoken: '{ connection: mql }',
    'first-call': '{ firstContact: { sla: first-contact } }',
    lying: '{ untouched: first-contact }',
    'by-hand': '{ routedByHand: true }',
    mqls: '{ entries: mql }',
    through: '{ throughput: { from: mql, to: sal } }',
    known: '{ completeness: mql }',
    cycle: '{ salesCycle: { from: mql, to: sal } }',
    cost: '{ costPer: mql }',
  };
  const agreement = agreementFrom(
    '2026-01-01',
    Object.entries(measures).map(([id, measure]) => metric(id, measure, '{ field: country }')),
  );
  const others = [...leads(6, 'C'), ...leads(7, 'D')];
  const found = async (stage: 'lead' | 'sal') => {
    const all = [fiveTimes('A-1', stage), ...others.map(onlyOnce)];
    const table = (name: string) => all.flatMap((rows) => rows[name] ?? []);
    const country = (lead: string) => ({ A: 'AT', C: 'CH', D: 'DE' })[lead[0] ?? ''] ?? 'DE';
    const names = ['stage_history', 'activity', 'assignment'];
    return measured(
      agreement,
      {
        ...empty,
        ...Object.fromEntries(names.map((name) => [name, table(name)])),
        lead: ['A-1', ...others].map((lead) => ({ lead_id: lead, country: country(lead), company: 'Ada' })),
      },
      { asOf: '2026-05-01T00:00+02:00' },
    );
  };

  it.each(['lead', 'sal'] as const)(
    'is told by no measure, and the smallest other hides it (%s)',
    async (stage) => {
      const measurement = await found(stage);
      const told = Object.keys(measures).map((id) => [id, toldParts(measurement, id, '2026-03')] as const);
      for (const [id, parts] of told) {
        // Where it was never taken, it is no case and stands in no part.
        if (parts['AT'] === undefined)
          expect([id, parts['CH'], stage]).toEqual([id, expect.anything(), 'lead']);
        else expect([id, parts['AT'], parts['CH']]).toEqual([id, 'too few', 'too few']);
        expect([id, parts['DE']]).not.toEqual([id, 'too few']);
      }
      expect(told.filter(([, parts]) => parts['AT'] === 'too few').length).toBeGreaterThan(
        stage === 'sal' ? 12 : 9,
      );
    },
  );
});

const channels = `kind: channels
owner: marketing
channels:
  website: { title: { en: Website, de: Webseite }, order: 10, fields: { lead-source: [website] }, signals: [demo-request] }
  webinar: { title: { en: Webinar, de: Webinar }, order: 20, fields: { lead-source: [webinar] }, signals: [pricing-page-visit] }
  fair: { title: { en: Fair, de: Messe }, order: 30, fields: { lead-source: [fair] }, signals: [email-click] }
`;
const equal = `kind: attribution
id: equal
anchor: opportunity
lookback: 180 days
touches: [demo-request, pricing-page-visit, email-click]
model: linear
per: touch
`;
const budget = `kind: budget
id: budget-2026
owner: marketing
from: 2026-01
to: 2026-12
total: 1000
channels: { website: 500, webinar: 300, fair: 200 }
review:
  before: 5 calendar days
  by: marketing-ops
  flags:
    any: { title: { en: Any }, when: { revenue: { atLeast: 0 } }, within: 90 days, action: { en: Talk. } }
`;

/** A deal won in March by a lead of a source, that these signals had reached. */
function won(lead: string, source: string, signals: readonly string[], amount: number | null) {
  return {
    lead: { lead_id: lead, 'lead-source': source },
    opportunity: {
      opportunity_id: `o-${lead}`,
      lead_id: lead,
      created_at: instant('2026-03-02T10:00+01:00'),
      closed_at: instant('2026-03-20T10:00+01:00'),
      is_won: true,
      amount_minor: amount,
      currency_code: 'EUR',
    },
    event: signals.map((signal) => ({
      event_id: `${lead} ${signal}`,
      lead_id: lead,
      signal_id: signal,
      occurred_at: instant('2026-03-01T10:00+01:00'),
    })),
  };
}

function digits(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

type Deal = ReturnType<typeof won>;

function exported(deals: readonly Deal[]) {
  return {
    ...empty,
    lead: deals.map(({ lead }) => lead),
    opportunity: deals.map(({ opportunity }) => opportunity),
    event: deals.flatMap(({ event }) => event),
  };
}

describe.skipIf(!hasEngine)('money of fewer than five deals', () => {
  const documents = [
    channels,
    equal,
    metric('cost', '{ costPer: mql }', 'channel'),
    metric('brought', '{ attributed: { of: revenue, by: equal, as: amount } }', 'channel'),
    metric('by-value', '{ winRate: { by: value } }', 'channel'),
    metric('revenue', '{ wonRevenue: true }', 'channel'),
  ];
  const agreement = agreementFrom('2026-01-01', documents);
  const when = { asOf: '2026-05-01T00:00+02:00' };
  const many = (count: number, prefix: string, source: string, signals: readonly string[]) =>
    leads(count, prefix).map((lead, index) => won(lead, source, signals, 100_000 + index));

  it('is not told beside a cost, whether somebody entered the stage or nobody', async () => {
    const deals = [
      ...many(6, 'W', 'website', ['demo-request']),
      ...many(3, 'S', 'webinar', ['pricing-page-visit']),
      ...many(1, 'F', 'fair', ['email-click']),
    ];
    // Six of the website and six of the webinar became MQLs; of the fair nobody did.
    const mqls = [...leads(6, 'W'), ...leads(6, 'S')];
    const records = exported(deals);
    const found = await measured(
      agreement,
      {
        ...records,
        lead: [
          ...records.lead,
          ...leads(6, 'S')
            .slice(3)
            .map((lead) => ({ lead_id: lead, 'lead-source': 'webinar' })),
        ],
        stage_history: mqls.map((lead) => entered(lead, 'mql', '2026-03-02T09:00+01:00')),
      },
      when,
    );
    expect(toldParts(found, 'cost', '2026-03')).toEqual({ fair: 'none', webinar: 6, website: 6 });
    expect(
      JSON.stringify(found.metrics.find(({ metric: id }) => id === 'cost')?.breakdowns, digits),
    ).not.toContain('wonMinor');
    for (const id of ['by-value', 'revenue'])
      expect([id, toldParts(found, id, '2026-03')]).toEqual([
        id,
        { fair: 'too few', webinar: 'too few', website: 'too few' },
      ]);
  });

  it('cannot be worked out of channels that share the same deals', async () => {
    const deals = [
      ...many(5, 'W', 'website', ['demo-request']),
      ...many(3, 'S', 'webinar', ['pricing-page-visit', 'email-click']),
    ];
    expect(toldParts(await measured(agreement, exported(deals), when), 'brought', '2026-03')).toEqual({
      fair: 'too few',
      webinar: 'too few',
      website: 'too few',
    });
  });

  it('is not told of a flagged channel, whose leads are nobody or many', async () => {
    const deals = [
      ...many(6, 'W', 'website', ['demo-request']),
      ...many(2, 'S', 'webinar', ['pricing-page-visit']),
      ...many(1, 'F', 'fair', ['email-click']),
    ];
    const mqls = [...leads(6, 'W'), ...leads(6, 'S')];
    const records = exported(deals);
    const more = leads(6, 'S')
      .slice(2)
      .map((lead) => ({ lead_id: lead, 'lead-source': 'webinar' }));
    const { asking, measurement } = await measuredThere(
      agreementFrom('2026-01-01', [...documents, budget]),
      {
        ...records,
        lead: [...records.lead, ...more],
        stage_history: mqls.map((lead) => entered(lead, 'mql', '2026-03-02T09:00+01:00')),
      },
      when,
    );
    const period = monthAt('Europe/Berlin', instant('2026-03-10T12:00+01:00'));
    const load = { tables: [], findings: [] } as never;
    const blocks = await channelMoneySection({ asking, measurement, load, period });
    const table = blocks.find((block): block is Table => block.is === 'table');
    expect(table?.rows.map((row) => row.slice(3, 6).map(({ is }) => is))).toEqual([
      ['few', 'few', 'few'],
      ['few', 'few', 'few'],
      ['count', 'amount', 'amount'],
    ]);
  });

  it('is told of five, and is no deal of which no amount is known', async () => {
    const five = many(5, 'W', 'website', ['demo-request']);
    expect(toldParts(await measured(agreement, exported(five), when), 'revenue', '2026-03')).toEqual({
      website: '500010',
    });
    const [first, ...rest] = five;
    if (first === undefined) throw new Error('there are five');
    const unpriced = { ...first, opportunity: { ...first.opportunity, amount_minor: null } };
    const found = await measured(agreement, exported([unpriced, ...rest]), when);
    expect(toldParts(found, 'revenue', '2026-03')).toEqual({});
    expect(toldParts(found, 'brought', '2026-03')).toEqual({});
  });
});
