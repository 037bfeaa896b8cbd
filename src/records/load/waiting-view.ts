import { noStage } from '../../model/source-words.ts';
import type { Table } from '../../sql/table.ts';
import { targetsOf } from './table-plan.ts';
import { type KeptTable, keptRows, tableView } from './table-views.ts';

/** The view `waiting`: rows of a file of waits, and the states of a log in which leads wait. */
export function waitingView(
  table: Table,
  waits: KeptTable | undefined,
  changes: KeptTable | undefined,
): string {
  if (changes === undefined || !targetsOf(changes.plan).has('waiting_word')) return tableView(table, waits);
  const own = waits === undefined ? [] : [rowsOf(waits)];
  const columns = table.columns.map(({ name }) => name).join(', ');
  return `CREATE VIEW waiting AS SELECT ${columns} FROM (${[...own, logRows(changes)].join(' UNION ALL ')})`;
}

function rowsOf(waits: KeptTable): string {
  const targets = targetsOf(waits.plan);
  const known = (name: string): string => (targets.has(name) ? name : `CAST(NULL AS BIGINT) AS ${name}`);
  return `SELECT lead_id, waiting_state, waiting_from, ${known('waiting_until')}, ${known('logged_at')} ${keptRows(waits)}`;
}

/** A wait lasts from the first row that says so until the next that says something else. */
function logRows(changes: KeptTable): string {
  const order = 'PARTITION BY lead_id ORDER BY entered_at, row_seq';
  const mark = `CASE WHEN starts_with(waiting_word, '${noStage}') THEN substr(waiting_word, 2) END`;
  const states = `SELECT lead_id, entered_at, row_seq, ${mark} AS waits ${keptRows(changes)}`;
  const beside = `SELECT *, lag(waits) OVER (${order}) AS waited, row_number() OVER (${order}) AS nth FROM (${states})`;
  const turns = `SELECT *, lead(entered_at) OVER (${order}) AS ends_at FROM (${beside}) WHERE nth = 1 OR waits IS DISTINCT FROM waited`;
  return `SELECT lead_id, waits AS waiting_state, entered_at AS waiting_from, ends_at AS waiting_until, CAST(NULL AS BIGINT) AS logged_at FROM (${turns}) WHERE waits IS NOT NULL AND (ends_at IS NULL OR ends_at > entered_at)`;
}
