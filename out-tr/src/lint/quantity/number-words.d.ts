/** A pattern for a number as people write it: digits, with signs between them, or a word. */
export declare const numberPattern: string;
/** The number that is written; undefined for one with a sign inside, which languages read differently. */
export declare function numberOf(written: string): number | undefined;
