import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAgreement } from '../../../src/index.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { entryModels } from '../../../src/sql/journey/entry-models.ts';
import { answerModels, handoffModels, offerModel } from '../../../src/sql/journey/handoff-models.ts';
import { historyModels } from '../../../src/sql/journey/history-models.ts';
import { lifecycleModels } from '../../../src/sql/journey/lifecycle-tables.ts';
import { journeyTables } from '../../../src/sql/journey-tables.ts';
import { promiseTables } from '../../../src/sql/promise-tables.ts';
import { type AskedEngine, duckDbEngine } from '../asked-engine.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { filledTable, type TableRow } from '../filled-table.ts';
import { modelStatements } from '../model-statements.ts';

const hour = 3_600_000;
const day = 24 * hour;

let engine: AskedEngine | undefined;
let agreement: Agreement | undefined;
beforeAll(async () => {
  const connection: DuckDBConnection | undefined = await openDuckDb();
  engine = connection && duckDbEngine(connection);
  agreement = loadAgreement('.').agreement;
});

describe('a recorded history', () => {
  hand(
    'enters a stage when that is known, whatever is claimed',
    [at(1, 'mql'), at(2, 'sal', { logged_at: 30 * hour }), at(10, 'sal')],
    { entries: ['mql 1', 'sal 10'] },
  );
  hand(
    'knows nothing of what is logged after asOf',
    [at(1, 'mql'), at(2, 'sal', { logged_at: 2_000 * day })],
    { entries: ['mql 1'] },
  );
  hand(
    'takes stages of one instant in their order, whatever the order of rows',
    [at(5, 'sal'), at(5, 'mql'), at(5, 'lead')],
    { entries: ['lead 5', 'mql 5', 'sal 5'], ignored: { out_of_order: 0 } },
  );
  hand(
    'gives a lead up after everything else of that instant',
    [at(5, 'nurture', { reason_id: 'timing' }), at(1, 'mql'), at(5, 'sal')],
    { entries: ['mql 1', 'sal 5', 'nurture 5'], ends: ['1 recycle 5'] },
  );
  hand(
    'moves nothing in a cycle that has ended, and says so',
    [
      at(1, 'mql'),
      at(2, 'nurture', { reason_id: 'timing' }),
      at(3, 'sal'),
      at(9, 'mql', { cycle_number: 2 }),
    ],
    { entries: ['mql 1', 'nurture 2', 'mql 9'], ends: ['1 recycle 2'], ignored: { after_end: 1 } },
  );
});

describe('a declared transition with the reason it asks for', () => {
  hand(
    'does not end the cycle',
    [
      at(1, 'mql'),
      at(2, 'sal'),
      at(3, 'sql'),
      at(4, 'sal', { from_stage: 'sql', reason_id: 'no-authority' }),
      at(9, 'sql'),
    ],
    { entries: ['mql 1', 'sal 2', 'sql 3', 'sal 4', 'sql 9'], ends: [] },
  );
  hand(
    'is also seen where the row does not name the stage before',
    [at(1, 'mql'), at(2, 'sal'), at(3, 'sql'), at(4, 'sal', { reason_id: 'no-authority' })],
    { entries: ['mql 1', 'sal 2', 'sql 3', 'sal 4'], ends: [] },
  );
  hand(
    'is none where the reason leads to another stage',
    [at(1, 'mql'), at(2, 'sal'), at(4, 'nurture', { reason_id: 'timing' })],
    { entries: ['mql 1', 'sal 2', 'nurture 4'], ends: ['1 recycle 4'] },
  );
});

describe('a correction', () => {
  const accepted = (voided: number) => at(2, 'sal', { voided_at: voided * hour });
  hand('takes the newest entry back', [at(1, 'mql'), accepted(3)], { entries: ['mql 1', '(sal 2)'] });
  hand('holds to the last of its 24 hours', [at(1, 'mql'), accepted(26)], {
    entries: ['mql 1', '(sal 2)'],
    ignored: { late_correction: 0 },
  });
  hand('after 24 hours changes nothing', [at(1, 'mql'), at(2, 'sal', { voided_at: 26 * hour + 1 })], {
    entries: ['mql 1', 'sal 2'],
    ignored: { late_correction: 1 },
  });
  hand('of an entry that is not the newest changes nothing', [at(1, 'mql'), accepted(5), at(3, 'sql')], {
    entries: ['mql 1', 'sal 2', 'sql 3'],
    ignored: { late_correction: 1 },
  });
  hand(
    'holds where what came after was taken back itself',
    [at(1, 'mql'), accepted(5), at(3, 'sql', { voided_at: 4 * hour })],
    { entries: ['mql 1', '(sal 2)', '(sql 3)'] },
  );
  hand('holds where what came after changed nothing', [at(1, 'mql'), accepted(5), at(3, 'lead')], {
    entries: ['mql 1', '(sal 2)'],
  });
  hand(
    'of a disposition changes nothing',
    [at(1, 'mql'), at(2, 'nurture', { reason_id: 'timing', voided_at: 3 * hour })],
    { entries: ['mql 1', 'nurture 2'], ends: ['1 recycle 2'], ignored: { late_correction: 1 } },
  );
});

