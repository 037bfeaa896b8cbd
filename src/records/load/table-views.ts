import type { Source } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { sqlTypes } from '../../sql/sql-type.ts';
import type { Table } from '../../sql/table.ts';
import type { RejectionCounts } from './reject-rows.ts';
import type { StagedTable } from './stage-table.ts';
import { targetsOf } from './table-plan.ts';

/** A staged table and what of it is left out. */
export interface KeptTable extends StagedTable {
  readonly rejected: RejectionCounts;
}

/** The view `lead` or `event`: the kept rows in the columns of the normalised table; `made` has columns that are computed. */
export function tableView(
  table: Table,
  staged: KeptTable | undefined,
  made: Readonly<Record<string, string>> = {},
  from: string = staged === undefined ? 'FROM (SELECT 1) WHERE FALSE' : keptRows(staged),
): string {
  const targets = keptTargets(staged);
  const columns = table.columns.map(({ name, type }) => {
    const read = targets.has(name) ? duckdb.name(name) : `CAST(NULL AS ${sqlTypes[type]})`;
    return `${made[name] ?? read} AS ${duckdb.name(name)}`;
  });
  return `CREATE VIEW ${table.name} AS SELECT ${columns.join(', ')} ${from}`;
}

/** With a flag the objection counts where the flag says yes, from when it is known, else from the creation of the lead. */
export function leadView(table: Table, staged: KeptTable | undefined): string {
  const targets = keptTargets(staged);
  if (!targets.has('objection_flag')) return tableView(table, staged);
  const instants = [...['objection_at', 'created_at'].filter((name) => targets.has(name)), '0'];
  const objection = `CASE WHEN objection_flag THEN coalesce(${instants.join(', ')}) END`;
  return tableView(table, staged, { objection_at: objection });
}

/** The view `consent`: rows of a file of consents, and what the leads' own columns say. */
export function consentView(
  table: Table,
  staged: KeptTable | undefined,
  leads: KeptTable | undefined,
  { leadConsents }: Pick<Source, 'leadConsents'>,
): string {
  const parts = [
    ...(staged === undefined ? [] : [fileConsents(staged)]),
    ...(leads === undefined ? [] : leadConsents.flatMap((columns) => columnConsents(columns, leads))),
  ];
  if (parts.length === 0) return tableView(table, undefined);
  const columns = table.columns.map(({ name }) => duckdb.name(name)).join(', ');
  return `CREATE VIEW consent AS SELECT ${columns} FROM (${parts.join(' UNION ALL ')})`;
}

/** Of two at one instant the later row counts; those of a file come after those in the columns of leads. */
function fileConsents(staged: KeptTable): string {
  const targets = keptTargets(staged);
  const place = targets.has('row_number') ? 'coalesce(staged_consent.row_number, row_seq)' : 'row_seq';
  const logged = targets.has('logged_at') ? 'logged_at' : 'CAST(NULL AS BIGINT)';
  return `SELECT lead_id, ${place} + 2 AS row_number, purpose_id, ${stateOf('consent_state')} AS consent_state, occurred_at, ${logged} AS logged_at ${keptRows(staged)}`;
}

function keptTargets(staged: KeptTable | undefined): ReadonlySet<string> {
  return staged === undefined ? new Set() : targetsOf(staged.plan);
}

function stateOf(flag: string): string {
  return `CASE WHEN ${flag} THEN 'given' ELSE 'withdrawn' END`;
}

function columnConsents(
  { purpose, given, withdrawn, flag, since }: Source['leadConsents'][number],
  leads: KeptTable,
): readonly string[] {
  const targets = targetsOf(leads.plan);
  const { name, text } = duckdb;
  const select = (place: number, state: string, at: string, holds: string): string =>
    `SELECT lead_id, ${place} AS row_number, ${text(purpose)} AS purpose_id, ${state} AS consent_state, ${at} AS occurred_at, CAST(NULL AS BIGINT) AS logged_at ${keptRows(leads, holds)}`;
  const dated = [given, withdrawn].flatMap((column, place) =>
    column === undefined || !targets.has(column)
      ? []
      : [select(place, place === 0 ? `'given'` : `'withdrawn'`, name(column), `${name(column)} IS NOT NULL`)],
  );
  if (flag === undefined || !targets.has(flag)) return dated;
  const instants = [since, 'created_at'].filter((column) => column !== undefined && targets.has(column));
  const at = `coalesce(${[...instants.map((column) => name(column ?? '')), '0'].join(', ')})`;
  return [...dated, select(0, stateOf(name(flag)), at, `${name(flag)} IS NOT NULL`)];
}

/** The rows of a staged table that are not left out. */
export function keptRows({ plan: { table }, rejected }: KeptTable, holds?: string): string {
  const isWhole = Object.keys(rejected).length === 0;
  const conditions = [
    ...(isWhole ? [] : [`row_seq NOT IN (SELECT row_seq FROM rejected_${table})`]),
    ...(holds === undefined ? [] : [holds]),
  ];
  return `FROM staged_${table}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
}
