import type { Case, Measured } from './case.ts';
import { type Target } from './targets.ts';
/** A case and what was measured of it. */
export interface CaseResult {
    readonly of: Case;
    readonly measured: Measured | {
        readonly broken: string;
    };
}
/** All cases of one task, profile and number of rules. */
export interface Row {
    readonly task: string;
    readonly profile: string;
    readonly rules: number;
    readonly cases: number;
    /** Cases with an open answer; they are in no time. */
    readonly unknown: number;
    readonly broken: number;
    /** Milliseconds; NaN where no case was decided. */
    readonly median: number;
    readonly p95: number;
    /** Median of the ratio to the floor of the same process. */
    readonly ofFloor: number;
    readonly megabytes: number;
    readonly target?: Target & {
        readonly verdict: 'holds' | 'FAILS';
    };
}
export declare function rowsOf(results: readonly CaseResult[]): readonly Row[];
