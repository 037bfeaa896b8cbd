import type { Column, ColumnType } from '../../sql/table.ts';
import { csvLine } from '../../support/csv-text.ts';

/** How the files of an export are written. */
export const rowFormats = ['csv', 'jsonl'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** The text of one file of an export. */
export interface RowText {
  /** What stands above the rows; empty = nothing, and a table without rows has no file. */
  readonly head: string;
  readonly line: (cells: readonly string[]) => string;
}

export function rowText(format: RowFormat, columns: readonly Column[]): RowText {
  switch (format) {
    case 'csv':
      return { head: csvLine(columns.map(({ name }) => name)), line: csvLine };
    case 'jsonl':
      return { head: '', line: jsonLine(columns) };
  }
}

/** An object with every column, so that readers know them all: numbers and booleans as such, the rest, sets too, as in the CSV. */
function jsonLine(columns: readonly Column[]): RowText['line'] {
  const keys = columns.map(({ name, type }) => ({
    key: `${JSON.stringify(name)}:`,
    write: writers[type] ?? text,
  }));
  return (cells) => {
    const members = keys.map(({ key, write }, index) => {
      const cell = cells[index] ?? '';
      return key + (cell === '' ? 'null' : write(cell));
    });
    return `{${members.join(',')}}\n`;
  };
}

type Write = (cell: string) => string;

const text: Write = (cell) => JSON.stringify(cell);

/** A spoiled cell is no number; it stays the text it is. */
const writers: Partial<Readonly<Record<ColumnType, Write>>> = {
  integer: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : text(cell)),
  boolean: (cell) => (cell === 'true' || cell === 'false' ? cell : text(cell)),
};
