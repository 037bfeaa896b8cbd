import { propertiesRead } from '../kept/kept-rule.ts';
import { keptTable, keptTables } from '../kept/kept-tables.ts';
import type { Statement } from '../statement.ts';
import { ageTable } from './age-table.ts';
import { eventRows, valueTables } from './event-rows.ts';
import { foldSql } from './fold-sql.ts';
import type { Measure } from './measure.ts';

/** The leads joined with every number that was asked of their events, and the tables these numbers come from. */
export function eventTables(statement: Statement): readonly string[] {
  const { dialect, measures, keptRules, asOf, relations, agreement } = statement;
  const asked = measures.all();
  const table = ageTable(asked);
  if (table.signals.length === 0) return ['lead_fact AS (SELECT * FROM lead_known)'];
  const filters = asked.flatMap(({ parts }) => parts.flatMap((part) => part.filters));
  const properties = [...new Set(filters.map(({ property }) => property))];
  const resets = agreement.lifecycle.cycles.scoreReset !== 'none';
  const rows = (names: readonly string[], hidden: 'out' | 'flagged'): string =>
    eventRows(dialect, { table, asOf, relations, properties: names.toSorted(), ...(resets && { hidden }) });
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
    // Always true. DuckDB thinks that joins multiply events and would hash the wide leads; a condition tells it otherwise.
    `  FROM (${rows}) AS events GROUP BY lead_id HAVING count(*) >= 1`,
    ')',
  ].join('\n');
}

function factTable({ dialect, keptRules }: Statement, folded: readonly Measure[]): string {
  const measures = folded.map(({ name }) => `event_measure.${dialect.name(name)}`);
  const kept = keptRules.map(({ path }) => `${keptTable}.${dialect.name(path)}`);
  const joined = [
    ...(folded.length === 0 ? [] : ['event_measure']),
    ...(keptRules.length === 0 ? [] : [keptTable]),
  ];
  // An equality alone, so that engines can hash; what an objection hides is hidden where it is read.
  const joins = joined.map((table) => `  LEFT JOIN ${table} ON ${table}.lead_id = lead_known.lead_id`);
  return [
    'lead_fact AS (',
    `  SELECT ${['lead_known.*', ...measures, ...kept].join(',\n    ')}`,
    '  FROM lead_known',
    ...joins,
    ')',
  ].join('\n');
}
