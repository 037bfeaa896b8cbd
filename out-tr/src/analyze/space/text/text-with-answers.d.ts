import type { Field } from '../../../model/field.ts';
import type { TextClasses } from './text-classes.ts';
/**
 * A text that gives these answers, one digit per question. Where not every combination is known, it may only come near:
 * whoever uses it puts it to the evaluator.
 */
export declare function textWithAnswers(field: Field, classes: TextClasses, answers: string): string;
