import { negativeDurations } from '../../../../src/sql/metrics/negative-durations.ts';
import { openClocks } from '../../../../src/sql/metrics/open-clocks.ts';
import { outOfOrder } from '../../../../src/sql/metrics/out-of-order.ts';
import { stageDifferenceRows, stageDifferences } from '../../../../src/sql/metrics/stage-differences.ts';
import { compareCodePoints } from '../../../../src/support/code-points.ts';
import type { AnswerRow, AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { type ReportCase, reportTables } from '../../metrics/report-counts.ts';
import { instantOf } from '../../neutral-values.ts';
import { rawTables } from './raw-rows.ts';
import { factTable, modelTable, periodTable } from './tables-of-facts.ts';

export function sqlReportCounts(engine: AskedEngine): Adapter {
  return adapter(async (testCase: ReportCase) => {
    const { dialect } = engine;
    const { definition } = testCase;
    const asOf = instantOf(testCase.asOf);
    const asked = { dialect, asOf };
    const systems = { crm: 'crm', map: 'map' };
    const [rows = [], unknown = [], negative = [], back = [], clocks = [], figures = [], listed = []] =
      await engine.ask(reportStatements(engine, testCase), [
        rowCounts(asOf),
        unknownCounts(testCase, asOf, engine),
        negativeDurations(definition.durations, dialect),
        outOfOrder(definition, dialect),
        openClocks,
        stageDifferences(systems, asked),
        stageDifferenceRows(systems, asked),
      ]);
    const leadsWith = (column: string): readonly string[] =>
      listed
        .filter((row) => row[column] === 1)
        .map((row) => String(row['lead_id']))
        .toSorted(compareCodePoints);
    return {
      ...rowFigures(rows),
      unknownValues: Object.fromEntries(unknown.map((row) => [row['place'], row['values_count']])),
      negativeDurations: sumOf(negative, 'negative'),
      outOfOrder: sumOf(back, 'out_of_order'),
      openClocks: sumOf(clocks, 'open_clocks'),
      crmMap: {
        compared: figures[0]?.['compared'],
        different: leadsWith('different'),
        onlyCrm: leadsWith('only_crm'),
        onlyMap: leadsWith('only_map'),
      },
    };
  });
}

function reportStatements({ dialect }: AskedEngine, testCase: ReportCase): readonly string[] {
  const { facts } = testCase;
  const asOf = instantOf(testCase.asOf);
  const clocks = (facts.clocks ?? []).map(({ status }) => ({ sla_id: 'contact', clock_state: status }));
  const stages = (['crm', 'map'] as const).flatMap((system) =>
    (facts[system] ?? []).map(({ lead, stage }) => ({ system_id: system, lead_id: lead, stage_id: stage })),
  );
  return [
    ...rawTables(testCase, dialect),
    ...modelTable({
      name: 'stage_entry',
      query: `SELECT lead AS lead_id, CAST(cycle AS BIGINT) AS cycle_number, row_seq AS entry_number, stage AS stage_id,
  at_ms AS entered_at, CAST(NULL AS VARCHAR) AS reason_id, CAST(NULL AS BIGINT) AS voided_at
FROM judged_entries WHERE reason IS NULL AND at_ms <= ${asOf}`,
    }),
    ...modelTable({
      name: 'first_entry',
      query: `SELECT lead_id, cycle_number, stage_id, min(entered_at) AS entered_at FROM stage_entry
GROUP BY lead_id, cycle_number, stage_id`,
    }),
    ...factTable('clock', { sla_id: 'id', clock_state: 'text' }, clocks, dialect),
    ...factTable('system_stage', { system_id: 'id', lead_id: 'id', stage_id: 'id' }, stages, dialect),
    ...periodTable([{ start: asOf - 1, end: asOf }], 'UTC', dialect),
  ];
}

function rowCounts(asOf: number): string {
  return reportTables
    .map(
      (table) => `SELECT '${table}' AS table_name, reason,
  CASE WHEN reason IS NULL AND at_ms > ${asOf} THEN 1 ELSE 0 END AS is_later, count(*) AS row_count
FROM judged_${table} GROUP BY ALL`,
    )
    .join('\nUNION ALL\n');
}

function unknownCounts({ definition }: ReportCase, asOf: number, { dialect }: AskedEngine): string {
  const tests = Object.entries(definition.domains).flatMap(([table, columns]) =>
    Object.entries(columns).map(
      ([column, values]) => `SELECT ${dialect.text(`${table}.${column}`)} AS place, count(*) AS values_count
FROM judged_${table} WHERE reason IS NULL AND at_ms <= ${asOf} AND coalesce(trim(${dialect.name(column)}), '') <> ''
  AND trim(${dialect.name(column)}) NOT IN (${values.map(dialect.text).join(', ')}) HAVING count(*) > 0`,
    ),
  );
  return tests.join('\nUNION ALL\n') || "SELECT '' AS place, 0 AS values_count WHERE false";
}

function rowFigures(rows: readonly AnswerRow[]): object {
  const perTable = (of: (own: readonly AnswerRow[]) => unknown): object =>
    Object.fromEntries(
      reportTables.map((table) => [table, of(rows.filter((row) => row['table_name'] === table))]),
    );
  return {
    read: perTable((own) => sumOf(own, 'row_count')),
    rejected: perTable((own) =>
      Object.fromEntries(
        own.filter((row) => row['reason'] !== null).map((row) => [row['reason'], row['row_count']]),
      ),
    ),
    later: perTable((own) =>
      sumOf(
        own.filter((row) => row['is_later'] === 1),
        'row_count',
      ),
    ),
  };
}

function sumOf(rows: readonly AnswerRow[], column: string): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}
