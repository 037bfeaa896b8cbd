import type { Aliases } from '../../model/source.ts';
import type { QuickCell } from './quick-cell.ts';
/** Name of the function by which the engine asks for `normalText` of what it cannot normalise itself. */
export declare const normalTextFunction = "leadpact_normal_text";
/** Printable ASCII with single blanks inside: normalising it is nothing but writing it in small letters. */
export declare const plainPattern = "[!-~]+( [!-~]+)*";
/** A plain text in small letters, NULL for every other text. */
export declare const plainText: QuickCell;
/**
 * The text as `normalText` gives it, NULL when empty. Printable ASCII with single blanks inside needs only lower case;
 * of everything else the engine's tables may differ from those of the other engines, so JavaScript is asked. It gets
 * the text behind a bar, since a text that began with a byte order mark would arrive without it.
 */
export declare function normalSql(cell: string): string;
/** As `normalSql`, quicker where most cells hold one of a few words. */
export declare function normalWordSql(cell: string, words: readonly string[]): string;
/** A word that stands there in capital or small letters and means itself; of plain ASCII only. */
export declare function quickWord(words: readonly string[]): QuickCell;
/** A cell that is no text, compared with a few words: blanks around it and capitals make no difference. */
export declare function comparedSql(cell: string, words: readonly string[]): string;
/**
 * Whether a text is one of these; NULL is none. By a cast, for DuckDB turns a longer IN into a join, after which rows no
 * longer stand in the order of the file.
 */
export declare function isOneOf(value: string, words: readonly string[]): string;
/** Without the words that mean missing; of a text that is normalised already. */
export declare function withoutWords(normal: string, missing: readonly string[]): string;
/** Without the cells that mean missing; of a cell that is no text. */
export declare function withoutMissing(cell: string, missing: readonly string[]): string;
/** Every word that means another one replaced; the others mean themselves. */
export declare function meantSql(word: string, aliases: Aliases): string;
