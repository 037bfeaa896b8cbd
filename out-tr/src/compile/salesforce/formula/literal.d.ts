/**
 * A text as a formula writes it. Quotes inside are concatenated, for formulas know no other way that every reader of
 * them understands; undefined for a text with a backslash, which readers disagree about, or a line break.
 */
export declare function textLiteral(text: string): string | undefined;
/** A text where a formula allows no expression, e.g. the value of a picklist; undefined when it cannot be written. */
export declare function wordLiteral(text: string): string | undefined;
/** A scaled integer as an operand: `20`, `26.67`, `(0 - 5)`. */
export declare function numberLiteral(value: number, scale?: number): string;
/** The same as the whole argument of a function or the right side of a comparison: `0 - 5`. */
export declare function argumentLiteral(value: number, scale?: number): string;
