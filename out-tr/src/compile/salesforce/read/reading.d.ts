import type { Told } from '../../../analyze/told/told.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Expression } from './expression.ts';
import type { FieldMeaning } from './field-meaning.ts';
import { type Operand } from './operand.ts';
/** What a formula's names stand for, and how its parts are read. */
export interface Reading {
    readonly agreement: Agreement;
    readonly meaningOf: (field: string) => FieldMeaning | undefined;
    /** The formula of a field that is part of others; undefined where it is not among the files. */
    readonly partOf: (field: string) => Expression | undefined;
    readonly operandOf: (expression: Expression) => Operand;
}
/** A part of a formula as an answer, number or text. */
export declare function toldPart(reading: Reading, expression: Expression): Told;
