import type { Measure, Question } from './question.ts';
/** null = blank: a number, text or answer that is not there. */
export type ToldValue = boolean | number | string | null;
/** What an artefact or the agreement says about a lead: an expression over questions, without a word of any system. */
export type Told = {
    readonly is: 'constant';
    readonly value: ToldValue;
} | {
    readonly is: 'asked';
    readonly question: Question;
}
/** The number itself; blank where there is none. */
 | {
    readonly is: 'measured';
    readonly measure: Measure;
}
/** `gives` exactly where `when` is true; a blank answer is not. */
 | {
    readonly is: 'chosen';
    readonly when: Told;
    readonly gives: Told;
    readonly otherwise: Told;
} | {
    readonly is: 'applied';
    readonly operation: Operation;
    readonly of: readonly Told[];
};
/** `and`, `or` and `not` know three answers; everything but `joined` of a blank is blank. */
export type Operation = 'and' | 'or' | 'not' | 'plus' | 'times' | 'over' | 'least' | 'greatest' | 'joined' | 'equal' | 'atLeast' | 'above';
export declare const yes: Told;
export declare const no: Told;
export declare const blank: Told;
export declare function constant(value: ToldValue): Told;
export declare function asked(question: Question): Told;
/** Without the branch that is never taken. */
export declare function chosen(when: Told, gives: Told, otherwise: Told): Told;
export declare function not(of: Told): Told;
export declare function and(of: readonly Told[]): Told;
export declare function or(of: readonly Told[]): Told;
/** The operation, worked out where all it needs is constant. */
export declare function applied(operation: Operation, ...of: readonly Told[]): Told;
/** The value of the operation for these values. */
export declare function workedOut(operation: Operation, values: readonly ToldValue[]): ToldValue;
