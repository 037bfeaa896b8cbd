import { expect, it } from 'vitest';
import { measuredModels } from '../../../src/measure/measured-models.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { modelStatements } from '../../sql/model-statements.ts';
import { agreementWith, slaWith, worldStatements } from './pinned-world.ts';

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

const zone = 'Europe/Berlin';
const day = 86_400_000;
const hour = 3_600_000;
const monday = dayOfDate('2026-09-28');
const start = startOfDay(zone, monday);
const week = { firstDay: monday, start, end: start + 7 * day, settledAt: start + 9 * day };
/** Thursday of that week. */
const boundary = start + 3 * day;

const contact = (hours: number): Sla =>
  slaWith('contact', {
    side: 'sales',
    within: { amount: hours, unit: 'hours' },
    clock: {
      start: { fact: 'stage', stage: 'mql' },
      stop: [{ fact: 'touch', by: 'human' }],
      cancel: [],
      reset: [{ fact: 'signal', signal: 'demo-request' }],
      pause: [],
    },
  });
const versions: readonly AgreementInForce[] = [
  { agreement: agreementWith('1', [contact(24)], []), until: boundary },
  { agreement: agreementWith('2', [contact(1)], []), from: boundary },
];

const entered = (lead: string, at: number) => ({
  lead_id: lead,
  row_number: 1,
  to_stage: 'mql',
  entered_at: at,
});
const called = (lead: string, at: number, loggedAt: number) => ({
  activity_id: lead,
  lead_id: lead,
  activity_type: 'call',
  activity_direction: 'outbound',
  occurred_at: at,
  logged_at: loggedAt,
});

it.skipIf(connection === undefined)(
  'a week settles by what was known then, and each clock in it by its own version',
  async () => {
    if (connection === undefined) return;
    const late = week.settledAt + day;
    const rows = {
      'stage-history': ['kept', 'late-kept', 'reset']
        .map((lead) => entered(lead, boundary - hour))
        .concat(['new', 'late-new'].map((lead) => entered(lead, boundary))),
      activities: [
        // Twenty hours after the start: in time for version 1, and known in time or only after the week had settled.
        called('kept', boundary + 19 * hour, boundary + 19 * hour),
        called('late-kept', boundary + 19 * hour, late),
        // Two hours after the start: too late for version 2.
        called('new', boundary + 2 * hour, boundary + 2 * hour),
        called('late-new', boundary + hour, late),
        // The reset began a clock of version 2; it was called half an hour later.
        called('reset', boundary + 5.5 * hour, late),
      ],
      events: [
        {
          event_id: 'e',
          lead_id: 'reset',
          signal_id: 'demo-request',
          occurred_at: boundary + 5 * hour,
          logged_at: boundary + 5 * hour,
          is_excluded: false,
        },
      ],
    };
    const { agreement } = versions[1] ?? {};
    if (agreement === undefined) throw new Error('two versions');
    for (const statement of worldStatements(agreement, rows)) await connection.run(statement);
    const asOf = start + 60 * day;
    const models = measuredModels(agreement, { asOf, dialect: duckdb, weeks: [week], versions });
    for (const statement of modelStatements(models)) await connection.run(statement);
    const now = await connection.runAndReadAll(
      `SELECT lead_id, CAST(clock_number AS INTEGER) AS number, clock_state FROM clock WHERE sla_id = 'contact' ORDER BY lead_id, number`,
    );
    expect(now.getRowsJS()).toEqual([
      ['kept', 1, 'met'],
      ['late-kept', 1, 'met'],
      ['late-new', 1, 'met'],
      ['new', 1, 'breached'],
      ['reset', 1, 'canceled'],
      ['reset', 2, 'met'],
    ]);
    const settled = await connection.runAndReadAll(
      `SELECT CAST(met AS INTEGER), CAST(breached AS INTEGER) FROM settled_week WHERE sla_id = 'contact'`,
    );
    // Only "kept" was known to be kept.
    expect(settled.getRowsJS()).toEqual([[1, 4]]);
  },
  60_000,
);
