import { counted } from '../../support/counted.ts';
import type { RecordCode } from '../codes.ts';
import { listedRows, type RecordFinding, recordFinding } from '../record-finding.ts';

/** A line of a file of text that is no row. */
export interface LineReject {
  /** In delimited text the names of the columns are row 1; blank lines are no rows. */
  readonly row: number;
  readonly why: 'ragged' | 'encoding' | 'quote' | 'length' | 'json';
  /** What was found, in words. */
  readonly words: string;
}

/** Lines that are left out, by what is wrong with them; the others make the file unreadable. */
const left: readonly {
  readonly why: LineReject['why'];
  readonly code: RecordCode;
  readonly words: (count: number) => string;
}[] = [
  {
    why: 'encoding',
    code: 'records/encoding',
    words: (count) => `${count === 1 ? 'holds' : 'hold'} bytes that are no letters in this encoding`,
  },
  {
    why: 'ragged',
    code: 'records/ragged-row',
    words: (count) => `${count === 1 ? 'does' : 'do'} not fit the columns`,
  },
  {
    why: 'json',
    code: 'records/broken-line',
    words: (count) => `${count === 1 ? 'is no JSON object' : 'are no JSON objects'}`,
  },
];

export function rejectFindings(file: string, rejects: readonly LineReject[]): readonly RecordFinding[] {
  return left.flatMap(({ why, code, words }) => {
    const lines = rejects.filter((reject) => reject.why === why);
    if (lines.length === 0) return [];
    const examples = lines.slice(0, listedRows).map(({ row, words: value }) => ({ row, value }));
    const message = `${counted(lines.length, 'row')} ${words(lines.length)}`;
    return [recordFinding(code, { file, message, count: lines.length, examples })];
  });
}

/** The number that a row has in the file, from the one it would have without the lines that are left out. */
export function rowNumber(among: number, rejects: readonly LineReject[]): number {
  let row = among;
  for (const reject of rejects) {
    if (reject.row > row) break;
    row++;
  }
  return row;
}
