import { type Atom } from '../atoms.ts';
/** One question of a criterion with the answer that is wanted of it. */
export interface Literal {
    readonly atom: Atom;
    readonly wanted: boolean;
}
/** What a question is about. Questions about different subjects can be answered independently of each other. */
export declare function subjectOf(atom: Atom): string;
