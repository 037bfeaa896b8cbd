import type { Choice, Measure } from '../../analyze/told/question.ts';
import { type Told } from '../../analyze/told/told.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { SqlExpression } from './sql-expression.ts';
/** What a statement was written for. */
export interface SqlReading {
    readonly agreement: Agreement;
    /** Its local date, as days since 1970-01-01. */
    readonly today: number;
}
/** The same, and how the parts of an expression are read. */
export interface SqlParts extends SqlReading {
    readonly told: (expression: SqlExpression) => Told;
}
/** What an expression stands for before it becomes a question. */
export type SqlOperand = {
    readonly kind: 'told';
    readonly told: Told;
} | {
    readonly kind: 'number';
    readonly measure: Measure;
    readonly isAge: boolean;
} | {
    readonly kind: 'choice';
    readonly choice: Choice;
} | {
    readonly kind: 'text' | 'set' | 'date';
    readonly attribute: string;
}
/** Rank of the stage in which the lead stands. */
 | {
    readonly kind: 'rank';
};
/** The answer where there is a value, else a blank. */
export declare function whereHeld(reading: SqlParts, operand: SqlOperand, answer: Told, at: number): Told;
/** Is there a value? */
export declare function presenceOf({ agreement }: SqlParts, operand: SqlOperand, at: number): Told;
/** What an expression stands for, without being read where it is a column. */
export declare function operandOf(reading: SqlParts, expression: SqlExpression): SqlOperand;
/** The clamped points of a group, as its own column was found to say. */
export declare function groupPoints(agreement: Agreement, of: {
    readonly dimension: string;
    readonly group: string;
}): Told;
/** The operand as an answer, number or text. */
export declare function toldOf(reading: SqlParts, operand: SqlOperand, at: number): Told;
