/**
 * A regular expression for a text that has one of the words. A word is a maximal run of letters and decimal digits
 * (semantics §1). The letters stand in the pattern as ranges, as this program knows them: `\p{L}` of DuckDB 1.5 lacks 9,658
 * letters of Unicode 17 and would cut words there; `\w` of PostgreSQL is that of the locale. Words need no escapes.
 */
export declare function wordPattern(words: readonly string[]): string;
