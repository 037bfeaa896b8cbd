/** A word or sign of a formula and where it begins. */
export interface Token {
    readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end';
    /** Of a text, what stands between its quotes. */
    readonly text: string;
    readonly at: number;
}
/** The formula cut into its words and signs. Escapes, comments and every sign we never write are foreign. */
export declare function formulaTokens(formula: string): readonly Token[];
