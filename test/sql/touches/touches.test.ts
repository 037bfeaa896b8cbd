import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import type { Evaluation } from '../../../src/evaluate/evaluation.ts';
import { loadAgreement } from '../../../src/index.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
import type { TouchPolicy } from '../../../src/model/sla.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import { entryModels } from '../../../src/sql/journey/entry-models.ts';
import { historyModels } from '../../../src/sql/journey/history-models.ts';
import { lifecycleModels } from '../../../src/sql/journey/lifecycle-tables.ts';
import { journeyTables } from '../../../src/sql/journey-tables.ts';
import { clock } from '../../../src/sql/models/measured-tables.ts';
import { settlingWeekModel } from '../../../src/sql/settled/late-fact-models.ts';
import { settledWeekModel } from '../../../src/sql/settled/settled-week.ts';
import { touchModels } from '../../../src/sql/touches/touch-models.ts';
import { createRandom } from '../../../src/support/random.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { type AskedEngine, duckDbEngine, postgresEngine } from '../asked-engine.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { historyRows } from '../journey/course-rows.ts';
import { tableStatements } from '../lead-rows.ts';
import { modelStatements } from '../model-statements.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { randomGivenUp } from './random-given-up.ts';

const { agreement: loaded } = loadAgreement('.');
if (loaded === undefined) throw new Error('the agreement does not load');
const agreement: Agreement = { ...loaded, touchPolicies: severalPolicies(loaded) };
const asOf = Date.UTC(2027, 2, 1, 7);

/** The policy of the agreement, one that is easily kept, one with a longer gap and one without any. */
function severalPolicies({ touchPolicies }: Agreement): Agreement['touchPolicies'] {
  const [policy] = Object.values(touchPolicies);
  if (policy === undefined) throw new Error('the agreement has no policy of touches');
  const other = (id: string, more: Partial<TouchPolicy>) => ({ ...policy, id, ...more });
  return {
    [policy.id]: policy,
    easy: other('easy', { touches: 2, dates: 2, channels: 2, spanDays: 1 }),
    daily: other('daily', { touches: 3, dates: 3, channels: 1, spanDays: 2, gapHours: 24 }),
    any: other('any', { touches: 1, dates: 1, channels: 1, spanDays: 0, gapHours: 0 }),
  };
}

/** Every week of the test, as it settled. */
const weeks = Array.from({ length: 18 }, (_, index) => {
  const firstDay = Date.UTC(2026, 9, 12) / 86_400_000 + 7 * index;
  const [start, end] = [startOfDay(agreement.zone, firstDay), startOfDay(agreement.zone, firstDay + 7)];
  return { firstDay, start, end, settledAt: end + 48 * 3_600_000 };
});

interface Judged {
  readonly lead: string;
  readonly cycle: number;
  readonly policy: string;
  readonly counts: string;
}

function judgedByTwin({ id }: Sample, { touches }: Evaluation): readonly Judged[] {
  return touches.map(({ policy, cycle, touches: kept, dates, channels, spanDays, isKept }) => ({
    lead: id,
    cycle,
    policy,
    counts: `${kept} on ${dates} dates, ${channels} channels, ${spanDays} apart: ${isKept ? 'kept' : 'broken'}`,
  }));
}

const reading = `SELECT lead_id, cycle_number, policy_id, touches, dates, channels, span_days,
  CASE WHEN is_kept THEN 'kept' ELSE 'broken' END AS verdict FROM touch_policy_reading`;
const settled = 'SELECT sla_id, scope_id, week_day, met, breached FROM settled_week';

/** What an engine makes of leads: the readings, and how many of each policy were kept as each week settled. */
async function judgedBySql(
  engine: AskedEngine,
  samples: readonly Sample[],
  evaluations: readonly Evaluation[],
) {
  const { dialect } = engine;
  const touches = touchModels(agreement, { asOf, dialect });
  const models = [
    ...lifecycleModels(dialect, agreement),
    ...historyModels(agreement, { asOf, dialect }),
    ...entryModels(agreement),
    settlingWeekModel(weeks),
    ...touches.models,
  ];
  const rows = { ...clock, name: 'settled_clock' };
  const statements = [
    ...recordStatements(dialect, samples, evaluations),
    ...modelStatements(models),
    ...tableStatements(clock, [], dialect),
    ...tableStatements(rows, [], dialect),
    ...touches.clocks.map((select) => `INSERT INTO clock ${select}`),
    ...touches.settledClocks.map((select) => `INSERT INTO settled_clock ${select}`),
    'DROP TABLE IF EXISTS late_clock',
    'CREATE TEMP TABLE late_clock (sla_id VARCHAR, lead_id VARCHAR, cycle_number BIGINT, week_day BIGINT, settled_at BIGINT)',
    ...touches.lateClocks.map((select) => `INSERT INTO late_clock ${select}`),
    'DROP TABLE IF EXISTS owner_span',
    'CREATE TEMP TABLE owner_span (lead_id VARCHAR, team_id VARCHAR, from_at BIGINT, until_at BIGINT)',
    'DROP TABLE IF EXISTS owner_fact_all',
    'CREATE TEMP TABLE owner_fact_all (lead_id VARCHAR, team_id VARCHAR, occurred_at BIGINT, logged_at BIGINT)',
    ...modelStatements([settledWeekModel(agreement, dialect)]),
  ];
  const [readings = [], settledWeeks = []] = await engine.ask(statements, [reading, settled]);
  const judged = readings.map(
    (row): Judged => ({
      lead: String(row['lead_id']),
      cycle: Number(row['cycle_number']),
      policy: String(row['policy_id']),
      counts: `${row['touches']} on ${row['dates']} dates, ${row['channels']} channels, ${row['span_days']} apart: ${row['verdict']}`,
    }),
  );
  const counted = settledWeeks.map(
    (row) =>
      `${row['sla_id']} of ${row['scope_id']} in ${row['week_day']}: ${row['met']} met, ${row['breached']} breached`,
  );
  return { judged: judged.map(line).toSorted(), settled: counted.toSorted() };
}

