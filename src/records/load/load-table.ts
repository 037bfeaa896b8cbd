import type { Source, TableSource } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import type { RecordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import { headerFault } from './header-fault.ts';
import { everything, type Keeping } from './keeping.ts';
import { notableFindings } from './notable-findings.ts';
import { rejectRows } from './reject-rows.ts';
import { stageTable } from './stage-table.ts';
import { type TableName, tablePlan } from './table-plan.ts';
import type { KeptTable } from './table-views.ts';

/** A table that was read. */
export interface LoadedTable {
  /** Absent when nothing could be read. */
  readonly kept?: KeptTable;
  readonly findings: readonly RecordFinding[];
}

/** A table, how it is read and from where. */
export interface TableReading {
  readonly table: TableName;
  readonly columns: TableSource | undefined;
  readonly file: ExportFile | undefined;
  readonly keeping?: Keeping;
}

/**
 * A file without a column that is needed says nothing; what is wrong with its columns has been found. Where the leads could
 * not be read, nobody can say which of them other files know: `read` has the tables that were read before. Undefined where
 * there is nothing to read.
 */
export async function loadTable(
  engine: ExportReader,
  source: Source,
  { table, columns, file, keeping = everything }: TableReading,
  read?: ReadonlySet<TableName>,
): Promise<LoadedTable | undefined> {
  if (columns === undefined || file === undefined) return undefined;
  const misread = headerFault(source, columns, file);
  if (misread !== undefined) return { findings: [misread] };
  const plan = tablePlan(table, columns, file, keeping);
  const found = new Set(plan.columns.map(({ target }) => target));
  const lacks = columns.columns.some(({ isRequired, target }) => isRequired && !found.has(target));
  if (lacks) return { findings: plan.findings };
  const staged = await stageTable(engine, plan, source.files);
  const findings = [...plan.findings, ...staged.findings];
  if (!staged.isRead) return { findings };
  const kept = { ...staged, rejected: await rejectRows(engine, staged, read) };
  return { kept, findings: [...findings, ...(await notableFindings(engine, kept))] };
}
