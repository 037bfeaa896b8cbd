/** One cell: its text without quotes, and the half-open range of characters it stands in, quotes included. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Rows in their order, up to the first problem. Empty lines are no rows. */
export interface CsvTable {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly problem?: CsvProblem;
}

/** Why the rest of the text is no comma-separated table, as a lower-case sentence, and where. */
interface CsvProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Comma-separated text as RFC 4180 has it, strictly; lines end with CR LF or LF, the last one may lack it. */
export function parseCsv(text: string): CsvTable {
  const rows: CsvCell[][] = [];
  let at = 0;
  while (at < text.length) {
    const row = readRow(text, at);
    if (row.problem !== undefined) return { rows, problem: row.problem };
    const [first] = row.cells;
    if (row.cells.length > 1 || first === undefined || first.end > first.start) rows.push(row.cells);
    at = row.next;
  }
  return { rows };
}

interface Row {
  readonly cells: CsvCell[];
  /** Where the next row begins. */
  readonly next: number;
  readonly problem?: CsvProblem;
}

function readRow(text: string, start: number): Row {
  const cells: CsvCell[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    if ('message' in cell) return { cells, next: text.length, problem: cell };
    cells.push(cell);
    if (text[cell.end] !== ',') return { cells, next: cell.end + lineEnd(text, cell.end) };
    at = cell.end + 1;
  }
}

function readPlain(text: string, start: number): CsvCell | CsvProblem {
  let end = start;
  while (end < text.length && text[end] !== ',' && lineEnd(text, end) === 0) {
    if (text[end] === '"')
      return {
        message: 'a quote stands inside a cell that does not begin with one',
        start: end,
        end: end + 1,
      };
    end++;
  }
  return { text: text.slice(start, end), start, end };
}

function readQuoted(text: string, start: number): CsvCell | CsvProblem {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { message: 'a quoted cell is never closed', start, end: start + 1 };
    if (text[quote + 1] !== '"') return closed(text, start, quote + 1);
    at = quote + 2;
  }
}

function closed(text: string, start: number, end: number): CsvCell | CsvProblem {
  if (end < text.length && text[end] !== ',' && lineEnd(text, end) === 0)
    return { message: 'something follows the closing quote of a cell', start: end, end: end + 1 };
  return { text: text.slice(start + 1, end - 1).replaceAll('""', '"'), start, end };
}

/** Length of the line break at `at`, 0 for none. */
function lineEnd(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}
