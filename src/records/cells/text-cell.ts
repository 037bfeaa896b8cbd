import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { meantSql, normalSql, plainText, withoutMissing, withoutWords } from './words-sql.ts';

type TextReading = Extract<CellReading, { as: 'text' }>;

const same = (expression: string): string => expression;

export const textCell = {
  /** An id, as the file has it. */
  asSpelled: (missing: readonly string[]): CellSql => ({
    present: (cell) => withoutMissing(cell, missing),
    parsed: same,
    value: same,
  }),
  normalised: ({ aliases }: TextReading, missing: readonly string[]): CellSql => ({
    ...(missing.length === 0 && Object.keys(aliases).length === 0 && { quick: plainText }),
    present: normalSql,
    parsed: (normal) => withoutWords(normal, missing),
    value: (word) => meantSql(word, aliases),
  }),
};
