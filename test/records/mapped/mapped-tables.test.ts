import { describe, expect, it } from 'vitest';
import type { EngineRow } from '../../../src/records/engine.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { loadedTexts } from '../load/loaded-records.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

interface Case {
  /** What the source says beside its leads. */
  readonly source: string;
  readonly leads?: string;
  readonly texts: Readonly<Partial<Record<TableName, string>>>;
  readonly query: string;
  readonly rows: readonly EngineRow[];
  readonly codes?: readonly string[];
}

const at = (name: string): string => `strftime(make_timestamp(${name} * 1000), '%d %H:%M') AS ${name}`;
const head = 'id: Nr, fields: { company: Firma }';

const cases: Readonly<Record<string, Case>> = {
  'a log: what is said again counts once, by time and not by place, and waits last until the next row': {
    source: `stageHistory:
  lead: Nr
  entered: Zeit
  state: { column: Status, values: { Neu: mql, Aktiv: sal, Rückfrage: sal }, waiting: { Rückfrage: waiting-for-data, Pause: waiting-for-data } }`,
    texts: {
      stage_history:
        'Nr,Zeit,Status\nL-1,2026-01-05T09:00Z,Neu\nL-1,2026-01-05T12:00Z,Aktiv\nL-1,2026-01-05T10:00Z,Neu\nL-1,2026-01-05T13:00Z,Pause\nL-1,2026-01-05T14:00Z,Rückfrage\nL-1,2026-01-05T15:00Z,Aktiv\nL-1,2026-01-05T16:00Z,Pause\nL-2,2026-01-05T09:00Z,Traum\n',
    },
    query: `SELECT to_stage AS what, ${at('entered_at')}, NULL AS until_at FROM stage_history UNION ALL SELECT waiting_state, strftime(make_timestamp(waiting_from * 1000), '%d %H:%M'), strftime(make_timestamp(waiting_until * 1000), '%d %H:%M') FROM waiting ORDER BY 2, 1`,
    rows: [
      { what: 'mql', entered_at: '05 09:00', until_at: null },
      { what: 'sal', entered_at: '05 12:00', until_at: null },
      { what: 'waiting-for-data', entered_at: '05 13:00', until_at: '05 15:00' },
      { what: 'waiting-for-data', entered_at: '05 16:00', until_at: null },
    ],
    codes: ['records/unknown-stage'],
  },
  'changes: the class of a reason ends a cycle, the next begins behind a recycle, and other rows follow': {
    source: `stageHistory: { lead: Nr, to: Nach, entered: Zeit, reason: Grund }
rulings: { lead: Nr, ruled: Zeit, outcome: { always: accepted } }`,
    texts: {
      stage_history:
        'Nr,Nach,Zeit,Grund\nL-1,mql,2026-01-05T09:00Z,\nL-1,lead,2026-01-06T09:00Z,timing\nL-1,mql,2026-01-20T09:00Z,\nL-1,lead,2026-01-21T09:00Z,bad-data\nL-1,lost,2026-01-22T09:00Z,price\n',
      ruling:
        'Nr,Zeit\nL-1,2026-01-01T09:00Z\nL-1,2026-01-07T09:00Z\nL-1,2026-01-20T09:00Z\nL-2,2026-01-20T09:00Z\n',
    },
    query:
      "SELECT 'stage' AS what, cycle_number, cycle_end, from_stage FROM stage_history UNION ALL SELECT 'ruling', list(cycle_number ORDER BY lead_id, ruled_at)[3], CAST(list(cycle_number ORDER BY lead_id, ruled_at) AS VARCHAR), NULL FROM ruling",
    rows: [
      { what: 'stage', cycle_number: 1, cycle_end: null, from_stage: null },
      { what: 'stage', cycle_number: 1, cycle_end: 'recycle', from_stage: 'mql' },
      { what: 'stage', cycle_number: 2, cycle_end: null, from_stage: 'lead' },
      { what: 'stage', cycle_number: 2, cycle_end: null, from_stage: 'mql' },
      { what: 'stage', cycle_number: 2, cycle_end: 'lost', from_stage: 'lead' },
      { what: 'ruling', cycle_number: 2, cycle_end: '[1, 1, 2, 1]', from_stage: null },
    ],
  },
  'money: cents of each currency, and no amount with more decimals than it has': {
    source: 'costs: { month: Monat, amount: Betrag, currency: Währung }',
    texts: {
      cost: 'Monat,Betrag,Währung\n2026-01-17,10.5,EUR\n2026-01-17,100,jpy\n2026-01-17,100.5,JPY\n2026-02-28,1.2345,KWD\n2026-02-28,1.234,KWD\n2026-03-01,,EUR\n2026-03-01,7,\n2026-03-01,7,XXL\n',
    },
    query:
      'SELECT cost_month, amount_minor, currency_code FROM cost ORDER BY cost_month, currency_code, amount_minor NULLS LAST',
    rows: [
      { cost_month: 20454, amount_minor: 1050, currency_code: 'EUR' },
      { cost_month: 20454, amount_minor: 100, currency_code: 'JPY' },
      { cost_month: 20485, amount_minor: 1234, currency_code: 'KWD' },
      { cost_month: 20513, amount_minor: 700, currency_code: 'EUR' },
    ],
    codes: ['records/bad-number', 'records/unknown-name'],
  },
  'an opportunity without an id is that of its lead, once': {
    source: `opportunities: { lead: Nr, created: Zeit, closed: Zeit, outcome: { always: won }, amount: { column: Cent, unit: minor } }`,
    texts: { opportunity: 'Nr,Zeit,Cent\nL-1,2026-01-05T23:30Z,500\nL-1,2026-01-06T09:00Z,600\n' },
    query: 'SELECT opportunity_id, is_won, close_date, amount_minor, currency_code FROM opportunity',
    rows: [
      { opportunity_id: 'L-1', is_won: true, close_date: 20459, amount_minor: 500, currency_code: 'EUR' },
    ],
    codes: ['records/duplicate-id'],
  },
  'forecasts of a month begin with its first day, those of a quarter where they say': {
    source:
      'forecastSnapshots: { taken: Zeit, month: Tag, owner: { always: m-101 }, category: { always: Commit }, amount: Betrag }',
    texts: { forecast_snapshot: 'Zeit,Tag,Betrag\n2026-01-05T09:00Z,2026-02-17,1\n' },
    query:
      'SELECT period_kind, period_start, forecast_category, owner_id, amount_minor FROM forecast_snapshot',
    rows: [
      {
        period_kind: 'month',
        period_start: 20485,
        forecast_category: 'commit',
        owner_id: 'm-101',
        amount_minor: 100,
      },
    ],
  },
  'of leads that repeat on purpose the last row counts, and only rows that are asked for': {
    leads: 'repeated: last, only: { Art: [Lead] }',
    source: 'waitings: { lead: Nr, state: { always: waiting-for-data }, from: Zeit }',
    texts: {
      lead: 'Nr,Firma,Art\nL-1,alt,Lead\nL-2,eins,LEAD\nL-1,neu,Lead\nL-3,x,Konto\nL-1,konto,Konto\n',
      waiting: 'Nr,Zeit\nL-1,2026-01-05T09:00Z\nL-3,2026-01-05T09:00Z\n',
    },
    query: 'SELECT lead_id, company, waiting_state FROM lead LEFT JOIN waiting USING (lead_id) ORDER BY 1',
    rows: [
      { lead_id: 'L-1', company: 'neu', waiting_state: 'waiting-for-data' },
      { lead_id: 'L-2', company: 'eins', waiting_state: null },
    ],
    codes: ['records/unknown-lead'],
  },
};

describe.skipIf(!hasEngine)('a source reads', () => {
  it.each(Object.entries(cases))('%s', async (_, { source, leads = '', texts, query, rows, codes = [] }) => {
    const written = `kind: source\nid: crm\nwritten: { instant: 'YYYY-MM-DDTHH:mmZ' }\nleads: { ${[head, leads].filter(Boolean).join(', ')} }\n${source}\n`;
    const agreement = agreementOf(mergedFiles(written));
    const [read] = Object.values(agreement.sources);
    if (read === undefined) throw new Error('no source');
    const loaded = await loadedTexts(agreement, read, { lead: 'Nr,Firma\nL-1,a\nL-2,b\n', ...texts });
    expect(loaded.report.findings.map(({ code }) => code)).toEqual(codes);
    expect(await loaded.rows(query)).toEqual(rows);
    loaded.close();
  });
});
