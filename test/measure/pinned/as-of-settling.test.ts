import { afterAll, expect, it } from 'vitest';
import { measuredModels } from '../../../src/measure/measured-models.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Fact, Sla } from '../../../src/model/sla.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import type { SettlingWeek } from '../../../src/sql/settled/late-fact-models.ts';
import type { QueryOptions } from '../../../src/sql/statement.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { createRandom, type Random } from '../../../src/support/random.ts';
import { rational } from '../../../src/support/rational.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { modelStatements } from '../../sql/model-statements.ts';
import { noPostgres, startPostgres } from '../../sql/postgres-server.ts';
import { agreementWith, slaWith, type WorldRows, worldStatements } from './pinned-world.ts';
import { randomStory, randomVersions, storyAsOf, storyRows } from './random-story.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

const server = startPostgres();
afterAll(() => server?.stop());

const zone = 'Europe/Berlin';
const hour = 3_600_000;
const day = 24 * hour;
const start = startOfDay(zone, dayOfDate('2026-09-28'));
/** Thursday of that week. */
const boundary = start + 3 * day;
/** From that of 31 August on. */
const weeks: readonly SettlingWeek[] = Array.from({ length: 11 }, (_, index) => {
  const firstDay = dayOfDate('2026-08-31') + 7 * index;
  const [from, end] = [startOfDay(zone, firstDay), startOfDay(zone, firstDay + 7)];
  return { firstDay, start: from, end, settledAt: end + 2 * day };
});
const settledAt = start + 9 * day;

const settled = `SELECT sla_id, scope_id, CAST((week_day - ${dayOfDate('2026-08-31')}) / 7 AS INTEGER) AS week,
  CAST(met AS INTEGER) AS met, CAST(breached AS INTEGER) AS breached
FROM settled_week WHERE sla_id NOT LIKE 'touches/%' ORDER BY 1, 2, 3`;

function statementsOf(
  versions: readonly AgreementInForce[],
  rows: WorldRows,
  { asOf, dialect }: QueryOptions,
): readonly string[] {
  const agreement = versions.at(-1)?.agreement;
  if (agreement === undefined) throw new Error('no version');
  const own = weeks.filter((week) => week.settledAt <= asOf);
  const models = measuredModels(agreement, { asOf, dialect, weeks: own, versions });
  const last = models.findIndex(({ name }) => name === 'settled_week');
  return [...worldStatements(agreement, rows, dialect), ...modelStatements(models.slice(0, last + 1))];
}

/** How many clocks of each promise and week were met and breached, as the weeks settled. */
async function settledWeeks(versions: readonly AgreementInForce[], rows: WorldRows, asOf = storyAsOf) {
  if (connection === undefined) throw new Error('no engine');
  for (const statement of statementsOf(versions, rows, { asOf, dialect: duckdb }))
    await connection.run(statement);
  return (await connection.runAndReadAll(settled)).getRowsJS();
}

const contact = (hours: number, more: Partial<Sla['clock']> = {}): Sla =>
  slaWith('contact', {
    side: 'sales',
    within: { amount: hours, unit: 'hours' },
    clock: {
      start: { fact: 'stage', stage: 'mql' },
      stop: [{ fact: 'touch', by: 'human' }],
      cancel: [],
      reset: [],
      pause: [],
      ...more,
    },
  });

const twoVersions = (before: Sla, after: Sla): readonly AgreementInForce[] => [
  { agreement: agreementWith('1', [before], []), until: boundary },
  { agreement: agreementWith('2', [after], []), from: boundary },
];

const assigned = (id: string, at: number, loggedAt = at): Row => ({
  ...{
    assignment_id: id,
    lead_id: 'L',
    cycle_number: 1,
    queue_id: 'operations',
    assignment_cause: 'routing',
  },
  assigned_at: at,
  logged_at: loggedAt,
});

it.skipIf(connection === undefined)(
  'a reset after the boundary that came to be known later hands nothing on at the settling',
  async () => {
    const rows: WorldRows = {
      'stage-history': [{ lead_id: 'L', row_number: 1, to_stage: 'mql', entered_at: boundary - hour }],
      assignments: [
        assigned('unknown', boundary + 2 * hour, settledAt + 10 * day),
        assigned('known', boundary + 3 * hour),
      ],
    };
    const onAssignment = { reset: [{ fact: 'assigned' }] } as const;
    const before = contact(24, onAssignment);
    const versions = twoVersions(before, { ...before, warnAt: [rational(1, 2)] });
    expect(await settledWeeks(versions, rows)).toEqual([['contact', 'handoff-desk', 4, 0, 1]]);
    // The reset that was known began a clock of version 2, which is due a week later.
    const longer = twoVersions(before, contact(24 * 7, onAssignment));
    expect(await settledWeeks(longer, rows)).toEqual([['contact', 'handoff-desk', 5, 0, 1]]);
  },
  60_000,
);

it.skipIf(connection === undefined)(
  'a start that came to be known later gives no version to weeks that have settled',
  async () => {
    const onAssignment = { start: { fact: 'assigned' }, reset: [] } as const;
    const versions = twoVersions(contact(24, onAssignment), contact(24 * 7, onAssignment));
    const rows: WorldRows = {
      'stage-history': [{ lead_id: 'L', row_number: 1, to_stage: 'mql', entered_at: start }],
      assignments: [
        assigned('unknown', boundary - day, start + 30 * day),
        assigned('known', boundary + hour),
      ],
    };
    for (const asOf of [start + 20 * day, start + 29 * day, storyAsOf])
      expect(await settledWeeks(versions, rows, asOf)).toEqual([['contact', 'handoff-desk', 5, 0, 1]]);
  },
  60_000,
);

