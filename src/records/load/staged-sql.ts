import type { FileForm } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from '../cells/cell-sql.ts';
import { faultOf, isUnknown, isUnreadable, notableOf, type StagedCell } from './fault-sql.ts';
import { type RawOptions, rawSql } from './raw-sql.ts';
import { ownIds } from './table-keys.ts';
import type { TablePlan } from './table-plan.ts';
import { plannedCell } from './typed-cell.ts';

/**
 * A SELECT of the file's rows as values `v0`, `v1`, … of the normalised table, by their place in the plan, with `row_fault`, why the row is left out (0 = it is
 * not), and `is_notable`, whether anything in it is worth a finding. Everything is asked in the one scan of the file.
 */
export function stagedSql(plan: TablePlan, form: FileForm, options: RawOptions = {}): string {
  const cells = cellsOf(plan);
  const values = cells.map(({ place }) => `v${place}`);
  const row_seq = plan.file.form === 'parquet' ? ['row_seq'] : [];
  return [
    `SELECT ${[...values, ...row_seq, `${faultOf(plan.table, cells)} AS row_fault`, `${notableOf(cells)} AS is_notable`].join(', ')}`,
    `FROM (${valuesSql(plan, form, cells, options)})`,
  ].join('\n');
}

/** The view that gives these columns the names of the normalised table: nothing beneath it bears a name that an agreement chose. */
export function stagedView(plan: TablePlan, rows: string, row_seq: string): string {
  const { table, columns, fixed } = plan;
  const values = [
    ...columns.map(({ target }, place) => `v${place} AS ${duckdb.name(target)}`),
    ...Object.entries(fixed).map(([target, value]) => `${literal(value)} AS ${duckdb.name(target)}`),
  ];
  const select = `SELECT ${[...values, `${row_seq} AS row_seq`, 'row_fault', 'is_notable'].join(', ')} FROM ${rows}`;
  return `CREATE VIEW staged_${table} AS ${select}${counting(plan, row_seq)}`;
}

function literal(value: string | boolean): string {
  return typeof value === 'string' ? duckdb.text(value) : String(value).toUpperCase();
}

/** Of the rows of one id the one that counts; rows without an id are left out for that. */
function counting({ table, columns, repeated }: TablePlan, row_seq: string): string {
  const own = columns.findIndex(({ target }) => target === ownIds[table]);
  if (repeated === undefined || own < 0) return '';
  const order = `${row_seq} ${repeated === 'last' ? 'DESC' : 'ASC'}`;
  return ` QUALIFY v${own} IS NULL OR row_number() OVER (PARTITION BY v${own} ORDER BY ${order}) = 1`;
}

/** The notable rows of the file with their places, cells, values and what is wrong with each cell. */
export function notableSql(plan: TablePlan, form: FileForm, options: RawOptions): string {
  const cells = cellsOf(plan);
  const troubles = cells.flatMap((cell) => [
    `CAST(r${cell.place} AS VARCHAR) AS r${cell.place}`,
    `${isUnreadable(cell)} AS unreadable${cell.place}`,
    `${isUnknown(cell)} AS unknown${cell.place}`,
  ]);
  return [
    `SELECT ${['row_place', ...troubles, `${faultOf(plan.table, cells)} AS row_fault`].join(', ')}`,
    `FROM (${valuesSql(plan, form, cells, { ...options, numbered: true })}) WHERE ${notableOf(cells)}`,
  ].join('\n');
}

/**
 * Every row with its place, why it is left out, its own id (at place `own`, -1 = none), the cells by which it refers to
 * other tables, and which of the rows with the same own id it is.
 */
export function placedSql(
  plan: TablePlan,
  form: FileForm,
  options: RawOptions,
  {
    own,
    referring,
  }: {
    readonly own: number;
    readonly referring: readonly { readonly column: string; readonly place: number }[];
  },
): string {
  const cells = cellsOf(plan);
  const nth =
    own < 0
      ? '1'
      : `CASE WHEN v${own} IS NOT NULL THEN row_number() OVER (PARTITION BY v${own} ORDER BY row_place) ELSE 1 END`;
  const columns = [
    'row_place',
    `${own < 0 ? 'NULL' : `v${own}`} AS own_id`,
    ...referring.map(({ column, place }) => `v${place} AS ${column}`),
    `${faultOf(plan.table, cells)} AS row_fault`,
    `${nth} AS nth`,
  ];
  return `SELECT ${columns.join(', ')} FROM (${valuesSql(plan, form, cells, { ...options, numbered: true })})`;
}

function cellsOf({ columns, fixed }: TablePlan): readonly StagedCell[] {
  const own = columns.findIndex(({ target }) => target === 'currency_code');
  const usual = fixed['usual_currency'];
  const currency = `coalesce(v${own}, ${usual === undefined ? 'NULL' : literal(usual)})`;
  return columns.map((column, place) => ({
    ...column,
    place,
    sql: plannedCell(column),
    ...(own >= 0 && column.target === 'amount_major' && { currency }),
  }));
}

/**
 * Step over step: `r` as in the file; `t` and `q` read and taken the quick way; for the other cells `x` without what means
 * missing and `p` in the form that is read; `v` the value.
 */
function valuesSql(
  plan: TablePlan,
  form: FileForm,
  cells: readonly StagedCell[],
  options: RawOptions,
): string {
  const layers: readonly ((cell: StagedCell) => string | undefined)[] = [
    ({ sql, place }) => sql.quick && `${sql.quick.read(`r${place}`)} AS t${place}`,
    ({ sql, place }) => sql.quick && `${sql.quick.value(`t${place}`, `r${place}`)} AS q${place}`,
    ({ sql, place }) => `${remaining(sql, place, sql.present(`r${place}`))} AS x${place}`,
    ({ sql, place }) => `${said(sql, place, sql.parsed(`x${place}`))} AS p${place}`,
    ({ sql, place }) => `${valueSql(sql, place)} AS v${place}`,
  ];
  const valued = layers.reduce(
    (from, layer) => {
      const added = cells.map(layer).filter((column) => column !== undefined);
      return added.length === 0 ? from : `SELECT *, ${added.join(', ')} FROM (${from})`;
    },
    rawSql(plan, form, options),
  );
  const ignored = cells.flatMap(({ sql, place }) =>
    sql.isIgnored === undefined ? [] : [sql.isIgnored(`x${place}`)],
  );
  if (ignored.length === 0) return valued;
  return `SELECT * FROM (${valued}) WHERE NOT coalesce(${ignored.join(' OR ')}, FALSE)`;
}

/** Only of cells that say something and were not read the quick way. */
function remaining({ quick }: CellSql, place: number, expression: string): string {
  return quick === undefined
    ? expression
    : `CASE WHEN q${place} IS NULL AND r${place} IS NOT NULL THEN ${expression} END`;
}

function said({ quick }: CellSql, place: number, expression: string): string {
  return quick === undefined ? expression : `CASE WHEN x${place} IS NOT NULL THEN ${expression} END`;
}

function valueSql({ quick, value }: CellSql, place: number): string {
  const read = value(`p${place}`);
  return quick === undefined ? read : `CASE WHEN p${place} IS NULL THEN q${place} ELSE ${read} END`;
}
