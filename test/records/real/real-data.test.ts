import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measuredTables } from '../../../src/model/measured-part.ts';
import type { EngineRow } from '../../../src/records/engine.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { type LoadedRecords, loadedFiles } from '../load/loaded-records.ts';

const data = resolve('../shared/data');
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
if (!existsSync(data)) console.warn(`without ${data} nothing is read from real systems`);
const isReady = hasEngine && existsSync(data);

/** The files of a data set, read by the mapping of the same name and by nothing else. */
async function loaded(mapping: string, folder: string): Promise<LoadedRecords> {
  const agreement = agreementOf(mergedFiles(readFileSync(`test/records/real/${mapping}.yaml`, 'utf8')));
  const [source] = Object.values(agreement.sources);
  if (source === undefined) throw new Error('no source');
  const parts = [['lead', source.leads?.file] as const, ...measured(source.measured)];
  const paths = parts.map(([table, file]) => [table, `${data}/${folder}/${file}`] as const);
  return loadedFiles(agreement, source, paths, `${temporaryFolder({ 'scratch/none': '' })}/scratch`);
}

function measured(parts: Readonly<Record<string, { readonly file?: string } | undefined>>) {
  return Object.entries(measuredTables).flatMap(([part, table]): (readonly [TableName, string])[] => {
    const file = parts[part]?.file;
    return file === undefined ? [] : [[table, file]];
  });
}

function factsOf(folder: string) {
  return JSON.parse(readFileSync(`${data}/${folder}/facts.json`, 'utf8'));
}

const one = async (rows: LoadedRecords['rows'], query: string): Promise<EngineRow> =>
  (await rows(query))[0] ?? {};

/** Milliseconds between two first entries of a lead. */
const days = 86_400_000;

describe.skipIf(!isReady)('the Olist marketing funnel', () => {
  it('is loaded by its mapping with every figure that is known of it', async () => {
    const facts = factsOf('olist_funnel');
    const { report, rows, close } = await loaded('olist', 'olist_funnel');
    expect(report.findings).toEqual([]);
    expect(report.tables.map(({ table, rows: read, rejected }) => [table, read, rejected])).toEqual([
      ['lead', facts.mql_rows, {}],
      ['stage_history', facts.deal_rows, {}],
      ['opportunity', facts.deal_rows, {}],
    ]);
    const stages = await rows('SELECT to_stage, count(*) AS n FROM stage_history GROUP BY 1 ORDER BY 1');
    expect(stages).toEqual([
      { to_stage: 'mql', n: facts.mql_rows },
      { to_stage: 'won', n: facts.deal_rows },
    ]);
    const byOrigin = await rows(
      `SELECT coalesce(origin, '(blank)') AS origin, count(*) AS mql, count(opportunity_id) FILTER (is_won) AS won FROM lead LEFT JOIN opportunity USING (lead_id) GROUP BY 1`,
    );
    const counts = Object.entries<{ mql: number; won: number }>(facts.by_origin);
    expect(Object.fromEntries(byOrigin.map(({ origin, ...rest }) => [origin, rest]))).toEqual(
      Object.fromEntries(counts.map(([origin, { mql, won }]) => [origin, { mql, won }])),
    );
    expect(byOrigin.find(({ origin }) => origin === '(blank)')?.['mql']).toBe(facts.blank_origin);
    close();
  });

  it('has the days to close that are known of it', async () => {
    const { days_to_close: known } = factsOf('olist_funnel');
    const { rows, close } = await loaded('olist', 'olist_funnel');
    const firsts = `SELECT lead_id, min(entered_at) FILTER (to_stage = 'mql') AS a, min(entered_at) FILTER (to_stage = 'won') AS b FROM stage_history GROUP BY 1`;
    // Calendar days in the zone of the source, which is three hours behind, two in summer.
    const local = (at: string) =>
      `CAST(floor(epoch_ms(timezone('America/Sao_Paulo', make_timestamptz(${at} * 1000))) / ${days}) AS BIGINT)`;
    const spans = `SELECT ${local('b')} - ${local('a')} AS d FROM (${firsts}) WHERE b IS NOT NULL`;
    const counted = await one(
      rows,
      `SELECT count(*) AS n, min(d) AS min, max(d) AS max, quantile_disc(d, 0.5) AS median, count(*) FILTER (d < 0) AS negative, count(*) FILTER (d = 0) AS same_day, count(*) FILTER (d <= 14) AS within_14d, count(*) FILTER (d <= 30) AS within_30d FROM (${spans})`,
    );
    expect(counted).toEqual(known);
    const negative = await one(rows, `SELECT count(*) AS n FROM (${firsts}) WHERE b < a`);
    expect(negative['n']).toBe(known.negative);
    close();
  });
});

