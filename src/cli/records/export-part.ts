import { type MeasuredPart, measuredParts, measuredTables } from '../../model/measured-part.ts';
import type { Source, TableSource } from '../../model/source.ts';
import type { ScoredTable, TableName } from '../../records/load/table-plan.ts';
import { measuredFiles } from '../../records/record-tables.ts';

/** A part of an export, as sources call it; leads, events and consents also have an option of the command line. */
export type ExportPart = 'leads' | 'events' | 'consents' | MeasuredPart;

/** A part and the normalised table it becomes. */
export interface PartTable<Table extends TableName = TableName> {
  readonly part: ExportPart;
  readonly table: Table;
}

/** What scores are computed from. */
export const scoredParts: readonly PartTable<ScoredTable>[] = [
  { part: 'leads', table: 'lead' },
  { part: 'events', table: 'event' },
  { part: 'consents', table: 'consent' },
];

/** Everything that is measured. */
export const allParts: readonly PartTable[] = [
  ...scoredParts,
  ...measuredParts.map((part) => ({ part, table: measuredTables[part] })),
];

/** How a source reads the part; undefined where it reads none. */
export function tableSourceOf(source: Source, part: ExportPart): TableSource | undefined {
  return isScored(part) ? source[part] : source.measured[part];
}

/** The name of its file without the ending, where the source gives none. */
export function fileNameOf(part: ExportPart): string {
  return isScored(part) ? part : measuredFiles[part];
}

function isScored(part: ExportPart): part is Exclude<ExportPart, MeasuredPart> {
  return !Object.hasOwn(measuredTables, part);
}
