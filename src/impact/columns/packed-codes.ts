import { type Codes, codesUpTo } from '../../evaluate/columns/codes.ts';
import type { RowPiece } from '../../records/engine.ts';

/** A column of few different values: SQL that gives their codes, whole numbers from 0 (no value) to `size` − 1. */
export interface CodedColumn {
  readonly sql: string;
  readonly size: number;
}

/** Several columns of codes as few whole numbers, for what leaves the engine is paid by the column. */
export interface PackedCodes {
  /** One expression of type INTEGER for each number. */
  readonly sql: readonly string[];
  /**
   * Writes the codes of a piece whose packed numbers begin with its column `first`: row by row from a place on, or to the
   * places of leads that are numbered from 1.
   */
  readonly fill: (piece: RowPiece, first: number, places: number | Int32Array) => void;
  /** The codes of each column, in the order of the columns. */
  readonly codes: readonly Codes[];
}

const mostPacked = 2 ** 31 - 1;

interface Pack {
  readonly members: readonly number[];
  readonly product: number;
}

export function packedCodes(columns: readonly CodedColumn[], length: number): PackedCodes {
  const packs = packsOf(columns);
  const codes = columns.map(({ size }) => codesUpTo(Math.max(0, size - 1), length));
  return {
    codes,
    sql: packs.map(({ members }) => packedSql(members.map((index) => columns[index] ?? none))),
    fill: (piece, first, places) => {
      for (const [index, { members }] of packs.entries()) {
        const packed = Int32Array.from(piece.numbers(first + index));
        for (const member of members) {
          const into = codes[member] ?? new Uint8Array(0);
          takeCodes(packed, columns[member]?.size ?? 1, { into, places });
        }
      }
    },
  };
}

/** Writes the lowest code of each number and leaves the rest. */
function takeCodes(
  packed: Int32Array,
  size: number,
  { into, places }: { readonly into: Codes; readonly places: number | Int32Array },
): void {
  for (let row = 0; row < packed.length; row++) {
    const number = packed[row] ?? 0;
    const rest = (number / size) | 0;
    into[typeof places === 'number' ? places + row : (places[row] ?? 1) - 1] = number - rest * size;
    packed[row] = rest;
  }
}

const none: CodedColumn = { sql: '0', size: 1 };

/** In their order, as many in each as fit. */
function packsOf(columns: readonly CodedColumn[]): readonly Pack[] {
  const packs: Pack[] = [];
  for (const [index, { size }] of columns.entries()) {
    const last = packs.at(-1);
    if (last === undefined || last.product * size > mostPacked)
      packs.push({ members: [index], product: size });
    else packs.splice(-1, 1, { members: [...last.members, index], product: last.product * size });
  }
  return packs;
}

function packedSql(columns: readonly CodedColumn[]): string {
  const sum = columns.reduceRight((rest, { sql, size }) => `(${sql}) + ${size} * (${rest})`, '0');
  return `CAST(${sum} AS INTEGER)`;
}
