import type { Expression } from './expression.ts';
/** A value as a record holds it: instants in milliseconds, days since 1970-01-01. */
export type RecordValue = boolean | number | string | null | {
    readonly instant: number;
} | {
    readonly day: number;
} | {
    readonly members: readonly string[];
};
/** A record at an instant. */
export interface LeadRow {
    readonly valueOf: (field: string) => RecordValue;
    readonly now: number;
    readonly today: number;
}
/** The value of a formula, word by word as it is written; a comparison with a blank is blank. */
export declare function evaluateFormula(expression: Expression, row: LeadRow): RecordValue;
