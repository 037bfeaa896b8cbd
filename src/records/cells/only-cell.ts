import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { isOneOf, normalWordSql } from './words-sql.ts';

/** A cell that says whether its row is read; an empty one says no. */
export function onlyCell({ words }: Extract<CellReading, { as: 'only' }>): CellSql {
  return {
    present: (cell) => normalWordSql(cell, words),
    parsed: (word) => word,
    value: (word) => word,
    isIgnored: (word) => `NOT ${isOneOf(word, words)}`,
  };
}
