import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Keeping } from '../../records/load/keeping.ts';
import { recordTables } from '../../records/record-tables.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { figureOf } from '../../sql/metrics/index.ts';
import { namedColumns } from '../../sql/named-columns.ts';
import type { Table } from '../../sql/table.ts';
import type { Instant } from '../../support/instant.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import type { Judging } from '../judging.ts';
import { measuredModels } from '../measured-models.ts';

/**
 * The columns of fields and properties that no query of measuring reads, by their table. What is read is taken from the text
 * of the queries that are run, and not from the definitions once more: whatever reads another column writes its name.
 */
export function unreadColumns({ agreement, versions }: Judging, asOf: Instant): Keeping['unread'] {
  const models = measuredModels(agreement, { asOf, dialect: duckdb, weeks: [], versions, factsFrom: asOf });
  const queries = [...models.map(({ query }) => query), ...figureQueries(agreement, asOf)];
  const tables = Object.values(recordTables(agreement)).map(({ table }) => table);
  return Object.fromEntries(tables.map((table) => [table.name, unreadOf(table, queries)]));
}

/** A query that reads a column of the export names its table too. */
function unreadOf({ name, columns }: Table, queries: readonly string[]): ReadonlySet<string> {
  const word = new RegExp(`\\b${name}\\b`);
  const own = queries.filter((query) => word.test(query)).join('\n');
  const read = new Set(namedColumns(columns, own, duckdb));
  return new Set(columns.filter((column) => !read.has(column)).map((column) => column.name));
}

/** Figures are asked for periods and parts, but always of the same columns. */
function figureQueries(agreement: Agreement, asOf: Instant): readonly string[] {
  const { metrics, commitments, zone } = agreement;
  const asked = { dialect: duckdb, asOf, agreement, per: 'month', today: localDayAt(zone, asOf) } as const;
  const measures = [...Object.values(metrics), ...Object.values(commitments)].map(({ measure }) => measure);
  return measures.flatMap((measure) => {
    const query = figureOf(measure, { ...asked, settleMs: fixedAmount(agreement.settle) });
    return query === undefined ? [] : [query];
  });
}
