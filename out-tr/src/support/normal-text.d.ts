/**
 * The one spelling in which texts are compared (semantics §1): NFC, then simple lower case, trimmed, single blanks.
 * A blank is any Unicode White_Space, so U+0085 is one and U+FEFF is not. The empty text means missing.
 */
export declare function normalText(text: string): string;
/** The words of a normalised text in order: maximal runs of letters (category L) and decimal digits (Nd). */
export declare function wordsOf(normalised: string): readonly string[];
