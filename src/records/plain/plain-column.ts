import type { CellReading, FileForm, SourceColumn } from '../../model/source.ts';
import type { TimePart } from '../../support/time-format.ts';
import type { PlannedColumn, TableName, TablePlan } from '../load/table-plan.ts';

/**
 * How the plain reader takes a column. `key`: the id of a lead, kept as it is spelled; `mark`: the id of an event, kept as
 * a number that tells nearly all ids apart; `lead`: the place of the lead with this id; `word`: one of the words that
 * stand in the column, to be understood later; otherwise a number, whole days or milliseconds since 1970-01-01.
 */
export type PlainKind = 'key' | 'mark' | 'lead' | 'word' | 'number' | 'day' | 'instant';

export interface PlainColumn extends SourceColumn {
  /** Place of the column in the file, from 0. */
  readonly index: number;
  readonly kind: PlainKind;
}

/** Undefined where some column is written in a way that the plain reader does not read, or is read twice. */
export function plainColumns({ table, columns }: TablePlan): readonly PlainColumn[] | undefined {
  const plain = columns.map((column) => {
    const kind = kindOf(table, column);
    return kind === undefined ? undefined : { ...column, kind };
  });
  const isOnce = new Set(columns.map(({ index }) => index)).size === columns.length;
  return isOnce && plain.every((column) => column !== undefined) ? plain : undefined;
}

function kindOf(table: TableName, { target, reading, missing }: PlannedColumn): PlainKind | undefined {
  const kind = kindOfReading(table, target, reading);
  return kind === 'word' || isPlainReading(reading, missing) ? kind : undefined;
}

function kindOfReading(table: TableName, target: string, reading: CellReading): PlainKind {
  switch (reading.as) {
    case 'id':
      return idKind(table, target);
    case 'number':
      return 'number';
    case 'date':
      return 'day';
    case 'instant':
      return 'instant';
    default:
      return 'word';
  }
}

function idKind(table: TableName, target: string): PlainKind {
  if (target === 'lead_id') return table === 'lead' ? 'key' : 'lead';
  return target === 'event_id' ? 'mark' : 'word';
}

/** Of ids, numbers and times, whose cells are compared with the words for missing byte by byte. */
function isPlainReading(reading: CellReading, missing: readonly string[]): boolean {
  // Beside letters beyond ASCII all cells are normalised before they are compared.
  if (!missing.every((word) => /^[ -~]*$/.test(word))) return false;
  switch (reading.as) {
    case 'number':
      // A number that means missing would have to be looked for among numbers.
      return reading.scale <= mostDecimals && !missing.some(beginsAsNumber);
    case 'date':
    case 'instant':
      return (
        !missing.some(beginsAsNumber) &&
        reading.formats.every(
          (format) => format.what === 'written' && isPlainTime(format.parts, reading.as === 'instant'),
        )
      );
    default:
      return true;
  }
}

const mostDecimals = 9;

function beginsAsNumber(word: string): boolean {
  return /^[-0-9]/.test(word);
}

const plainParts: readonly string[] = [
  'year',
  'month2',
  'day2',
  'hour2',
  'minute',
  'second',
  'millisecond',
  'literal',
];

/** Parts of a fixed width. Instants name their offset, which must be the letter Z; dates say no time. */
function isPlainTime(parts: readonly TimePart[], isInstant: boolean): boolean {
  const names = parts.map(({ name }) => name);
  const own = names.at(-1) === 'offset' ? names.slice(0, -1) : names;
  return own.every((name) => plainParts.includes(name)) && (names.at(-1) === 'offset') === isInstant;
}

/** Bytes that end cells and rows; undefined where one of them is no ASCII. */
export interface PlainForm {
  readonly delimiter: number;
  readonly quote?: number;
  readonly isCrLf: boolean;
}

export function plainForm(
  { delimiter, quote }: FileForm,
  lineEnd: '\n' | '\r\n' | undefined,
): PlainForm | undefined {
  const [end, mark] = [byteOf(delimiter), quote === undefined ? undefined : byteOf(quote)];
  if (end === undefined || (quote !== undefined && mark === undefined)) return undefined;
  return { delimiter: end, ...(mark !== undefined && { quote: mark }), isCrLf: lineEnd === '\r\n' };
}

/** Letters, digits and blanks stand in cells too often to be told apart by a byte alone. */
function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  return sign.length === 1 && /^[\t!-/:-@[-`{-~]$/.test(sign) ? code : undefined;
}
