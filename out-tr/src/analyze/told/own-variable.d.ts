import type { Parts } from './parts-of.ts';
import type { Choice, Measure, Question } from './question.ts';
import type { ToldValue } from './told.ts';
/** A variable of what the language has no word for: a value for each class; null = none. */
export interface OwnVariable {
    readonly subject: string;
    readonly of: Measure | Choice;
    readonly values: readonly ToldValue[];
    readonly costs: readonly number[];
    /** There are more numbers than are tried. */
    readonly isCut: boolean;
}
/** The numbers that the questions tell apart; every one that can be near the constants where they are added up. */
export declare function measureVariable(measure: Measure, asked: readonly Question[], added: Pick<Parts, 'factor' | 'numbers'> | undefined, step: number): OwnVariable;
/** The values of a choice, and none of them. */
export declare function choiceVariable(choice: Choice, values: readonly string[]): OwnVariable;
/** How a question about the variable is answered for one of its values. */
export declare function answerFor(question: Question, value: ToldValue): boolean;
