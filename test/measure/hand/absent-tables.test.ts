import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../../src/measure/measurement.ts';
import { agedStages, lateWork } from '../../../src/measure/readings/work-lists.ts';
import { figureWords } from '../../../src/measure/words/figure-words.ts';
import { figureText } from '../../../src/report/words/figure-text.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import {
  agreementFrom,
  called,
  empty,
  entered,
  hasEngine,
  leads,
  measured,
  measuredThere,
  type SmallExport,
} from './small-export.ts';

if (!hasEngine) console.warn(noDuckDb);

const documents = [
  metric('mqls', '{ entries: mql }', '{ good: 100, bad: 50 }'),
  metric('kept-by-sales', '{ compliance: { side: sales } }', '{ good: 95 %, bad: 80 %}'),
  metric(
    'lying',
    '{ ageing: { stage: mql, without: contact, over: 2 days } }',
    '{ good: 5, bad: 15 }',
    'lower',
  ),
  metric('spoken', '{ connection: mql }', '{ good: 60 %, bad: 40 % }'),
  metric('won', '{ wonRevenue: true }', '{ good: 100, bad: 50 }'),
  `kind: commitment
id: spoken-leads
owner: sales
promise: { en: We speak with half of all MQLs. }
measure: { metric: spoken }
atLeast: 50 %
per: month
`,
  `kind: commitment
id: volume
owner: marketing
promise: { en: Five MQLs a month. }
measure: { entries: mql }
atLeast: 5
per: month
`,
  `kind: incentive
id: bonus
per: month
pays: { en: A dinner. }
marketing: { mqls: { atLeast: 5 } }
sales: { spoken: { atLeast: 50 % } }
`,
  `kind: alignment
id: together
per: month
components:
  volume: { metric: mqls, side: marketing, floor: 0, target: 10 }
  talks: { metric: spoken, side: sales, floor: 0 %, target: 100 % }
`,
];

function metric(id: string, measure: string, bands: string, better = 'higher'): string {
  return `kind: metric\nid: ${id}\nmeasure: ${measure}\nper: month\nbetter: ${better}\nminSample: 1\nbands: ${bands}\n`;
}

const agreement = agreementFrom('2026-02-01', documents);
const ids = leads(6);
const history = ids.map((lead) => entered(lead, 'mql', '2026-02-03T10:00+01:00'));
const terms = { asOf: '2026-03-20T12:00+01:00', since: '2026-02-01T00:00+01:00' };

function without(...tables: readonly (keyof SmallExport)[]): SmallExport {
  const kept = Object.entries({ ...empty, stage_history: history }).filter(
    ([table]) => !tables.some((each) => each === table),
  );
  return Object.fromEntries(kept);
}

/** What each metric said of February. */
function statuses({ metrics }: Measurement) {
  return Object.fromEntries(
    metrics.map(({ metric: id, periods: [first] }) => [
      id,
      [first?.figure.status, ...(first?.figure.lacks ?? [])].join(' '),
    ]),
  );
}

