/** The kinds of test that this target writes. */
export type OperationType = 'ALL_PROPERTY' | 'BOOL' | 'ENUMERATION' | 'MULTISTRING' | 'NUMBER' | 'TIME_POINT';
/** What the API takes of one kind of test. */
export interface OperatorRow {
    readonly operators: readonly string[];
    /** How the asked property has to keep its value. */
    readonly stores: readonly string[];
}
/** Operators and properties by kind of test; neither the client's types nor the API description check them. */
export declare const operatorTable: Readonly<Record<OperationType, OperatorRow>>;