/** Promises that begin, and begin anew, by what is often written down late. */
function onLateFacts(random: Random, { agreement, ...when }: AgreementInForce): AgreementInForce {
  const edges: readonly Fact[] = [{ fact: 'assigned' }, { fact: 'meeting', outcome: 'held' }];
  const slas = Object.values(agreement.slas).map((sla): readonly [string, Sla] => {
    const reset = random.chance(1, 2) ? [random.pick(edges)] : [];
    const begun = random.pick([sla.clock.start, ...edges]);
    return [sla.id, { ...sla, clock: { ...sla.clock, start: begun, reset } }];
  });
  return { ...when, agreement: { ...agreement, slas: Object.fromEntries(slas) } };
}

function randomRows(random: Random, versions: readonly AgreementInForce[], leads = 300): WorldRows {
  const rows = storyRows(Array.from({ length: leads }, (_, number) => randomStory(random, versions, number)));
  const met = { activity_type: 'meeting', activity_direction: 'inbound', meeting_outcome: 'held' };
  return loggedLate(random, {
    ...rows,
    activities: rows.activities?.map((row) => (random.chance(1, 2) ? { ...row, ...met } : row)) ?? [],
    assignments: rows.assignments?.map((row) => ({ ...row, queue_id: 'operations' })) ?? [],
  });
}

/** About every second row of a file comes to be known up to three weeks after its time. */
function loggedLate(random: Random, rows: WorldRows): WorldRows {
  const files = ['activities', 'assignments', 'waitings'] as const;
  const late = files.map((file) => [
    file,
    rows[file]?.map((row) => {
      const at = Number(row['occurred_at'] ?? row['assigned_at'] ?? row['waiting_from']);
      return { ...row, logged_at: at + (random.chance(1, 2) ? random.below(21 * 24) * hour : 0) };
    }),
  ]);
  return { ...rows, ...Object.fromEntries(late) };
}

/** The same promises, but for their warnings, in three versions. */
function threeTimes(agreement: Agreement): readonly AgreementInForce[] {
  const borders = [1, 2].map((each) => startOfDay(zone, dayOfDate('2026-08-31') + 21 * each));
  return [0, 1, 2].map((place) => {
    const slas = Object.values(agreement.slas).map((sla) => [
      sla.id,
      { ...sla, warnAt: [rational(1 + place, 4)] },
    ]);
    const [from, until] = [borders[place - 1], borders[place]];
    return {
      agreement: { ...agreement, slas: Object.fromEntries(slas) },
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
  });
}

it.skipIf(connection === undefined).each([1, 2, 3])(
  'weeks settle alike if versions promise the same, however late one hears of anything, draw %i',
  async (seed) => {
    const random = createRandom(seed);
    const [first] = randomVersions(random).map((version) => onLateFacts(random, version));
    if (first === undefined) throw new Error('no version');
    const versions = threeTimes(first.agreement);
    const rows = randomRows(random, versions);
    const expected = await settledWeeks([{ agreement: first.agreement }], rows);
    expect(expected.length).toBeGreaterThan(10);
    expect(await settledWeeks(versions, rows)).toEqual(expected);
  },
  120_000,
);

it.skipIf(connection === undefined).each([1, 2])(
  'what was said of a week when it settled is said of it for ever, draw %i',
  async (seed) => {
    const random = createRandom(seed);
    const versions = randomVersions(random).map((version) => onLateFacts(random, version));
    const rows = randomRows(random, versions);
    const atLast = await settledWeeks(versions, rows);
    expect(atLast.length).toBeGreaterThan(5);
    for (const [index, week] of [...weeks.entries()].filter(([each]) => each % 4 === 2))
      expect((await settledWeeks(versions, rows, week.settledAt)).filter((row) => row[2] === index)).toEqual(
        atLast.filter((row) => row[2] === index),
      );
  },
  120_000,
);

it.skipIf(connection === undefined)(
  'PostgreSQL says the same of settled weeks',
  async () => {
    if (server === undefined) return console.warn(noPostgres);
    const random = createRandom(4);
    const versions = randomVersions(random).map((version) => onLateFacts(random, version));
    const rows = randomRows(random, versions, 100);
    const statements = [
      'SET client_min_messages = error',
      ...statementsOf(versions, rows, { asOf: storyAsOf, dialect: postgres }).flatMap((statement) => {
        const made = /^CREATE TEMP TABLE (\w+)/.exec(statement)?.[1];
        return made === undefined ? [statement] : [statement, `ANALYZE ${made}`];
      }),
      `SELECT coalesce(json_agg(json_build_array(sla_id, scope_id, week, met, breached)), '[]') FROM (${settled}) AS told`,
    ];
    const told: unknown = JSON.parse(server.run(`${statements.join(';\n')};\n`));
    const byName = (rows: unknown): readonly string[] =>
      Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).toSorted() : [];
    const expected = await settledWeeks(versions, rows);
    expect(expected.length).toBeGreaterThan(5);
    expect(byName(told)).toEqual(byName(expected));
  },
  120_000,
);