describe.skipIf(!hasEngine)('a table', () => {
  it('that is there and empty says that nothing was done', async () => {
    const found = await measured(agreement, without(), terms);
    expect(statuses(found)).toEqual({
      'kept-by-sales': 'value',
      lying: 'value',
      mqls: 'value',
      spoken: 'value',
      won: 'value',
    });
    expect(found.escalations.events.map(({ key }) => key)).toEqual([
      'first-contact|sales|2026-W06|L1',
      'commitment/spoken-leads|all|2026-02|L1',
    ]);
    expect(found.incentives[0]?.periods[0]?.standing.pays).toBe('no');
  });

  it('that was not exported says nothing: no figure, no escalation, no bonus, no part of a score', async () => {
    const found = await measured(agreement, without('activity'), terms);
    expect(statuses(found)).toEqual({
      'kept-by-sales': 'no data activity',
      lying: 'no data activity',
      mqls: 'value',
      spoken: 'no data activity',
      won: 'value',
    });
    expect(
      found.slas.map(({ id, lacks, open, weeks }) => [id, lacks, open, weeks[0]?.figure.status]),
    ).toEqual([
      ['first-contact', ['activity'], 0, 'no data'],
      ['six-touches', ['activity'], 0, 'no data'],
    ]);
    expect(found.metrics.flatMap(({ periods }) => periods.map(({ band }) => band))).not.toContain('good');
    expect(found.commitments[0]).toMatchObject({
      commitment: 'spoken-leads',
      periods: [
        { figure: { status: 'no data' }, standing: 'not judged' },
        { figure: { status: 'no data' }, standing: 'not judged' },
      ],
    });
    expect(found.escalations.events).toEqual([]);
    expect(found.incentives[0]?.periods[0]?.standing).toEqual({
      sides: { marketing: 'met', sales: 'undecided' },
      pays: 'undecided',
    });
    expect(
      found.alignments[0]?.periods[0]?.score.components.map(({ component, points }) => [
        component.id,
        points === undefined,
      ]),
    ).toEqual([
      ['talks', true],
      ['volume', false],
    ]);
    expect(found.alignments[0]?.periods[0]?.score.total).toBeUndefined();
  });

  it('of waiting states is needed by a promise that stands still in them', async () => {
    const found = await measured(agreement, without('waiting'), terms);
    expect(found.slas.map(({ lacks }) => lacks)).toEqual([['waiting'], []]);
    expect(found.escalations.events.map(({ key }) => key)).toEqual([
      'commitment/spoken-leads|all|2026-02|L1',
    ]);
  });

  it('of stages is needed by nearly everything, deals by what was won', async () => {
    const found = await measured(
      agreement,
      { ...without('stage_history', 'opportunity'), lead: [{ lead_id: 'A' }] },
      terms,
    );
    expect(statuses(found)).toEqual({
      'kept-by-sales': 'no data stage_history',
      lying: 'no data stage_history',
      mqls: 'no data stage_history',
      spoken: 'no data stage_history',
      won: 'no data opportunity',
    });
    expect(found.escalations.events).toEqual([]);
  });

  it('is named where the figure stands, in both languages', () => {
    const figure = { status: 'no data', lacks: ['activity', 'waiting'], beside: {} } as const;
    const said = (language: 'en' | 'de') => [
      figureWords(figure, { unit: 'share', currency: 'EUR', language }),
      figureText({ is: 'figure', unit: 'share', figure }, { language, currency: 'EUR' }),
    ];
    expect(said('en')).toEqual([
      'no data (activities, waitings)',
      'no data: not in the export: activities, waitings',
    ]);
    expect(said('de')).toEqual([
      'keine Daten (Aktivitäten, Wartezeiten)',
      'keine Daten: nicht im Export: Aktivitäten, Wartezeiten',
    ]);
  });

  it('that was not exported puts nobody on a list of work', async () => {
    const lists = async (records: SmallExport) => {
      const { asking } = await measuredThere(agreement, records, terms);
      const { newest, untold } = await lateWork(asking);
      const aged = await agedStages(asking);
      return [newest.length, untold, aged.map(({ all }) => all)];
    };
    expect(await lists(without())).toEqual([6, [], [6]]);
    expect(await lists(without('activity'))).toEqual([0, ['first-contact'], []]);
  });

  it('of rulings or waivers is not needed: without it nothing was granted', async () => {
    const found = await measured(
      agreement,
      {
        ...without('ruling', 'waiver'),
        activity: ids.map((lead) => called(lead, '2026-02-03T11:00+01:00', { is_answered: true })),
      },
      terms,
    );
    expect(Object.values(statuses(found))).toEqual(Array.from({ length: 5 }, () => 'value'));
    expect(found.incentives[0]?.periods[0]?.standing.pays).toBe('yes');
  });
});
