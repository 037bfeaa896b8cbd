import type { Script } from '../script.ts';
import { type Term } from '../term.ts';
import { type TextAnswer } from './text-implication.ts';
/** Says of a text which answers it gives. */
export type AnswersOfText = (asked: TextAnswer) => Term;
/**
 * A text as the answers to every question about it, with what one answer says about the others: every real text is
 * among them. Which literal it equals is one number, since it equals one at most.
 */
export declare function declareText(id: string, { missing, answers }: {
    readonly missing: Term;
    readonly answers: readonly TextAnswer[];
}, script: Script): AnswersOfText;
