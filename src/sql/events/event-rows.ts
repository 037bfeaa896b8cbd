import type { PropertyFilter } from '../../model/scoring.ts';
import type { Dialect } from '../dialect.ts';
import type { LeadRelations } from '../statement.ts';
import { type AgeTable, mostValues } from './age-table.ts';

/** The tables of values as common table expressions. */
export function valueTables(dialect: Dialect, table: AgeTable): readonly string[] {
  const { name, text } = dialect;
  const places = table.signals.map(
    ({ signal, firstRow, last }) => `(${[text(signal), firstRow, last].join(', ')})`,
  );
  const columns = ['row_place', ...table.columns.map(name)].join(', ');
  const isLong = table.rows.length * table.columns.length > mostValues;
  return [
    `scored_signal(signal_id, first_row, last_age) AS (VALUES\n  ${places.join(',\n  ')}\n)`,
    `value_by_age(${columns}) AS (${isLong ? listedValues(dialect, table) : valueRows(table)}\n)`,
  ];
}

function valueRows({ rows }: AgeTable): string {
  const values = rows.map((row, place) => `(${[place, ...row.map((value) => value ?? 'NULL')].join(', ')})`);
  return `VALUES\n  ${values.join(',\n  ')}`;
}

/** Engines read a column of numbers as one text many times faster than rows of expressions. */
function listedValues(dialect: Dialect, { columns, rows }: AgeTable): string {
  const values = columns.map((_, column) => rows.map((row) => row[column] ?? null));
  return `SELECT\n  ${[[...rows.keys()], ...values].map(dialect.numbers).join(',\n  ')}`;
}

/** What one SELECT of events gives. */
export interface EventSelect {
  readonly table: AgeTable;
  readonly asOf: string;
  readonly relations: Pick<LeadRelations, 'lead' | 'event'>;
  /** Properties that something reads. */
  readonly properties: readonly string[];
  /** Events that a score reset hides: `out`, or `flagged` by `is_hidden`; absent where nothing resets a score. */
  readonly hidden?: 'out' | 'flagged';
}

/**
 * Every event that exists at asOf with its values: a SELECT to stand in a FROM. Bots, internal addresses and exclusion
 * lists are out; consent and objection are not yet heeded.
 */
export function eventRows(
  dialect: Dialect,
  { table, asOf, relations, properties, hidden }: EventSelect,
): string {
  const { name, quotient } = dialect;
  const own = ['event.lead_id', 'signal_id', 'occurred_at', ...properties.map(name)];
  if (hidden === 'flagged') own.push('coalesce(occurred_at <= recycled_at, FALSE) AS is_hidden');
  return [
    `SELECT known.*, ${table.columns.map((column) => `value_by_age.${name(column)}`).join(', ')}`,
    '  FROM (',
    `    SELECT ${own.join(', ')}, ${quotient(`(${asOf} - occurred_at)`, '86400000')} AS age_days`,
    `    FROM ${relations.event} AS event${hidden === undefined ? '' : resetJoin(relations.lead, asOf)}`,
    `    WHERE occurred_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    '      AND (is_excluded IS NULL OR NOT is_excluded)',
    ...(hidden === 'out' ? ['      AND (recycled_at IS NULL OR occurred_at > recycled_at)'] : []),
    '  ) AS known',
    '  JOIN scored_signal ON scored_signal.signal_id = known.signal_id',
    valueJoin(dialect, table),
  ].join('\n');
}

function resetJoin(lead: string, asOf: string): string {
  const recycled = `SELECT lead_id, recycled_at FROM ${lead} WHERE recycled_at <= ${asOf}`;
  return `\n      LEFT JOIN (${recycled}) AS recycled ON recycled.lead_id = event.lead_id`;
}

function valueJoin({ smaller }: Dialect, { breaks }: AgeTable): string {
  const place = breaks === undefined ? smaller('known.age_days', 'scored_signal.last_age') : stepOf(breaks);
  return `  JOIN value_by_age ON value_by_age.row_place = scored_signal.first_row + ${place}`;
}

function stepOf(breaks: readonly number[]): string {
  if (breaks.length === 0) return '0';
  const cases = breaks.map((age, step) => `WHEN known.age_days < ${age} THEN ${step}`);
  return `CASE ${cases.join(' ')} ELSE ${breaks.length} END`;
}

/** The condition that an event has the wanted properties; undefined without filters. */
export function filterCondition(dialect: Dialect, filters: readonly PropertyFilter[]): string | undefined {
  if (filters.length === 0) return undefined;
  return filters
    .map(({ property, values }) => {
      const wanted = values.map(dialect.text).join(', ');
      return values.length === 0 ? 'FALSE' : `${dialect.name(property)} IN (${wanted})`;
    })
    .join(' AND ');
}
