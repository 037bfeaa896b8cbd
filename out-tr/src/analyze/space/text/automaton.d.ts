import type { TextTest } from '../../../criteria/criterion.ts';
import type { Alphabet } from './alphabet.ts';
/** Reads a normalised text character by character and knows at every point what a question would answer if it ended there. */
export interface Automaton {
    readonly states: number;
    /** States follow each other: `next[state * alphabet.size + character]`; the first is 0. */
    readonly next: Int32Array;
    /** 1 = yes, if the text ended in this state. */
    readonly answers: Uint8Array;
}
/** One automaton for all literals of a question: its answer is whether any of them is found. */
export declare function automatonOf({ op, values }: TextTest, alphabet: Alphabet): Automaton;
