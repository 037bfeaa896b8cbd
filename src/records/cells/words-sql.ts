import type { Aliases } from '../../model/source.ts';
import { duckdb, wordType } from '../../sql/dialects/duckdb.ts';
import type { QuickCell } from './quick-cell.ts';

/** Name of the function by which the engine asks for `normalText` of what it cannot normalise itself. */
export const normalTextFunction = 'leadpact_normal_text';

const ascii = /^[ -~]*$/;

/** Printable ASCII with single blanks inside: normalising it is nothing but writing it in small letters. */
export const plainPattern = '[!-~]+( [!-~]+)*';

/** A plain text in small letters, NULL for every other text. */
export const plainText: QuickCell = {
  read: (cell) => cell,
  value: (cell) => `CASE WHEN ${isPlain(cell)} THEN lower(${cell}) END`,
};

function isPlain(cell: string): string {
  return `regexp_full_match(${cell}, ${duckdb.text(plainPattern)})`;
}

/**
 * The text as `normalText` gives it, NULL when empty. Printable ASCII with single blanks inside needs only lower case;
 * of everything else the engine's tables may differ from those of the other engines, so JavaScript is asked. It gets
 * the text behind a bar, since a text that began with a byte order mark would arrive without it.
 */
export function normalSql(cell: string): string {
  return `CASE WHEN ${isPlain(cell)} THEN lower(${cell}) WHEN ${cell} IS NOT NULL THEN ${normalTextFunction}('|' || ${cell}) END`;
}

/** As `normalSql`, quicker where most cells hold one of a few words. */
export function normalWordSql(cell: string, words: readonly string[]): string {
  const known = words.filter((word) => ascii.test(word));
  if (known.length === 0) return normalSql(cell);
  return `CASE WHEN ${isOneOf(`lower(${cell})`, known)} THEN lower(${cell}) ELSE ${normalSql(cell)} END`;
}

/** A word that stands there in capital or small letters and means itself; of plain ASCII only. */
export function quickWord(words: readonly string[]): QuickCell {
  const known = words.filter((word) => ascii.test(word));
  return {
    read: (cell) => `lower(${cell})`,
    value: (lower) => `CASE WHEN ${isOneOf(lower, known)} THEN ${lower} END`,
  };
}

/** A cell that is no text, compared with a few words: blanks around it and capitals make no difference. */
export function comparedSql(cell: string, words: readonly string[]): string {
  return words.every((word) => ascii.test(word)) ? `lower(trim(${cell}))` : normalSql(cell);
}

/**
 * Whether a text is one of these; NULL is none. By a cast, for DuckDB turns a longer IN into a join, after which rows no
 * longer stand in the order of the file.
 */
export function isOneOf(value: string, words: readonly string[]): string {
  const distinct = [...new Set(words)].map(duckdb.text).join(', ');
  return words.length === 0 ? 'FALSE' : `(try_cast(${value} AS ENUM(${distinct})) IS NOT NULL)`;
}

/** A text that is one of these, as the engine's type for that; NULL where it is none. */
export function oneOfSql(value: string, words: readonly string[]): string {
  return words.length === 0 ? 'CAST(NULL AS VARCHAR)' : `try_cast(${value} AS ${wordType(words)})`;
}

/** Without the words that mean missing; of a text that is normalised already. */
export function withoutWords(normal: string, missing: readonly string[]): string {
  const [only, ...more] = missing;
  if (only === undefined) return normal;
  if (more.length === 0) return `nullif(${normal}, ${duckdb.text(only)})`;
  return `CASE WHEN ${isOneOf(normal, missing)} THEN NULL ELSE ${normal} END`;
}

/** Without the cells that mean missing; of a cell that is no text. */
export function withoutMissing(cell: string, missing: readonly string[]): string {
  if (missing.length === 0) return cell;
  return `CASE WHEN ${isOneOf(comparedSql(cell, missing), missing)} THEN NULL ELSE ${cell} END`;
}

/** Every word that means another one replaced; the others mean themselves. */
export function meantSql(word: string, aliases: Aliases): string {
  const cases = Object.entries(aliases)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `WHEN ${duckdb.text(from)} THEN ${duckdb.text(to)}`);
  return cases.length === 0 ? word : `CASE ${word} ${cases.join(' ')} ELSE ${word} END`;
}
