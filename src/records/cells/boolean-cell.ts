import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { comparedSql, isOneOf, withoutMissing } from './words-sql.ts';

type BooleanReading = Extract<CellReading, { as: 'boolean' }>;

/** Yes or no; any other word is unreadable. */
export function booleanCell({ yes, no }: BooleanReading, missing: readonly string[]): CellSql {
  return {
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => comparedSql(cell, [...yes, ...no]),
    value: (word) => `CASE WHEN ${isOneOf(word, yes)} THEN TRUE WHEN ${isOneOf(word, no)} THEN FALSE END`,
  };
}
