import { expect, it } from 'vitest';
import { measuredModels } from '../../../src/measure/measured-models.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import type { SettlingWeek } from '../../../src/sql/settled/late-fact-models.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { createRandom, type Random } from '../../../src/support/random.ts';
import { rational } from '../../../src/support/rational.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { modelStatements } from '../../sql/model-statements.ts';
import { agreementWith, slaWith, type WorldRows, worldStatements } from './pinned-world.ts';
import { randomStory, randomVersions, storyAsOf, storyRows } from './random-story.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

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

/** How many clocks of each promise and week were met and breached, as the weeks settled. */
async function settledWeeks(versions: readonly AgreementInForce[], rows: WorldRows, asOf = storyAsOf) {
  const agreement = versions.at(-1)?.agreement;
  if (agreement === undefined || connection === undefined) throw new Error('a version and an engine');
  for (const statement of worldStatements(agreement, rows)) await connection.run(statement);
  const own = weeks.filter((week) => week.settledAt <= asOf);
  const models = measuredModels(agreement, { asOf, dialect: duckdb, weeks: own, versions });
  const last = models.findIndex(({ name }) => name === 'settled_week');
  for (const statement of modelStatements(models.slice(0, last + 1))) await connection.run(statement);
  const read = await connection.runAndReadAll(
    `SELECT sla_id, scope_id, CAST((week_day - ${dayOfDate('2026-08-31')}) / 7 AS INTEGER) AS week,
      CAST(met AS INTEGER) AS met, CAST(breached AS INTEGER) AS breached
    FROM settled_week WHERE sla_id NOT LIKE 'touches/%' ORDER BY 1, 2, 3`,
  );
  return read.getRowsJS();
}

const contact = (hours: number, more: Partial<Sla['clock']> = {}): Sla =>
  slaWith('contact', {
    side: 'sales',
    within: { amount: hours, unit: 'hours' },
    clock: {
      start: { fact: 'stage', stage: 'mql' },
      stop: [{ fact: 'touch', by: 'human' }],
      cancel: [],
      reset: [{ fact: 'signal', signal: 'demo-request' }],
      pause: [],
      ...more,
    },
  });

const twoVersions = (before: Sla, after: Sla): readonly AgreementInForce[] => [
  { agreement: agreementWith('1', [before], []), until: boundary },
  { agreement: agreementWith('2', [after], []), from: boundary },
];

const heard = (id: string, at: number, loggedAt = at): Row => ({
  event_id: id,
  lead_id: 'L',
  signal_id: 'demo-request',
  occurred_at: at,
  logged_at: loggedAt,
  is_excluded: false,
});

it.skipIf(connection === undefined)(
  'a reset after the boundary that came to be known later hands nothing on at the settling',
  async () => {
    const rows: WorldRows = {
      'stage-history': [{ lead_id: 'L', row_number: 1, to_stage: 'mql', entered_at: boundary - hour }],
      events: [
        heard('unknown', boundary + 2 * hour, settledAt + 10 * day),
        heard('known', boundary + 3 * hour),
      ],
    };
    const versions = twoVersions(contact(24), { ...contact(24), warnAt: [rational(1, 2)] });
    expect(await settledWeeks(versions, rows)).toEqual([['contact', 'sales', 4, 0, 1]]);
    // The reset that was known began a clock of version 2, which is due a week later.
    const longer = twoVersions(contact(24), contact(24 * 7));
    expect(await settledWeeks(longer, rows)).toEqual([['contact', 'sales', 5, 0, 1]]);
  },
  60_000,
);

it.skipIf(connection === undefined)(
  'a start that came to be known later gives no version to weeks that have settled',
  async () => {
    const onSignal = { start: { fact: 'signal', signal: 'demo-request' }, reset: [] } as const;
    const versions = twoVersions(contact(24, onSignal), contact(24 * 7, onSignal));
    const rows: WorldRows = {
      'stage-history': [{ lead_id: 'L', row_number: 1, to_stage: 'mql', entered_at: start }],
      events: [heard('unknown', boundary - day, start + 30 * day), heard('known', boundary + hour)],
    };
    for (const asOf of [start + 20 * day, start + 29 * day, storyAsOf])
      expect(await settledWeeks(versions, rows, asOf)).toEqual([['contact', 'sales', 5, 0, 1]]);
  },
  60_000,
);

/** About every second row of a file comes to be known up to three weeks after its time. */
function loggedLate(random: Random, rows: WorldRows, files: readonly (keyof WorldRows)[]): WorldRows {
  const late = files.map((file) => [
    file,
    rows[file]?.map((row) => {
      const at = row['entered_at'] ?? row['occurred_at'] ?? row['assigned_at'] ?? row['waiting_from'];
      const delay = random.chance(1, 2) ? random.below(21 * 24) * hour : 0;
      return { ...row, logged_at: Number(at) + delay };
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

const files = ['stage-history', 'events', 'activities', 'assignments', 'waitings'] as const;

it.skipIf(connection === undefined).each([1, 2, 3])(
  'weeks settle alike if versions promise the same, however late one hears of anything, draw %i',
  async (seed) => {
    const random = createRandom(seed);
    const [first] = randomVersions(random);
    if (first === undefined) throw new Error('no version');
    const versions = threeTimes(first.agreement);
    const rows = loggedLate(
      random,
      storyRows(Array.from({ length: 300 }, (_, number) => randomStory(random, versions, number))),
      files,
    );
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
    const versions = randomVersions(random);
    const rows = loggedLate(
      random,
      storyRows(Array.from({ length: 300 }, (_, number) => randomStory(random, versions, number))),
      files.slice(1),
    );
    const atLast = await settledWeeks(versions, rows);
    expect(atLast.length).toBeGreaterThan(5);
    for (const [index, week] of [...weeks.entries()].filter(([each]) => each % 3 === 2))
      expect((await settledWeeks(versions, rows, week.settledAt)).filter((row) => row[2] === index)).toEqual(
        atLast.filter((row) => row[2] === index),
      );
  },
  120_000,
);
