import type { Scoring } from '../../model/scoring.ts';
/** Attributes that are read together: as long as some of them are still to come, something has to be remembered. */
export type ReadTogether = ReadonlySet<string>;
/** What a scoring adds up. */
export interface SumsRead {
    /** Per group with bounds, where partial sums have to be remembered. */
    readonly groups: readonly ReadTogether[];
    /** Per rule that reads more than one. */
    readonly rules: readonly ReadTogether[];
}
export declare function sumsRead(scorings: readonly Scoring[]): SumsRead;
