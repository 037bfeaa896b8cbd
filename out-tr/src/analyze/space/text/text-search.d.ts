import type { Budget } from '../../budget.ts';
import type { Alphabet } from './alphabet.ts';
import type { Automaton } from './automaton.ts';
export interface TextSearch {
    /** Answers, one digit per question → the shortest text that gives them. */
    readonly found: ReadonlyMap<string, string>;
    /** False when it was left with states unread: what was not found may exist. */
    readonly isComplete: boolean;
}
/**
 * Every combination of answers that a normalised text can give, breadth first through the product of the automata. It ends
 * early when all that are wanted are found.
 */
export declare function searchTexts(automata: readonly Automaton[], alphabet: Alphabet, wanted: Iterable<string>, budget: Budget): TextSearch;
