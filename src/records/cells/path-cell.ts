import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import { isOneOf, meantSql, normalSql, withoutWords } from './words-sql.ts';

type PathReading = Extract<CellReading, { as: 'path' }>;

/** The channels in their order, a line feed between them; NULL when there are none. */
export function pathCell({ domain, aliases, separator }: PathReading, missing: readonly string[]): CellSql {
  return {
    present: (cell) => withoutWords(normalSql(cell), missing),
    parsed: (normal) => {
      // The cell has lost the blanks at its ends, which may belong to a separator there.
      const written = `string_split(' ' || ${normal} || ' ', ${duckdb.text(separator)})`;
      const trimmed = `list_transform(${written}, lambda step: trim(step))`;
      const meant = `list_transform(${trimmed}, lambda step: ${meantSql('step', aliases)})`;
      return `CASE WHEN ${normal} IS NOT NULL THEN list_filter(${meant}, lambda step: step <> '') END`;
    },
    value: (steps) => `CASE WHEN len(${steps}) > 0 THEN array_to_string(${steps}, chr(10)) END`,
    isUnknown: (value) =>
      `len(list_filter(string_split(${value}, chr(10)), lambda step: NOT ${isOneOf('step', domain)})) > 0`,
  };
}
