import type { TableReport } from '../../../records/load/load-export.ts';
import { counted } from '../../../support/counted.ts';

/** Rows of the export that count for nobody; one of them may be what a dispute is about. */
export function leftOutLines(tables: readonly TableReport[]): readonly string[] {
  return tables.flatMap(({ file, rejected }) => {
    const rows = Object.values(rejected).reduce((sum, count) => sum + count, 0);
    return rows === 0 ? [] : [`note: ${counted(rows, 'row')} of ${file} could not be used`];
  });
}
