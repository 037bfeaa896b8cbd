import type { Dialect } from '../dialect.ts';
import { shortName } from '../short-name.ts';
import { wordPattern } from '../word-pattern.ts';

/** PostgreSQL cuts names after 63 bytes; ids are ASCII. */
const longestName = 63;

/** PostgreSQL 12 and later, in a UTF-8 database. */
export const postgres: Dialect = {
  id: 'postgres',
  name: (identifier) => `"${shortName(identifier, longestName).replaceAll('"', '""')}"`,
  text,
  wide: (expression) => `CAST(${expression} AS bigint)`,
  quotient: (dividend, divisor) => `${dividend} / ${divisor}`,
  huge: (expression) => `CAST(${expression} AS numeric)`,
  hugeQuotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
  oneOf: (expression) => expression,
  isAmong: (expression, words) =>
    words.length === 0 ? 'FALSE' : `${expression} IN (${words.map(text).join(', ')})`,
  byCodePoint: (expression) => `${expression} COLLATE "C"`,
  barrier: ' OFFSET 0',
  larger: (left, right) => `greatest(${left}, ${right})`,
  smaller: (left, right) => `least(${left}, ${right})`,
  numbers: (list) => `unnest(CAST('{${list.map((number) => number ?? 'NULL').join(',')}}' AS bigint[]))`,
  series: (first, last) => `generate_series(${first}, ${last})`,
  contains: (value, literal) => `strpos(${value}, ${text(literal)}) > 0`,
  startsWith: (value, literal) => `starts_with(${value}, ${text(literal)})`,
  endsWith: (value, literal) => `right(${value}, ${[...literal].length}) = ${text(literal)}`,
  containsWord: (value, words) => `${value} ~ ${text(wordPattern(words))}`,
};

/** With `standard_conforming_strings`, the default since 9.1, plain quotes know no escapes. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
