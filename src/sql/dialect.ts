/**
 * How one engine writes what SQL engines write differently; everything else is plain SQL. All arguments and results are
 * SQL text; texts are compared by code point.
 */
export interface Dialect {
  readonly id: string;
  /** A name in the engine's quotes, whatever characters it has. */
  readonly name: (identifier: string) => string;
  /** A text literal, whatever characters it has. */
  readonly text: (value: string) => string;
  /** A whole number of up to 64 bits, as the engine's type for it. */
  readonly wide: (expression: string) => string;
  /** The integer quotient of two whole numbers that are not negative. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** A whole number of up to 128 bits, and the quotient of two of them that are not negative. */
  readonly huge: (expression: string) => string;
  readonly hugeQuotient: (dividend: string, divisor: string) => string;
  /**
   * A text that is always one of these. An engine may keep its place among them instead, in the order of code points, and give
   * the text wherever it meets one.
   */
  readonly oneOf: (expression: string, words: readonly string[]) => string;
  /** Whether a text that is always one of `all` is one of the words; quickest where the engine keeps it as `oneOf(…, all)`. */
  readonly isAmong: (expression: string, words: readonly string[], all: readonly string[]) => string;
  /** A text in ORDER BY, so that code points decide whatever the database was set up with. */
  readonly byCodePoint: (expression: string) => string;
  /**
   * Ends a subquery whose columns are worked out once, however often they are read. An engine that copies their expressions
   * to every reader would write a chain of such subqueries out exponentially.
   */
  readonly barrier: string;
  /** The larger and the smaller of two numbers that are not NULL. */
  readonly larger: (left: string, right: string) => string;
  readonly smaller: (left: string, right: string) => string;
  /** In a list of columns: one row per number; several lists of one length go side by side. */
  readonly numbers: (list: readonly (number | null)[]) => string;
  /** In a list of columns: one row per whole number from the first to the last. */
  readonly series: (first: string, last: string) => string;
  readonly contains: (text: string, literal: string) => string;
  readonly startsWith: (text: string, literal: string) => string;
  readonly endsWith: (text: string, literal: string) => string;
  /** Is one of the words (literals of letters and digits) a word of the text? */
  readonly containsWord: (text: string, words: readonly string[]) => string;
}