describe.skipIf(!isReady)('the event log of a service desk', () => {
  it('is loaded by its mapping with every figure that is known of it', async () => {
    const facts = factsOf('servicenow_incidents_subset');
    const { report, rows, close } = await loaded('servicenow', 'servicenow_incidents_subset');
    expect(report.findings).toEqual([]);
    const [incidents, changes] = report.tables;
    expect(incidents).toMatchObject({
      rows: facts.events,
      repeated: facts.events - facts.incidents,
      rejected: {},
    });
    expect(changes).toMatchObject({ rows: facts.events, rejected: {} });
    expect(await one(rows, 'SELECT count(*) AS n FROM lead')).toEqual({ n: facts.incidents });
    const span = await one(
      rows,
      'SELECT min(entered_at) AS first, max(entered_at) AS last FROM stage_history',
    );
    expect(span['first']).toBe(Date.parse(`${facts.first_event}Z`));
    expect(Number(span['last'])).toBeLessThanOrEqual(Date.parse(`${facts.last_event}Z`));

    // Somebody answered with the first row that does not say New.
    const answered = `SELECT lead_id, (first_at - created_at) // 60000 AS minutes FROM lead LEFT JOIN (SELECT lead_id, min(entered_at) AS first_at FROM stage_history WHERE to_stage <> 'mql' GROUP BY 1) USING (lead_id)`;
    const { first_response: known } = facts;
    const found = await one(
      rows,
      `SELECT count(minutes) AS responded, count(*) - count(minutes) AS never, count(*) FILTER (minutes < 0) AS negative, count(*) FILTER (minutes <= 240) AS within_4h, count(*) FILTER (minutes <= 1440) AS within_24h, list_sort(list(minutes))[CAST(ceil(0.9 * count(*)) AS INTEGER)] AS p90 FROM (${answered})`,
    );
    expect(found).toEqual({
      responded: known.responded,
      never: known.never_responded_in_log,
      negative: known.negative,
      within_4h: known.within_4h,
      within_24h: known.within_24h,
      p90: known.p90_min_nearest_rank,
    });
    close();
  });

  it('says nothing twice, keeps the order of time and tells waits from stages', async () => {
    const { rows, close } = await loaded('servicenow', 'servicenow_incidents_subset');
    const again = await one(
      rows,
      'SELECT count(*) FILTER (to_stage = from_stage) AS same, count(*) FILTER (entered_at < before) AS back FROM (SELECT *, lag(entered_at) OVER (PARTITION BY lead_id ORDER BY row_number) AS before FROM stage_history)',
    );
    expect(again).toEqual({ same: 0, back: 0 });
    const waits = await one(
      rows,
      'SELECT count(*) AS n, count(DISTINCT waiting_state) AS states, count(*) FILTER (waiting_until <= waiting_from) AS empty FROM waiting',
    );
    expect(waits).toMatchObject({ states: 2, empty: 0 });
    expect(Number(waits['n'])).toBeGreaterThan(300);
    const overlaps = await one(
      rows,
      'SELECT count(*) AS n FROM (SELECT waiting_from, lag(coalesce(waiting_until, 9e15)) OVER (PARTITION BY lead_id ORDER BY waiting_from) AS before FROM waiting) WHERE waiting_from < before',
    );
    expect(overlaps).toEqual({ n: 0 });
    close();
  });
});