function recordStatements(
  dialect: Dialect,
  samples: readonly Sample[],
  evaluations: readonly Evaluation[],
): readonly string[] {
  const history = samples.flatMap((sample, index) => {
    const evaluation = evaluations[index];
    return evaluation === undefined ? [] : historyRows(agreement, sample, evaluation);
  });
  const activities = samples.flatMap(({ id: lead, timeline }) =>
    timeline.flatMap((happening) => {
      if (happening.what !== 'touch') return [];
      const { id, at, loggedAt, type, direction, automated, answered } = happening;
      const head = { activity_id: id, lead_id: lead, occurred_at: at, logged_at: loggedAt };
      const kind = { activity_type: type, activity_direction: direction };
      return [{ ...head, ...kind, is_automated: automated, is_answered: answered }];
    }),
  );
  return [
    ...tableStatements(journeyTables.stageHistory, history, dialect),
    ...tableStatements(journeyTables.activity, activities, dialect),
  ];
}

function line({ lead, cycle, policy, counts }: Judged): string {
  return `${lead} ${cycle} ${policy}: ${counts}`;
}

/** The same from the evaluator: at asOf, and once more at the settling of the week in which the lead was given up. */
function expected(samples: readonly Sample[], evaluations: readonly Evaluation[]) {
  const counts = new Map<string, { met: number; breached: number }>();
  for (const [index, sample] of samples.entries()) {
    const ends = evaluations[index]?.journey.ends ?? [];
    for (const week of weeks) {
      const cycles = ends.filter(({ at }) => at >= week.start && at < week.end).map(({ cycle }) => cycle);
      if (cycles.length === 0) continue;
      for (const { policy, cycle, isKept } of evaluateLead(agreement, sample, week.settledAt).touches) {
        if (!cycles.includes(cycle)) continue;
        const key = `touches/${policy} of ${agreement.touchPolicies[policy]?.side} in ${week.firstDay}`;
        const before = counts.get(key) ?? { met: 0, breached: 0 };
        counts.set(
          key,
          isKept ? { ...before, met: before.met + 1 } : { ...before, breached: before.breached + 1 },
        );
      }
    }
  }
  const judged = samples.flatMap((sample, index) => {
    const evaluation = evaluations[index];
    return evaluation === undefined ? [] : judgedByTwin(sample, evaluation).map(line);
  });
  const settledWeeks = [...counts].map(
    ([key, { met, breached }]) => `${key}: ${met} met, ${breached} breached`,
  );
  return { judged: judged.toSorted(), settled: settledWeeks.toSorted() };
}

function randomLeads(count: number, seed: number): readonly Sample[] {
  const random = createRandom(41, seed);
  const sample = agreement.samples.find(({ id }) => id === 'six-touches');
  if (sample === undefined) throw new Error('there is no sample to vary');
  return Array.from({ length: count }, (_, number) => randomGivenUp(random, sample, number));
}

function evaluated(samples: readonly Sample[]): readonly Evaluation[] {
  return samples.map((sample) => evaluateLead(agreement, sample, asOf));
}

const many = randomLeads(220, 1);
const few = randomLeads(50, 2);

describe('policies of touches are judged as by the evaluator, now and as their weeks settled', () => {
  let engine: AskedEngine | undefined;
  beforeAll(async () => {
    const connection = await openDuckDb();
    if (connection !== undefined) engine = duckDbEngine(connection);
  });

  it('of hundreds of random leads in one load', async () => {
    if (engine === undefined) return console.warn(noDuckDb);
    const evaluations = evaluated(many);
    const twin = expected(many, evaluations);
    // The batch has what it is for: each policy kept and broken, second cycles, weeks that changed after they settled.
    for (const policy of Object.keys(agreement.touchPolicies))
      for (const verdict of ['kept', 'broken'])
        expect(twin.judged.some((each) => each.includes(` ${policy}: `) && each.endsWith(verdict))).toBe(
          true,
        );
    expect(twin.judged.some((each) => / 2 easy: /u.test(each))).toBe(true);
    expect(await judgedBySql(engine, many, evaluations)).toEqual(twin);
    const [changed = []] = await engine.ask(
      [],
      [
        `SELECT later.lead_id FROM judged_touches AS later JOIN judged_touches AS now ON now.lead_id = later.lead_id
          AND now.cycle_number = later.cycle_number AND now.policy_id = later.policy_id
        WHERE later.week_day IS NOT NULL AND now.week_day IS NULL AND later.is_kept <> now.is_kept`,
      ],
    );
    expect(changed.length).toBeGreaterThan(5);
  });

  it('of the sample leads', async () => {
    if (engine === undefined) return console.warn(noDuckDb);
    const touched = agreement.samples.filter(({ timeline }) => timeline.some(({ what }) => what === 'touch'));
    const samples = touched.map((sample) => ({ ...sample, asOf }));
    const evaluations = evaluated(samples);
    const { judged } = await judgedBySql(engine, samples, evaluations);
    expect(judged).toEqual(expected(samples, evaluations).judged);
    expect(judged.length).toBeGreaterThan(10);
  });
});

describe('the same statements in PostgreSQL', () => {
  const server = startPostgres();
  afterAll(() => server?.stop());

  it('judge a smaller load alike', async () => {
    if (server === undefined) return console.warn(noPostgres);
    const evaluations = evaluated(few);
    expect(await judgedBySql(postgresEngine(server), few, evaluations)).toEqual(expected(few, evaluations));
  });
});
