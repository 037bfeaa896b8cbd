import type { Measure, Question } from '../../../analyze/told/question.ts';
import { type Told } from '../../../analyze/told/told.ts';
/** What an expression of a formula stands for before it becomes a question. */
export type Operand = {
    readonly kind: 'told';
    readonly told: Told;
} | NumberOperand
/** The same with a minus before it: it falls as the number rises. */
 | {
    readonly kind: 'opposite';
    readonly of: NumberOperand;
} | TextOperand | PicklistOperand
/** The last signs of a text. */
 | {
    readonly kind: 'ending';
    readonly of: TextOperand;
    readonly length: number;
} | {
    readonly kind: 'set';
    readonly attribute: string;
    readonly valueOf: (spelled: string) => string | undefined;
}
/** An instant that a field holds; `blank` = days from now that stand for none. */
 | {
    readonly kind: 'instant';
    readonly measure: Measure;
    readonly blank: number | null;
}
/** A stage's first entry, of which formulas only ask whether there is one. */
 | {
    readonly kind: 'entry';
    readonly stage: string;
} | {
    readonly kind: 'date';
    readonly measure: Measure;
    readonly blank: number | null;
}
/** The instant of the evaluation, or its date, and so many days. */
 | {
    readonly kind: 'now' | 'today';
    readonly plus: number;
};
/** One number of the lead, and what is done to it before it is compared; all steps rise with it. */
export interface NumberOperand {
    readonly kind: 'number';
    readonly measure: Measure;
    /** By how much the measure is larger than the number of the formula. */
    readonly unit: number;
    readonly steps: readonly Step[];
    /** What stands for a blank, after the steps. */
    readonly blank: number | null;
}
export type Step = Rounding | Calculation;
/** To a whole number. */
interface Rounding {
    readonly do: 'floor' | 'round';
}
interface Calculation {
    readonly do: 'greatest' | 'least' | 'over' | 'plus' | 'times';
    readonly by: number;
}
/** A text attribute and how it was prepared for comparing. */
export interface TextOperand {
    readonly kind: 'text';
    readonly attribute: string;
    /** The text holds the value of an enum. */
    readonly isChoice: boolean;
    readonly isLower: boolean;
    readonly isTrimmed: boolean;
    /** Signs that were replaced by blanks. */
    readonly separators: ReadonlySet<string>;
    /** A blank was put before and behind it. */
    readonly isPadded: 'both' | 'front' | 'no';
}
/** Of a picklist: the question whether it has a value as it is spelled there; undefined = no lead ever has. */
export interface PicklistOperand {
    readonly kind: 'picklist';
    readonly question: (spelled: string) => Question | undefined;
    /** The text of the agreement that it keeps, where it is no choice. */
    readonly text?: string;
}
/** The operand as an answer, number or text. */
export declare function toldOf(operand: Operand, at: number): Told;
declare const told: (of: Told) => Operand;
export { told };
/** The number of the formula after the steps. */
export declare function throughSteps(steps: readonly Step[], value: number): number;
/** Operand with one more step. */
export declare function withStep(operand: NumberOperand, step: Step): NumberOperand;
/** The number when the operand is a constant one. */
export declare function constantNumber(operand: Operand): number | undefined;
/** The text when the operand is a constant one. */
export declare function constantText(operand: Operand): string | undefined;