describe('a ruling', () => {
  const returned = [at(1, 'mql'), at(2, 'lead', { reason_id: 'bad-data' }), at(5, 'mql'), at(6, 'sal')];
  hand(
    'restates the handoff that marketing may dispute, also when a newer one was decided',
    returned,
    {
      entries: ['mql 1', 'lead 2', 'mql 5', 'sal 6'],
      handoffs: ['1 rejected accepted', '2 accepted accepted'],
    },
    [{ lead_id: 'L1', cycle_number: 1, ruled_at: 8 * hour, ruled_outcome: 'accepted' }],
  );
});

/** One row of the lead L1 in its first cycle, a whole number of hours after 1970. */
function at(hours: number, stage: string, further: TableRow = {}): TableRow {
  return { lead_id: 'L1', cycle_number: 1, to_stage: stage, entered_at: hours * hour, ...further };
}

interface Expected {
  /** Stage and hour in order, without what is implied; in brackets what a correction took back. */
  readonly entries: readonly string[];
  /** Cycle, how and hour. */
  readonly ends?: readonly string[];
  /** Number, first and final outcome. */
  readonly handoffs?: readonly string[];
  /** Relation of rows that changed nothing → how many. */
  readonly ignored?: Readonly<Record<string, number>>;
}

function hand(
  name: string,
  rows: readonly TableRow[],
  expected: Expected,
  ruled: readonly TableRow[] = [],
): void {
  test(name, async () => {
    if (engine === undefined || agreement === undefined) return console.warn(noDuckDb);
    const options = { asOf: 1_000 * day, dialect: duckdb };
    const statements = [
      ...filledTable(
        duckdb,
        journeyTables.stageHistory,
        rows.map((row, index) => ({ row_number: index + 1, ...row })),
      ),
      ...filledTable(duckdb, promiseTables.ruling, ruled),
      ...modelStatements([
        ...lifecycleModels(duckdb, agreement),
        ...historyModels(agreement, options),
        ...entryModels(agreement),
        offerModel(agreement, options),
        ...answerModels(agreement, options),
        { name: 'handoff_deadline', query: deadlines },
        ...handoffModels(agreement, options),
      ]),
    ];
    const relations = ['out_of_order', 'after_end', 'late_correction'];
    const [entries = [], ends = [], handoffs = [], ...ignored] = await engine.ask(statements, [
      'SELECT stage_id, entered_at, voided_at FROM stage_entry WHERE NOT is_inferred ORDER BY entry_number',
      'SELECT cycle_number, cycle_end, ended_at FROM cycle_end ORDER BY cycle_number',
      'SELECT handoff_number, first_outcome, final_outcome FROM handoff ORDER BY cycle_number, handoff_number',
      ...relations.map((relation) => `SELECT count(*) AS rows FROM ${relation}`),
    ]);
    const told = {
      entries: entries.map((row) => {
        const words = `${row['stage_id']} ${Number(row['entered_at']) / hour}`;
        return row['voided_at'] === null ? words : `(${words})`;
      }),
      ends: ends.map((row) => `${row['cycle_number']} ${row['cycle_end']} ${Number(row['ended_at']) / hour}`),
      handoffs: handoffs.map(
        (row) => `${row['handoff_number']} ${row['first_outcome']} ${row['final_outcome']}`,
      ),
      ignored: Object.fromEntries(
        relations.map((relation, index) => [relation, ignored[index]?.[0]?.['rows']]),
      ),
    };
    expect(told).toMatchObject(expected);
  });
}

const deadlines =
  'SELECT lead_id, cycle_number, handoff_number, CAST(NULL AS BIGINT) AS deadline_at FROM handoff_offer';
