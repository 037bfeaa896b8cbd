import { propertiesRead } from '../kept/kept-rule.ts';
import { keptTable, keptTables } from '../kept/kept-tables.ts';
import type { Statement } from '../statement.ts';
import { ageTable } from './age-table.ts';
import { eventRows, filterCondition, valueTables } from './event-rows.ts';
import type { Measure } from './measure.ts';

/**
 * The leads joined with every number that was asked of their events, and the tables these numbers come from. Under an
 * objection no event is selected (semantics §3).
 */
export function eventTables(statement: Statement): readonly string[] {
  const { dialect, measures, keptRules, asOf, agreement } = statement;
  const asked = measures.all();
  const table = ageTable(asked);
  if (table.signals.length === 0) return ['lead_fact AS (SELECT * FROM lead_known)'];
  const properties = [...new Set(asked.flatMap(({ filters }) => filters.map(({ property }) => property)))];
  const resets = agreement.lifecycle.cycles.scoreReset !== 'none';
  const rows = (names: readonly string[], hidden: 'out' | 'flagged'): string =>
    eventRows(dialect, { table, asOf, properties: names.toSorted(), ...(resets && { hidden }) });
  const folded = asked.filter(({ fold }) => fold !== 'rows');
  const flagged = resets && folded.some(({ countsHidden }) => countsHidden);
  return [
    ...valueTables(dialect, table),
    ...(folded.length === 0
      ? []
      : [measureTable(statement, folded, { rows: rows(properties, flagged ? 'flagged' : 'out'), flagged })]),
    ...keptTables(statement, rows(propertiesRead(keptRules), 'out')),
    factTable(statement, folded),
  ];
}

interface FoldedEvents {
  readonly rows: string;
  /** The rows say which events a score reset hides. */
  readonly flagged: boolean;
}

function measureTable(
  { dialect }: Statement,
  folded: readonly Measure[],
  { rows, flagged }: FoldedEvents,
): string {
  const columns = folded.map(
    (measure) => `    ${foldSql(dialect, measure, flagged)} AS ${dialect.name(measure.name)}`,
  );
  return [
    'event_measure AS (',
    '  SELECT lead_id,',
    columns.join(',\n'),
    `  FROM (${rows}) AS events GROUP BY lead_id`,
    ')',
  ].join('\n');
}

function foldSql(dialect: Statement['dialect'], measure: Measure, flagged: boolean): string {
  const { name, fold, filters, countsHidden } = measure;
  const column = dialect.name(name);
  const filter = filterCondition(dialect, filters);
  const conditions = [
    ...(filter === undefined ? [] : [filter]),
    ...(flagged && !countsHidden ? ['NOT is_hidden'] : []),
    ...(fold === 'youngest' ? [`${column} <> 0`] : []),
  ];
  const value = fold === 'youngest' ? 'age_days' : valueSql(column, flagged && countsHidden);
  const chosen = conditions.length === 0 ? value : `CASE WHEN ${conditions.join(' AND ')} THEN ${value} END`;
  if (fold === 'sum') return dialect.wide(`sum(${chosen})`);
  return fold === 'youngest' ? `min(${chosen})` : `${fold}(${chosen})`;
}

/** An event of another signal has no value, hidden or not. */
function valueSql(column: string, zeroWhenHidden: boolean): string {
  return zeroWhenHidden ? `CASE WHEN is_hidden AND ${column} IS NOT NULL THEN 0 ELSE ${column} END` : column;
}

function factTable({ dialect, keptRules }: Statement, folded: readonly Measure[]): string {
  const measures = folded.map(({ name }) => `event_measure.${dialect.name(name)}`);
  const kept = keptRules.map(({ path }) => `${keptTable}.${dialect.name(path)}`);
  const joined = [
    ...(folded.length === 0 ? [] : ['event_measure']),
    ...(keptRules.length === 0 ? [] : [keptTable]),
  ];
  const joins = joined.map(
    (table) =>
      // An equality alone, so that engines can hash; with a second condition on the left side DuckDB compares every pair.
      `  LEFT JOIN ${table} ON ${table}.lead_id = CASE WHEN NOT lead_known.is_objecting THEN lead_known.lead_id END`,
  );
  return [
    'lead_fact AS (',
    `  SELECT ${['lead_known.*', ...measures, ...kept].join(',\n    ')}`,
    '  FROM lead_known',
    ...joins,
    ')',
  ].join('\n');
}
