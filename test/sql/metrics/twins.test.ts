import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { acceptanceOf, noDecisions } from '../../conformance/metrics/acceptance.ts';
import { type CohortCase, noCounts } from '../../conformance/metrics/cohort-case.ts';
import { cohortOf } from '../../conformance/metrics/cohort-conversion.ts';
import { type ContactTime, contactTimesOf } from '../../conformance/metrics/contact-times.ts';
import { coverageOf } from '../../conformance/metrics/coverage.ts';
import { quantile } from '../../conformance/metrics/first-contact.ts';
import { acceptanceCounts, acceptanceRows } from '../../conformance/sql/metrics/acceptance.ts';
import { cohortRows, countsOf } from '../../conformance/sql/metrics/cohort-conversion.ts';
import { leadOfCycle } from '../../conformance/sql/metrics/contact-clocks.ts';
import { sqlCoverageFigures } from '../../conformance/sql/metrics/coverage.ts';
import { contactAnswers } from '../../conformance/sql/metrics/first-contact.ts';
import { type AnswerRow, type AskedEngine, duckDbEngine, postgresEngine } from '../asked-engine.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { acceptanceWorld, cohortWorld, contactWorld, coverageWorld, weeks } from './random-worlds.ts';

const server = startPostgres();
afterAll(() => server?.stop());

const engines: readonly (readonly [name: string, runs: number, open: () => Promise<AskedEngine | string>])[] =
  [
    [
      'DuckDB',
      25,
      async () => {
        const connection = await openDuckDb();
        return connection === undefined ? noDuckDb : duckDbEngine(connection);
      },
    ],
    ['PostgreSQL', 5, async () => (server === undefined ? noPostgres : postgresEngine(server))],
  ];

describe.each(engines)('in random worlds %s counts as the semantics say', (_, runs, open) => {
  const law = async <World>(
    worlds: fc.Arbitrary<World>,
    holds: (world: World, engine: AskedEngine) => Promise<void>,
    numRuns = runs,
  ) => {
    const engine = await open();
    if (typeof engine === 'string') return console.warn(engine);
    await fc.assert(
      fc.asyncProperty(worlds, (world) => holds(world, engine)),
      { numRuns, seed: 6 },
    );
  };

  test('cohorts of three weeks and every source', () => law(cohortWorld, cohortsAgree), 120_000);
  test('acceptance', () => law(acceptanceWorld, acceptanceAgrees), 120_000);
  // Every world makes all the relations of clocks.
  test('times to the first contact', () => law(contactWorld, contactsAgree, Math.ceil(runs / 4)), 120_000);
  test('coverage', () => law(coverageWorld, coverageAgrees), 120_000);
});

/** The rows of one period by part; without a part it is the whole. */
function rowsOf(rows: readonly AnswerRow[], week: number): ReadonlyMap<string, AnswerRow> {
  const own = rows.filter((row) => row['period_number'] === week + 1);
  return new Map(own.map((row) => [String(row['part_id'] ?? ''), row]));
}

async function cohortsAgree(world: CohortCase, engine: AskedEngine): Promise<void> {
  const [whole = [], groups = []] = await cohortRows(engine, world, weeks);
  const sources = new Map(world.facts.leads?.map(({ id, source }) => [id, source ?? 'unknown']));
  for (const [index, week] of weeks.entries()) {
    const expected = new Map([['', noCounts()]]);
    for (const { lead, counted } of cohortOf(world, week)) {
      const part = sources.get(lead) ?? 'unknown';
      for (const id of ['', part]) {
        const counts = expected.get(id) ?? noCounts();
        expected.set(id, counts);
        for (const name of counted) counts[name]++;
      }
    }
    const got = new Map([...rowsOf(whole, index), ...rowsOf(groups, index)]);
    const counted = new Map(Array.from(got, ([id, row]) => [id, countsOf(world, row)]));
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
  }
}

async function acceptanceAgrees(
  world: Parameters<typeof acceptanceRows>[1],
  engine: AskedEngine,
): Promise<void> {
  const [whole = [], groups = []] = await acceptanceRows(engine, world, weeks);
  for (const [index, week] of weeks.entries()) {
    const expected = acceptanceOf(world, week);
    const parts = [['', expected.whole] as const, ...expected.groups];
    const rows = new Map([...rowsOf(whole, index), ...rowsOf(groups, index)]);
    for (const [id, counts] of parts)
      expect(acceptanceCounts(rows.get(id))).toEqual({ ...counts, laterDecisions: 0 });
    // What has a row and no decision in the period is pending.
    const others = [...rows].filter(([id]) => !parts.some(([part]) => part === id));
    for (const [, row] of others) expect(acceptanceCounts(row)).toEqual(noDecisions());
    expect(rows.get('')?.['pending']).toBe(expected.pending);
    const pending = [...rows].filter(([id]) => id !== '').map(([, row]) => Number(row['pending']));
    expect(pending.reduce((sum, count) => sum + count, 0)).toBe(expected.pending);
  }
}

async function contactsAgree(
  world: Parameters<typeof contactAnswers>[1],
  engine: AskedEngine,
): Promise<void> {
  const [whole = [], listed = [], groups = []] = await contactAnswers(engine, world, weeks);
  const sources = new Map(world.facts.cycles.map((cycle) => [leadOfCycle(cycle), cycle.source ?? 'unknown']));
  for (const [index, week] of weeks.entries()) {
    const times = contactTimesOf(world, week);
    const rows = new Map([...rowsOf(whole, index), ...rowsOf(groups, index)]);
    const parts = new Set(times.map((time) => sources.get(leadOfCycle(time)) ?? ''));
    expect(new Set(rows.keys())).toEqual(new Set(['', ...parts]));
    for (const [part, row] of rows) {
      const own = times.filter((time) => part === '' || sources.get(leadOfCycle(time)) === part);
      expect(figureOf(row)).toEqual(expectedFigure(own));
    }
    const told = listed.filter((row) => row['period_number'] === index + 1);
    expect(
      new Set(told.map((row) => `${row['lead_id']}: ${row['contact_state']} ${row['elapsed_ms']}`)),
    ).toEqual(new Set(times.map((time) => `${leadOfCycle(time)}: ${time.status} ${time.elapsedMs}`)));
  }
}

function figureOf(row: AnswerRow): object {
  const { touched, untouched, canceled, median_ms, median_reached, p90_ms, p90_reached } = row;
  return { touched, untouched, canceled, median_ms, median_reached, p90_ms, p90_reached };
}

function expectedFigure(times: readonly ContactTime[]): object {
  const count = (status: ContactTime['status']): number =>
    times.filter((time) => time.status === status).length;
  // The twin says which of the two it is by the name under which it tells the time.
  const told = (tenths: number) => {
    const value = quantile(times, tenths) as { elapsedMs?: number; notReachedOverMs?: number } | null;
    if (value === null) return { ms: null, reached: null };
    return { ms: value.elapsedMs ?? value.notReachedOverMs, reached: value.elapsedMs === undefined ? 0 : 1 };
  };
  const [median, p90] = [told(5), told(9)];
  return {
    touched: count('touched'),
    untouched: count('untouched'),
    canceled: count('canceled'),
    median_ms: median.ms,
    median_reached: median.reached,
    p90_ms: p90.ms,
    p90_reached: p90.reached,
  };
}

async function coverageAgrees(
  world: Parameters<typeof sqlCoverageFigures>[1],
  engine: AskedEngine,
): Promise<void> {
  expect(await sqlCoverageFigures(engine, world)).toEqual(coverageOf(world));
}
