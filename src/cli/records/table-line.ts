import type { TableReport } from '../../records/load/load-export.ts';
import { rejectedRows } from '../../records/load/rejection-words.ts';
import { countedRows } from '../../records/load/row-words.ts';
import { counted } from '../../support/counted.ts';
import { visibleText } from '../../support/visible-text.ts';

/** `leads.csv: 3 leads, left out: 1 without id`: what was read of a file. */
export function tableLine({ table, file, rows, repeated = 0, rejected }: TableReport): string {
  const parts = rejectedRows(rejected).map(({ words, rows: out }) => `${out} ${words.en}`);
  const left = parts.length === 0 ? '' : `, left out: ${parts.join(', ')}`;
  const again = repeated === 0 ? '' : ` in ${counted(rows, 'row')}`;
  return `${visibleText(file)}: ${countedRows(rows - repeated, table)}${again}${left}`;
}
