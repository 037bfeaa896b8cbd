/**
 * A text as it stands in generated source. Signs that end a line, open a tag or turn the direction of reading around
 * are escaped, so the literal can also stand in a `//` comment and in a page.
 */
export declare function textLiteral(text: string): string;
/** A pattern that finds any of the texts, or one at the beginning; without flags, so unit by unit as texts are compared. */
export declare function pattern(texts: readonly string[], anchor: '' | '^'): string;
/** A number as it stands in generated source; points, days and values are always finite. */
export declare function numberLiteral(value: number): string;
export declare function textList(texts: readonly string[]): string;
/** A text, or null where there is none. */
export declare function textOrNull(text: string | undefined): string;
