import type { PropertyFilter } from '../../model/scoring.ts';
import type { Dialect } from '../dialect.ts';
import type { AgeTable } from './age-table.ts';

/** Beyond so many steps a table of ages is joined instead of a chain of comparisons. */
const longestChain = 24;

/** The tables of values as common table expressions, in the order in which they may refer to each other. */
export function valueTables(
  dialect: Dialect,
  { signals, columns, rows, breaks = [] }: AgeTable,
): readonly string[] {
  const { name, text } = dialect;
  const places = signals.map(
    ({ signal, firstRow, last }) => `(${[text(signal), firstRow, last].join(', ')})`,
  );
  const values = rows.map((row, place) => `(${[place, ...row.map(numberOrNull)].join(', ')})`);
  return [
    `scored_signal(signal_id, first_row, last_age) AS (VALUES\n  ${places.join(',\n  ')}\n)`,
    `value_by_age(row_place, ${columns.map(name).join(', ')}) AS (VALUES\n  ${values.join(',\n  ')}\n)`,
    ...(breaks.length > longestChain ? [ageSteps(breaks)] : []),
  ];
}

function numberOrNull(value: number | null): string {
  return value === null ? 'NULL' : String(value);
}

function ageSteps(breaks: readonly number[]): string {
  let step = 0;
  const rows = Array.from({ length: (breaks.at(-1) ?? 0) + 1 }, (_, age) => {
    if (age === breaks[step]) step++;
    return `(${age}, ${step})`;
  });
  return `age_step(age_days, step_place) AS (VALUES\n  ${rows.join(', ')}\n)`;
}

/** What one SELECT of events gives. */
export interface EventSelect {
  readonly table: AgeTable;
  readonly asOf: number;
  /** Properties that something reads. */
  readonly properties: readonly string[];
  /** Events that a score reset hides: `out`, or `flagged` by `is_hidden`; absent where nothing resets a score. */
  readonly hidden?: 'out' | 'flagged';
}

/**
 * Every event that exists at asOf with its values: a SELECT to stand in a FROM. Bots, internal addresses and exclusion
 * lists are out; consent and objection are not yet heeded.
 */
export function eventRows(dialect: Dialect, { table, asOf, properties, hidden }: EventSelect): string {
  const { name, quotient } = dialect;
  const own = ['event.lead_id', 'signal_id', 'occurred_at', ...properties.map(name)];
  if (hidden === 'flagged') own.push('coalesce(occurred_at <= recycled_at, FALSE) AS is_hidden');
  return [
    `SELECT known.*, ${table.columns.map((column) => `value_by_age.${name(column)}`).join(', ')}`,
    '  FROM (',
    `    SELECT ${own.join(', ')}, ${quotient(`(${asOf} - occurred_at)`, '86400000')} AS age_days`,
    `    FROM event${hidden === undefined ? '' : resetJoin(asOf)}`,
    `    WHERE occurred_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    '      AND (is_excluded IS NULL OR NOT is_excluded)',
    ...(hidden === 'out' ? ['      AND (recycled_at IS NULL OR occurred_at > recycled_at)'] : []),
    '  ) AS known',
    '  JOIN scored_signal ON scored_signal.signal_id = known.signal_id',
    ...valueJoin(dialect, table),
  ].join('\n');
}

function resetJoin(asOf: number): string {
  const recycled = `SELECT lead_id, recycled_at FROM lead WHERE recycled_at <= ${asOf}`;
  return `\n      LEFT JOIN (${recycled}) AS recycled ON recycled.lead_id = event.lead_id`;
}

function valueJoin({ smaller }: Dialect, { breaks }: AgeTable): readonly string[] {
  const join = (place: string): string =>
    `  JOIN value_by_age ON value_by_age.row_place = scored_signal.first_row + ${place}`;
  if (breaks === undefined) return [join(smaller('known.age_days', 'scored_signal.last_age'))];
  if (breaks.length <= longestChain) return [join(stepOf(breaks))];
  const age = smaller('known.age_days', String(breaks.at(-1) ?? 0));
  return [`  JOIN age_step ON age_step.age_days = ${age}`, join('age_step.step_place')];
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
