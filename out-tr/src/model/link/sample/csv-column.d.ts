/** What the cells of a column say about the sample of their row. */
export type Column = {
    readonly says: 'id' | 'asOf';
} | {
    readonly says: 'lead';
    readonly field: string;
} | {
    readonly says: 'signal';
    readonly signal: string;
} | {
    readonly says: 'expect' | 'not';
    readonly name: string;
};
/** The column of that name; undefined when the name means nothing. Whether a field or signal exists is asked later. */
export declare function columnOf(name: string): Column | undefined;
