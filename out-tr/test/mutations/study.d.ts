import { type Verdict } from './judge.ts';
import type { Group, Mutation } from './mutation.ts';
/** A part of a study that one worker does: every `parts`-th mutant of the draw. */
export interface Share {
    readonly group: Group;
    readonly part: number;
    readonly parts: number;
    /** Mutants of the whole study. */
    readonly wanted: number;
    readonly seed: number;
}
export interface Judged {
    readonly index: number;
    readonly mutation: Mutation;
    readonly verdict: Verdict;
}
/** Judges a share until it has its part of the wanted mutants and a tenth more, which evens out the shares. */
export declare function judgedOf({ group, part, parts, wanted, seed }: Share): readonly Judged[];
/** How many of all possible business changes a decision about a lead depends on. */
export declare function observableShare(seed: number): {
    readonly observable: number;
    readonly all: number;
};
