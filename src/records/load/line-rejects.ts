import { counted } from '../../support/counted.ts';
import type { Engine } from '../engine.ts';
import { listedRows, type RecordFinding, recordFinding } from '../record-finding.ts';

/** A line of a delimited file that is no row. */
export interface LineReject {
  /** The names of the columns are row 1; blank lines are no rows. */
  readonly row: number;
  readonly why: 'ragged' | 'encoding' | 'quote' | 'length';
  /** What was found, in words. */
  readonly words: string;
}

/** The lines that the last lenient reading left out, in order, each once. */
export async function rejectedLines(engine: Engine): Promise<readonly LineReject[]> {
  const first = (column: string) => `arg_min(${column}, ${graveness}) AS ${column}`;
  const rows = await engine.rows(
    `SELECT line, ${first('error_type')}, ${first('error_message')}, max(${breaks}) AS breaks FROM reject_errors GROUP BY line ORDER BY line`,
  );
  await engine.run('DROP TABLE reject_errors');
  await engine.run('DROP TABLE reject_scans');
  return rows.map((row) => ({
    row: Number(row['line']),
    why: kinds.get(String(row['error_type'])) ?? 'ragged',
    words: wordsOf(String(row['error_message']), Number(row['breaks'] ?? 0)),
  }));
}

const kinds: ReadonlyMap<string, LineReject['why']> = new Map([
  ['UNQUOTED VALUE', 'quote'],
  ['LINE SIZE OVER MAXIMUM', 'length'],
  ['INVALID ENCODING', 'encoding'],
]);

/** Of several things wrong with one line what may swallow others comes first. */
const graveness = `coalesce(list_position([${[...kinds.keys()].map((type) => `'${type}'`).join(', ')}], error_type), ${kinds.size + 1})`;

/** Line breaks inside the row; the engine keeps some around it too. */
const inner = `trim(csv_line, chr(10) || chr(13))`;
const breaks = `length(${inner}) - length(replace(${inner}, chr(10), ''))`;

/** A row with line breaks in its cells takes several lines of the file; whoever reads it shall see how many go with it. */
function wordsOf(message: string, lineBreaks: number): string {
  const words = message.split('\n')[0]?.replace(/\.$/, '') ?? '';
  return lineBreaks === 0 ? words : `${words}, over ${lineBreaks + 1} lines of the file`;
}

/**
 * Why lines were rejected that make the whole file unreadable: a quotation mark that opens and does not close where a cell
 * ends swallows rows, and nobody can say how many.
 */
export function swallowedRows(rejects: readonly LineReject[]): string | undefined {
  const first = rejects.find(({ why }) => why === 'quote' || why === 'length');
  if (first === undefined) return undefined;
  return first.why === 'quote'
    ? `from row ${first.row} on a quotation mark is open that does not close at the end of a cell`
    : `row ${first.row} is longer than 8 MB, so the end of it is none`;
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

/** The number of a row, from its place among the rows that were read; row 1 has the names of the columns. */
export function rowNumber(place: number, rejects: readonly LineReject[]): number {
  let row = place + 1;
  for (const reject of rejects) {
    if (reject.row > row) break;
    row++;
  }
  return row;
}
