import { type Atom } from '../atoms.ts';
import type { Facts } from '../facts.ts';
import { type Known } from './known.ts';
/** What a subject can be. */
export interface Candidates {
    readonly known: readonly Known[];
    /** True when every way to answer the questions is among them; else an empty choice proves nothing. */
    readonly complete: boolean;
}
/**
 * For one subject and all questions about it: values of which at least one gives every possible combination of answers.
 * Between two constants next to each other a number answers alike, so c − 1, c and c + 1 stand for all.
 */
export declare function candidatesFor(atoms: readonly Atom[], attributes: Facts['attributes']): Candidates;
