import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import { isOneOf, meantSql, normalSql, withoutWords } from './words-sql.ts';

type SetReading = Extract<CellReading, { as: 'set' }>;

/** The sorted distinct members, each between two line feeds; NULL when there are none. */
export function setCell(reading: SetReading, missing: readonly string[]): CellSql {
  return {
    present: (cell) => withoutWords(normalSql(cell), missing),
    parsed: (normal) => `CASE WHEN ${normal} IS NOT NULL THEN ${membersOf(normal, reading)} END`,
    value: (members) =>
      `CASE WHEN len(${members}) > 0 THEN chr(10) || array_to_string(${members}, chr(10)) || chr(10) END`,
    isUnknown: (value) =>
      `len(list_filter(string_split(trim(${value}, chr(10)), chr(10)), lambda member: NOT ${isOneOf('member', reading.domain)})) > 0`,
  };
}

function membersOf(normal: string, { aliases, separator }: SetReading): string {
  const written = `string_split(${normal}, ${duckdb.text(separator)})`;
  const trimmed = `list_transform(${written}, lambda member: trim(member))`;
  const meant = `list_transform(${trimmed}, lambda member: ${meantSql('member', aliases)})`;
  return `list_sort(list_distinct(list_filter(${meant}, lambda member: member <> '')))`;
}
