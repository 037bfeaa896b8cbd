/** Points that are there when the factor, a comparison, is true. */
export interface Term {
    readonly factor: string;
    readonly points: number;
}
/** Adds up without a branch. What only takes away is subtracted: zero times a negative would be the zero below zero. */
export declare function addTerms(sum: string, terms: readonly Term[]): string;
