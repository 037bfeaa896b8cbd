/** A word or sign of a statement. Names in quotes and texts have what stands between the quotes. */
export interface SqlToken {
    readonly kind: 'word' | 'name' | 'number' | 'text' | 'sign' | 'end';
    readonly text: string;
    readonly at: number;
}
/** The statement cut into words and signs; comments and every sign we never write are foreign. */
export declare function sqlTokens(statement: string): readonly SqlToken[];
