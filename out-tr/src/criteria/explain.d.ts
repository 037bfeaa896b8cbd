import { type Reading } from './atom-reading.ts';
import type { Criterion } from './criterion.ts';
import type { Facts } from './facts.ts';
/** A criterion with its answer: whether each part held, and what each question read. */
export interface Explained {
    readonly criterion: Criterion;
    /** `/` is the root, `/1/0` the first part of its second part. */
    readonly path: string;
    readonly held: boolean;
    /** What a question read; absent for `all`, `any`, `none` and `kOf`. */
    readonly reading?: Reading;
    readonly parts: readonly Explained[];
}
/** The whole tree of a criterion, every part answered, none skipped. */
export declare function explain(criterion: Criterion, facts: Facts, path?: string): Explained;
