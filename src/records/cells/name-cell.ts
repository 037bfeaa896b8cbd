import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import { isOneOf, normalWordSql, oneOfSql, withoutWords } from './words-sql.ts';

type NameReading = Extract<CellReading, { as: 'name' }>;

/**
 * A stage, signal or purpose; what means none of them is unreadable. There are few names and many rows, so the engine keeps the
 * place of the name: a byte instead of a text in every relation that is made of it.
 */
export function nameCell({ names, ignored }: NameReading, missing: readonly string[]): CellSql {
  const own = Object.keys(names).filter((word) => names[word] === word);
  const quick = own.filter((word) => !ignored.includes(word));
  const meant = Object.values(names);
  return {
    // Most sources write the ids themselves, and then nothing needs to be normalised.
    quick: {
      read: (cell) => cell,
      value: (cell) => `CASE WHEN ${isOneOf(cell, quick)} THEN ${oneOfSql(cell, meant)} END`,
    },
    present: (cell) =>
      `CASE WHEN ${isOneOf(cell, own)} THEN ${cell} ELSE ${withoutWords(normalWordSql(cell, Object.keys(names)), missing)} END`,
    parsed: (word) => word,
    value: (word) => oneOfSql(meaning(word, Object.entries(names)), meant),
    ...(ignored.length > 0 && { isIgnored: (word) => isOneOf(word, ignored) }),
  };
}

function meaning(word: string, names: readonly (readonly [string, string])[]): string {
  const own = names.filter(([from, to]) => from === to).map(([from]) => from);
  const cases = names
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `WHEN ${word} = ${duckdb.text(from)} THEN ${duckdb.text(to)}`);
  return `CASE WHEN ${isOneOf(word, own)} THEN ${word} ${cases.join(' ')} END`;
}
