import type { FileForm } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from '../cells/cell-sql.ts';
import { faultOf, isUnknown, isUnreadable, notableOf, type StagedCell } from './fault-sql.ts';
import { type RawOptions, rawSql } from './raw-sql.ts';
import { ownIds } from './table-keys.ts';
import { isKept, type TablePlan } from './table-plan.ts';
import { plannedCell } from './typed-cell.ts';

/**
 * A SELECT of the file's rows as values `v0`, `v1`, … of the normalised table, by their place in the plan, with `row_fault`, why the row is left out (0 = it is
 * not), and what is worth a finding. Everything is asked in the one scan of the file. Of text, which takes long to read, rows
 * that are worth one keep what the file says of them (`said_cells`), and their place if it is not that in the table. Values
 * that nobody will read are not kept, which takes them no room and the engine no time beyond what the checks ask of them.
 */
export function stagedSql(plan: TablePlan, form: FileForm, options: RawOptions = {}): string {
  const cells = cellsOf(plan);
  const isText = plan.file.form !== 'parquet';
  const isPlaced = keepsPlace(plan, cells);
  const kept = [
    ...cells.filter(({ target }) => isKept(plan, target)).map(({ place }) => `v${place}`),
    ...(plan.isStored ? [] : ['row_seq']),
    ...(isPlaced ? ['row_place'] : []),
    'row_fault',
    isText ? `CASE WHEN is_notable THEN ${saidCells(cells)} END AS said_cells` : 'is_notable',
  ];
  return [
    `SELECT ${kept.join(', ')}`,
    `FROM (SELECT *, CAST(${faultOf(plan.table, cells)} AS UTINYINT) AS row_fault, ${notableOf(cells)} AS is_notable`,
    `FROM (${valuesSql(rawSql(plan, form, { ...options, numbered: isPlaced }), cells)}))`,
  ].join('\n');
}

/** The view that gives these columns the names of the normalised table: nothing beneath it bears a name that an agreement chose. */
export function stagedView(plan: TablePlan, rows: string, row_seq: string): string {
  const { table, columns, fixed } = plan;
  const values = [
    ...columns.map(({ target }, place) => [target, `v${place}`] as const),
    ...Object.entries(fixed).map(([target, value]) => [target, literal(value)] as const),
  ]
    .filter(([target]) => isKept(plan, target))
    .map(([target, value]) => `${value} AS ${duckdb.name(target)}`);
  const isNotable = plan.file.form === 'parquet' ? 'is_notable' : 'said_cells IS NOT NULL AS is_notable';
  const place = `${placeIn(plan, row_seq)} AS row_place`;
  const select = `SELECT ${[...values, `${row_seq} AS row_seq`, place, 'row_fault', isNotable].join(', ')} FROM ${rows}`;
  return `CREATE VIEW staged_${table} AS ${select}${counting(plan, row_seq)}`;
}

/** From 1, rows that are left out on purpose among them. */
function placeIn(plan: TablePlan, row_seq: string): string {
  return keepsPlace(plan, cellsOf(plan)) ? 'row_place' : `${row_seq} + 1`;
}

/** The order of stored rows is that of the file, but without those that are left out on purpose. */
function keepsPlace({ isStored }: TablePlan, cells: readonly StagedCell[]): boolean {
  return isStored && hasIgnored(cells);
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
  const rows = plan.file.form === 'parquet' ? foundSql(plan, form, options) : saidSql(plan, cells);
  return `SELECT ${['row_place', ...troubles].join(', ')} FROM (${valuesSql(rows, cells)}) WHERE ${notableOf(cells)}`;
}

/** The rows of Parquet once more; where it is known which of them are notable, no other cells are typed again. */
function foundSql(plan: TablePlan, form: FileForm, options: RawOptions): string {
  const rows = rawSql(plan, form, { ...options, numbered: true });
  if (!plan.isStored) return rows;
  const places = `SELECT ${placeIn(plan, 'rowid')} FROM staged_rows_${plan.table} WHERE is_notable`;
  return `SELECT * FROM (${rows}) WHERE row_place IN (${places})`;
}

/**
 * What text says of a row, as JSON: a column for each cell, or a list, would take room in all the others. Every cell is in it,
 * also of columns that nobody will read: the engine looks for bytes that are no letters only in columns that are asked for.
 */
function saidCells(cells: readonly StagedCell[]): string {
  return `CAST(to_json([${cells.map(({ place }) => `r${place}`).join(', ')}]) AS VARCHAR)`;
}

/** The rows that have kept what text says of them, as they came out of the file. */
function saidSql(plan: TablePlan, cells: readonly StagedCell[]): string {
  const columns = cells.map(({ place }) => `said[${place + 1}] AS r${place}`);
  const said = `SELECT ${placeIn(plan, 'rowid')} AS row_place, from_json(said_cells, '["VARCHAR"]') AS said`;
  return `SELECT row_place, ${columns.join(', ')} FROM (${said} FROM staged_rows_${plan.table} WHERE said_cells IS NOT NULL)`;
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
function valuesSql(rows: string, cells: readonly StagedCell[]): string {
  const layers: readonly ((cell: StagedCell) => string | undefined)[] = [
    ({ sql, place }) => sql.quick && `${sql.quick.read(`r${place}`)} AS t${place}`,
    ({ sql, place }) => sql.quick && `${sql.quick.value(`t${place}`, `r${place}`)} AS q${place}`,
    ({ sql, place }) => `${remaining(sql, place, sql.present(`r${place}`))} AS x${place}`,
    ({ sql, place }) => `${said(sql, place, sql.parsed(`x${place}`))} AS p${place}`,
    ({ sql, place }) => `${valueSql(sql, place)} AS v${place}`,
  ];
  const valued = layers.reduce((from, layer) => {
    const added = cells.map(layer).filter((column) => column !== undefined);
    return added.length === 0 ? from : `SELECT *, ${added.join(', ')} FROM (${from})`;
  }, rows);
  const ignored = cells.flatMap(({ sql, place }) =>
    sql.isIgnored === undefined ? [] : [sql.isIgnored(`x${place}`)],
  );
  if (ignored.length === 0) return valued;
  return `SELECT * FROM (${valued}) WHERE NOT coalesce(${ignored.join(' OR ')}, FALSE)`;
}

function hasIgnored(cells: readonly StagedCell[]): boolean {
  return cells.some(({ sql }) => sql.isIgnored !== undefined);
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
