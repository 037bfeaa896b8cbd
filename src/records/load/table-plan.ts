import type { MeasuredTable } from '../../model/measured-part.ts';
import type { SourceColumn, TableSource } from '../../model/source.ts';
import { counted } from '../../support/counted.ts';
import { nearestName } from '../../support/nearest-name.ts';
import { jsonCell, jsonType } from '../cells/json-cell.ts';
import type { ExportFile } from '../export-file.ts';
import { listedRows, type RecordFinding, recordFinding } from '../record-finding.ts';
import { everything, type Keeping } from './keeping.ts';

/** The normalised tables that scores are computed from. */
export type ScoredTable = 'lead' | 'event' | 'consent';

/** The normalised tables an export becomes. */
export type TableName = ScoredTable | MeasuredTable | 'path';

/** Which column of a file each target is read from. */
export interface TablePlan {
  readonly table: TableName;
  readonly file: ExportFile;
  readonly columns: readonly PlannedColumn[];
  /** Values of further targets, for all rows. */
  readonly fixed: NonNullable<TableSource['fixed']>;
  /** Targets that are checked and not kept; absent = none. */
  readonly unread?: ReadonlySet<string>;
  /** Its rows become a typed table; else each query reads the file. */
  readonly isStored: boolean;
  /** Which of several rows with one id counts. */
  readonly repeated?: NonNullable<TableSource['repeated']>;
  /** About the file's columns as a whole. */
  readonly findings: readonly RecordFinding[];
}

export interface PlannedColumn extends SourceColumn {
  /** Place of the column in the file, from 0. */
  readonly index: number;
  /** The engine's type of the column; absent = text. */
  readonly type?: string;
}

/** Finds the source's columns in the file, and what neither reads nor leaves out on purpose. */
export function tablePlan(
  table: TableName,
  source: TableSource,
  file: ExportFile,
  { unread, isAskedOften, readOnce }: Keeping = everything,
): TablePlan {
  const isStored = file.form !== 'parquet' || (isAskedOften && readOnce?.has(table) !== true);
  const headers = file.columns.map(({ header }) => header);
  if (headers.length === 0) {
    const message = `${file.shown} holds nothing, not even the names of its columns`;
    return {
      table,
      file,
      columns: [],
      fixed: {},
      isStored,
      findings: [recordFinding('records/empty-file', { file: file.shown, message })],
    };
  }
  const columns = source.columns.flatMap((column) => {
    const index = headers.indexOf(column.header);
    const type = file.form === 'jsonl' ? typeOfJson(column) : file.columns[index]?.type;
    return index < 0 ? [] : [{ ...column, index, ...(type !== undefined && { type }) }];
  });
  return {
    table,
    file,
    columns,
    fixed: source.fixed ?? {},
    ...(unread[table] !== undefined && { unread: unread[table] }),
    isStored,
    ...(source.repeated !== undefined && { repeated: source.repeated }),
    findings: [
      ...duplicates(source, file, headers),
      ...missingColumns(source, file, headers),
      ...unknownColumns(source, file, headers),
    ],
  };
}

/** A cell of JSON lines is text to the engine, unless it matters how JSON wrote it. */
function typeOfJson({ reading, missing }: SourceColumn): string | undefined {
  return jsonCell(reading, missing) === undefined ? undefined : jsonType;
}

function duplicates(
  { ignored }: TableSource,
  { shown }: ExportFile,
  headers: readonly string[],
): readonly RecordFinding[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const header of headers) (seen.has(header) ? twice : seen).add(header);
  return [...twice]
    .filter((header) => ignored === 'others' || !ignored.includes(header))
    .slice(0, listedRows)
    .map((header) => {
      const places = headers.flatMap((each, index) => (each === header ? [index + 1] : []));
      const message = `${columnWords(header)} stands there ${counted(places.length, 'time')}, as columns ${places.slice(0, listedRows).join(', ')}`;
      return recordFinding('records/duplicate-header', { file: shown, column: header, message });
    });
}

/** A column that may be absent is missed all the same when one stands there that nobody reads and that is spelled nearly so. */
function missingColumns(
  { columns, ignored }: TableSource,
  { shown }: ExportFile,
  headers: readonly string[],
): readonly RecordFinding[] {
  const known = new Set(headers);
  const missing = columns.filter(({ header }) => !known.has(header));
  const unread = ignored === 'others' ? [] : unreadHeaders(columns, ignored, headers);
  const isAbsent = ({ isOptional, header }: SourceColumn) =>
    isOptional && nearestName(header, unread) === undefined;
  const absent = missing.filter(isAbsent);
  return [
    ...missing
      .filter((column) => !isAbsent(column))
      .map(({ header }) => {
        const nearest = nearestName(header, unreadHeaders(columns, [], headers));
        return recordFinding('records/missing-column', {
          file: shown,
          column: header,
          message: `there is no column ${header}`,
          ...(nearest !== undefined && {
            help: `the file has a column ${nearest}; if that is meant, both need the same name`,
          }),
        });
      }),
    ...(absent.length === 0
      ? []
      : [
          absentColumns(
            shown,
            absent.map(({ header }) => header),
          ),
        ]),
  ];
}

function absentColumns(file: string, names: readonly string[]): RecordFinding {
  return recordFinding('records/absent-column', {
    file,
    message: `${counted(names.length, 'column')} that may be there ${names.length === 1 ? 'is' : 'are'} not, and missing for every row`,
    count: names.length,
    examples: names.slice(0, listedRows).map((value) => ({ value })),
  });
}

function unknownColumns(
  { columns, ignored }: TableSource,
  { shown }: ExportFile,
  headers: readonly string[],
): readonly RecordFinding[] {
  if (ignored === 'others') return [];
  const known = [...columns.map(({ header }) => header), ...ignored];
  const unknown = unreadHeaders(columns, ignored, headers);
  const [first] = unknown;
  if (first === undefined) return [];
  const nearest = unknown.length === 1 ? nearestName(first, known) : undefined;
  return [
    recordFinding('records/unknown-column', {
      file: shown,
      message: `${counted(unknown.length, 'column')} ${unknown.length === 1 ? 'is' : 'are'} neither read nor left out on purpose`,
      count: unknown.length,
      examples: unknown.slice(0, listedRows).map((header) => ({ value: columnWords(header) })),
      ...(nearest !== undefined && { help: `did you mean ${nearest}?` }),
    }),
  ];
}

/** Every target that rows of the plan have a value for, and that is kept. */
export function targetsOf(plan: TablePlan): ReadonlySet<string> {
  const { columns, fixed } = plan;
  const all = [...columns.map(({ target }) => target), ...Object.keys(fixed)];
  return new Set(all.filter((target) => isKept(plan, target)));
}

export function isKept({ unread }: TablePlan, target: string): boolean {
  return unread?.has(target) !== true;
}

function unreadHeaders(
  columns: readonly SourceColumn[],
  ignored: readonly string[],
  headers: readonly string[],
): readonly string[] {
  const known = new Set([...columns.map(({ header }) => header), ...ignored]);
  return [...new Set(headers)].filter((header) => !known.has(header));
}

function columnWords(header: string): string {
  return header.trim() === '' ? 'a column without a name' : header;
}
