import { compareCodePoints } from '../../support/code-points.ts';
import type { Dialect } from '../dialect.ts';
import { wordPattern } from '../word-pattern.ts';

/** DuckDB, embedded or as a warehouse. */
export const duckdb: Dialect = {
  id: 'duckdb',
  name: (identifier) => `"${identifier.replaceAll('"', '""')}"`,
  text,
  wide: (expression) => `CAST(${expression} AS BIGINT)`,
  quotient: (dividend, divisor) => `${dividend} // ${divisor}`,
  huge: (expression) => `CAST(${expression} AS HUGEINT)`,
  hugeQuotient: (dividend, divisor) => `${dividend} // ${divisor}`,
  oneOf: (expression, words) =>
    words.length === 0 ? expression : `CAST(${expression} AS ${wordType(words)})`,
  // Literals of its own type, for with plain ones the engine makes a text of every row.
  isAmong: (expression, words, all) =>
    isIn(expression, words, (word) =>
      all.includes(word) ? `CAST(${text(word)} AS ${wordType(all)})` : text(word),
    ),
  byCodePoint: (expression) => expression,
  barrier: '',
  larger: (left, right) => `greatest(${left}, ${right})`,
  smaller: (left, right) => `least(${left}, ${right})`,
  numbers: (list) => `unnest(CAST('[${list.map((number) => number ?? 'NULL').join(',')}]' AS BIGINT[]))`,
  series: (first, last) => `unnest(generate_series(${first}, ${last}))`,
  contains: (value, literal) => `contains(${value}, ${text(literal)})`,
  startsWith: (value, literal) => `starts_with(${value}, ${text(literal)})`,
  endsWith: (value, literal) => `ends_with(${value}, ${text(literal)})`,
  containsWord: (value, words) => `regexp_matches(${value}, ${text(wordPattern(words))})`,
};

function isIn(expression: string, words: readonly string[], literal: (word: string) => string): string {
  return words.length === 0 ? 'FALSE' : `${expression} IN (${words.map(literal).join(', ')})`;
}

/** The type of a text that is one of these, at least one; it compares and sorts as texts do. */
export function wordType(words: readonly string[]): string {
  return `ENUM(${[...new Set(words)].toSorted(compareCodePoints).map(text).join(', ')})`;
}

/** DuckDB reads no escapes inside plain quotes. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
