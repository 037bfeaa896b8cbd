import type { Mutation } from './mutation.ts';
import { type Reference } from './reference.ts';
/** Who noticed a mutant first. `refused`: it is no agreement any more, so nobody could have decided it. */
export interface Verdict {
    readonly by: 'refused' | 'validate' | 'test' | 'nobody';
    /** Code of the finding, or id of the sample lead. */
    readonly what: string;
}
/** Re-reads one file, links everything and asks who notices: for a contradiction `validate` comes first, for a decision `test`. */
export declare function judge(reference: Reference, mutation: Mutation): Verdict;
