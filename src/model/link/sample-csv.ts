import type { Finding, Range } from '../../diagnostics/finding.ts';
import { decode } from '../../load/decode.ts';
import { defaultLimits, type Limits } from '../../load/limits.ts';
import type { FileBytes, LoadedDocument, LoadedFile } from '../../load/loaded-file.ts';
import { sizeFinding } from '../../load/size-finding.ts';
import type { SourceText } from '../../load/source-text.ts';
import { type CsvCell, parseCsv } from '../../support/csv.ts';
import { csvColumn } from './codes/csv-column.ts';
import { csvSyntax } from './codes/csv-syntax.ts';
import { type Column, columnOf } from './sample/csv-column.ts';
import { rowDocument } from './sample/csv-row.ts';

/**
 * A table of sample leads as documents of kind sample, one per row, exactly as if each row were YAML; the first row
 * names the columns. A place in such a document has the row's number, and its path leads back to the cell.
 */
export function loadSampleTable({ path, bytes }: FileBytes, limits: Limits = defaultLimits): LoadedFile {
  const oversize = sizeFinding(path, bytes.length, limits);
  if (oversize !== undefined) return { path, text: '', documents: [], findings: [oversize] };
  const { source, finding } = decode(path, bytes);
  if (finding !== undefined) return { path, text: source.text, documents: [], findings: [finding] };
  return { path, text: source.text, ...tableDocuments(source) };
}

function tableDocuments(source: SourceText): Pick<LoadedFile, 'documents' | 'findings'> {
  const { rows, problem } = parseCsv(source.text);
  const [header = [], ...body] = rows;
  const findings: Finding[] = [];
  const columns = header.map((cell, index) => readColumn(cell, header.slice(0, index), { source, findings }));
  const documents: LoadedDocument[] = [];
  for (const [index, row] of body.entries()) {
    if (row.length === header.length)
      documents.push(rowDocument({ row, header, columns, number: index + 1, source }));
    else findings.push(wrongLength({ row, header, number: index + 1, source }));
  }
  if (problem !== undefined) findings.push(syntaxFinding(problem.message, source, rangeOf(source, problem)));
  return { documents, findings };
}

interface Noted {
  readonly source: SourceText;
  readonly findings: Finding[];
}

function readColumn(
  cell: CsvCell,
  before: readonly CsvCell[],
  { source, findings }: Noted,
): Column | undefined {
  const column = columnOf(cell.text);
  const twice = before.some(({ text }) => text === cell.text);
  if (column !== undefined && !twice) return column;
  findings.push({
    ...head(csvColumn, source),
    range: rangeOf(source, cell),
    message: twice
      ? `the column ${cell.text} stands here a second time`
      : `nothing of a sample is called ${cell.text}`,
    help: twice ? 'delete one of the two columns' : csvColumn.help,
  });
  return undefined;
}

interface WrongRow {
  readonly row: readonly CsvCell[];
  readonly header: readonly CsvCell[];
  readonly number: number;
  readonly source: SourceText;
}

function wrongLength({ row, header, source }: WrongRow): Finding {
  const [first] = row;
  const last = row.at(-1);
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const cells = row.length === 1 ? 'one cell' : `${row.length} cells`;
  return syntaxFinding(
    `this row has ${cells}, and the first row ${header.length}`,
    source,
    rangeOf(source, range),
  );
}

function syntaxFinding(message: string, source: SourceText, range: Range): Finding {
  return { ...head(csvSyntax, source), message, range, help: csvSyntax.help };
}

function head(
  { code, severity, owner, why }: typeof csvSyntax,
  { path }: SourceText,
): Pick<Finding, 'code' | 'severity' | 'owner' | 'place'> & { readonly why: string } {
  return { code, severity, owner, why, place: { file: path, document: 0, path: [] } };
}

function rangeOf(
  source: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
): Range {
  return source.rangeBetween(start, end);
}
