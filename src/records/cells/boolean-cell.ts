import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import type { QuickCell } from './quick-cell.ts';
import { comparedSql, isOneOf, withoutMissing } from './words-sql.ts';

type BooleanReading = Extract<CellReading, { as: 'boolean' }>;

/** Yes or no; any other word is unreadable. */
export function booleanCell(reading: BooleanReading, missing: readonly string[]): CellSql {
  const { yes, no } = reading;
  return {
    quick: quickFlag(reading, missing),
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => comparedSql(cell, [...yes, ...no]),
    value: (word) => `CASE WHEN ${isOneOf(word, yes)} THEN TRUE WHEN ${isOneOf(word, no)} THEN FALSE END`,
  };
}

/** The words themselves, in small letters. */
export function quickFlag(
  { yes, no }: Pick<BooleanReading, 'yes' | 'no'>,
  missing: readonly string[],
): QuickCell {
  const cases = (cell: string, words: readonly string[], meaning: string): readonly string[] =>
    words
      .filter((word) => !missing.includes(word))
      .map((word) => `WHEN ${cell} = ${duckdb.text(word)} THEN ${meaning}`);
  return {
    read: (cell) => cell,
    value: (cell) => {
      const all = [...cases(cell, yes, 'TRUE'), ...cases(cell, no, 'FALSE')];
      return all.length === 0 ? 'CAST(NULL AS BOOLEAN)' : `CASE ${all.join(' ')} END`;
    },
  };
}
