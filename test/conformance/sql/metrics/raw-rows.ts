import { instantCell } from '../../../../src/records/cells/instant-cell.ts';
import type { Dialect } from '../../../../src/sql/dialect.ts';
import { parseTimeFormat, type TimeFormat } from '../../../../src/support/time-format.ts';
import { type ReportCase, reportTables } from '../../metrics/report-counts.ts';
import { factTable, modelTable } from './tables-of-facts.ts';

const formatOf = (text: string): TimeFormat => {
  const format = parseTimeFormat(text);
  if (typeof format === 'string') throw new Error(format);
  return format;
};

const formats = ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ', 'YYYY-MM-DDTHH:mmZ'].map(formatOf);

/**
 * Rows as text, and `judged_<table>` with `at_ms` and the first reason for which a row is rejected. Instants are read by
 * the SQL that reads exports, which is DuckDB's.
 */
export function rawTables({ definition, facts }: ReportCase, dialect: Dialect): readonly string[] {
  return reportTables.flatMap((table) => {
    const rows = (facts[table] ?? []).map((row, index) => ({
      ...Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
      ),
      row_seq: index + 1,
    }));
    const names = new Set([
      'id',
      'lead',
      'cycle',
      'stage',
      'at',
      ...Object.keys(definition.domains[table] ?? {}),
      ...rows.flatMap(Object.keys),
    ]);
    const types = Object.fromEntries(
      [...names].map((name) => [name, name === 'row_seq' ? 'integer' : 'id'] as const),
    );
    return [
      ...factTable(`raw_${table}`, { ...types, row_seq: 'integer' }, rows, dialect),
      ...modelTable({ name: `judged_${table}`, query: judgedQuery(table) }),
    ];
  });
}

function judgedQuery(table: string): string {
  const { parsed, value } = instantCell({ as: 'instant', formats, zone: 'UTC', counted: 'milliseconds' }, []);
  const stray = `WHEN coalesce(lead, '') NOT IN (SELECT id FROM judged_leads WHERE reason IS NULL) THEN 'unknown lead'`;
  return `SELECT *, CASE WHEN coalesce(trim(id), '') = '' THEN 'missing id' WHEN id_place > 1 THEN 'duplicate id'
  WHEN at_ms IS NULL THEN 'bad instant' ${table === 'leads' ? '' : stray} END AS reason
FROM (
  SELECT *, ${value('at_parsed')} AS at_ms, row_number() OVER (PARTITION BY id ORDER BY row_seq) AS id_place
  FROM (SELECT *, ${parsed('"at"')} AS at_parsed FROM raw_${table}) AS parsed
) AS placed`;
}
