import { duckdb } from '../sql/dialects/duckdb.ts';

/** How cells and rows of delimited text are told apart. */
export interface CsvForm {
  readonly delimiter: string;
  /** Absent = cells are never quoted. */
  readonly quote: string | undefined;
  readonly lineEnd: '\n' | '\r\n';
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
}

/**
 * A table function of the engine over a file of delimited text: nothing is guessed, and a row has up to 8 MiB. Columns are
 * taken by their place; `further` are settings besides.
 */
export function csvReader(
  path: string,
  columns: readonly (readonly [name: string, type: string])[],
  { delimiter, quote, lineEnd, hasHeader }: CsvForm,
  further: readonly string[],
): string {
  const { text } = duckdb;
  const settings = [
    text(path),
    'auto_detect = false',
    `header = ${hasHeader}`,
    `delim = ${text(delimiter)}`,
    `quote = ${text(quote ?? '')}`,
    `escape = ${text(quote ?? '')}`,
    `new_line = '${lineEnd === '\r\n' ? '\\r\\n' : '\\n'}'`,
    'max_line_size = 8388608',
    ...further,
    `columns = {${columns.map(([name, type]) => `${text(name)}: ${text(type)}`).join(', ')}}`,
  ];
  return `read_csv(${settings.join(', ')})`;
}

/** The same over text that a program wrote by RFC 4180, with nothing for NULL. */
export function writtenCsvReader(
  path: string,
  columns: readonly (readonly [name: string, type: string])[],
  { hasHeader }: Pick<CsvForm, 'hasHeader'>,
): string {
  const form = { delimiter: ',', quote: '"', lineEnd: '\n', hasHeader } as const;
  // A thread that begins in the middle may take a line inside a quoted cell for a row.
  return csvReader(path, columns, form, ["nullstr = ''", 'parallel = false']);
}
