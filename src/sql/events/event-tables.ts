import type { Statement } from '../statement.ts';
import { ageTable } from './age-table.ts';
import { eventRows, filterCondition, valueTables } from './event-rows.ts';
import type { Measure } from './measure.ts';

/**
 * The leads joined with every number that was asked of their events, and the tables these numbers come from. Under an
 * objection no event is selected (semantics §3).
 */
export function eventTables(statement: Statement): readonly string[] {
  const { dialect, measures, perLead, asOf } = statement;
  const asked = measures.all();
  const table = ageTable(asked);
  if (table.signals.length === 0) return ['lead_fact AS (SELECT * FROM lead_known)'];
  const properties = [...new Set(asked.flatMap(({ filters }) => filters.map(({ property }) => property)))];
  const rows = (names: readonly string[]): string => eventRows(dialect, table, asOf, names.toSorted());
  const folded = asked.filter(({ fold }) => fold !== 'rows');
  const own = perLead.flatMap(({ tables, properties: read }) => tables(rows(read)));
  return [
    ...valueTables(dialect, table),
    ...(folded.length === 0 ? [] : [measureTable(statement, folded, rows(properties))]),
    ...own,
    factTable(statement, folded),
  ];
}

function measureTable({ dialect }: Statement, folded: readonly Measure[], rows: string): string {
  const columns = folded.map(
    (measure) => `    ${foldSql(dialect, measure)} AS ${dialect.name(measure.name)}`,
  );
  return `event_measure AS (\n  SELECT lead_id,\n${columns.join(',\n')}\n  FROM (${rows}) AS events GROUP BY lead_id\n)`;
}

function foldSql(dialect: Statement['dialect'], { name, fold, filters }: Measure): string {
  const filter = filterCondition(dialect, filters);
  const column = dialect.name(name);
  if (fold === 'youngest') return `min(CASE WHEN ${column} <> 0 THEN age_days END)`;
  const value = filter === undefined ? column : `CASE WHEN ${filter} THEN ${column} END`;
  return fold === 'sum' ? dialect.wide(`sum(${value})`) : `${fold}(${value})`;
}

function factTable({ dialect, perLead }: Statement, folded: readonly Measure[]): string {
  const measures = folded.map(({ name }) => `event_measure.${dialect.name(name)}`);
  const kept = perLead.map(({ path }) => `${dialect.name(path)}.${dialect.name(path)}`);
  const joined = [
    ...(folded.length === 0 ? [] : ['event_measure']),
    ...perLead.map(({ path }) => dialect.name(path)),
  ];
  const joins = joined.map(
    (table) =>
      `  LEFT JOIN ${table} ON ${table}.lead_id = lead_known.lead_id AND NOT lead_known.is_objecting`,
  );
  return [
    'lead_fact AS (',
    `  SELECT ${['lead_known.*', ...measures, ...kept].join(',\n    ')}`,
    '  FROM lead_known',
    ...joins,
    ')',
  ].join('\n');
}
