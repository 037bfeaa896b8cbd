import { counted } from '../../support/counted.ts';
import type { Engine } from '../engine.ts';
import { listedRows, type RecordFinding, recordFinding } from '../record-finding.ts';

/** A line of a delimited file that is no row. */
export interface LineReject {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly why: 'ragged' | 'encoding' | 'quote';
  /** What was found, in words. */
  readonly words: string;
}

/** The lines that the last lenient reading left out, in order, each once. */
export async function rejectedLines(engine: Engine): Promise<readonly LineReject[]> {
  const rows = await engine.rows(
    'SELECT line, min(error_type) AS error_type, min(error_message) AS words FROM reject_errors GROUP BY line ORDER BY line',
  );
  await engine.run('DROP TABLE reject_errors');
  await engine.run('DROP TABLE reject_scans');
  return rows.map((row) => ({
    row: Number(row['line']),
    why: kinds.get(String(row['error_type'])) ?? 'ragged',
    words: String(row['words']).split('\n')[0]?.replace(/\.$/, '') ?? '',
  }));
}

const kinds: ReadonlyMap<string, LineReject['why']> = new Map([
  ['INVALID ENCODING', 'encoding'],
  ['UNQUOTED VALUE', 'quote'],
]);

/**
 * Why lines were rejected that make the whole file unreadable: a quotation mark that opens and does not close where a cell
 * ends swallows rows, and nobody can say how many.
 */
export function swallowedRows(rejects: readonly LineReject[]): string | undefined {
  const first = rejects.find(({ why }) => why === 'quote');
  return (
    first && `from row ${first.row} on a quotation mark is open that does not close at the end of a cell`
  );
}

export function rejectFindings(file: string, rejects: readonly LineReject[]): readonly RecordFinding[] {
  const of = (why: LineReject['why']) => rejects.filter((reject) => reject.why === why);
  const finding = (why: LineReject['why'], message: (count: number) => string): readonly RecordFinding[] => {
    const lines = of(why);
    if (lines.length === 0) return [];
    const examples = lines.slice(0, listedRows).map(({ row, words }) => ({ row, value: words }));
    const code = why === 'encoding' ? 'records/encoding' : 'records/ragged-row';
    return [recordFinding(code, { file, message: message(lines.length), count: lines.length, examples })];
  };
  return [
    ...finding(
      'encoding',
      (count) => `${counted(count, 'row')} ${hold(count)} bytes that are no letters in this encoding`,
    ),
    ...finding(
      'ragged',
      (count) => `${counted(count, 'row')} ${count === 1 ? 'does' : 'do'} not fit the columns`,
    ),
  ];
}

function hold(count: number): string {
  return count === 1 ? 'holds' : 'hold';
}

/** The row as a spreadsheet numbers it, from its place among the rows that were read; row 1 has the names of the columns. */
export function rowNumber(place: number, rejects: readonly LineReject[]): number {
  let row = place + 1;
  for (const reject of rejects) {
    if (reject.row > row) break;
    row++;
  }
  return row;
}
