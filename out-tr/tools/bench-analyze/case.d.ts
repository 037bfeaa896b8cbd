import type { ChangeKind } from '../../test/analyze/generate/pair/changes.ts';
import { type Profile } from '../../test/analyze/generate/size.ts';
import type { Outcome } from './task.ts';
/** One thing to measure; it follows from these words, so that it can be repeated. */
export interface Case {
    readonly task: string;
    readonly rules: number;
    readonly profile: Profile;
    readonly change: ChangeKind;
    readonly seed: number;
    /** CPU time after which it gives up. */
    readonly seconds: number;
}
/** What was measured of it in a process of its own. */
export interface Measured extends Outcome {
    readonly milliseconds: number;
    /** Of the floor, in the same process. */
    readonly floor: number;
    /** Of the whole process, before the floor had its turn. */
    readonly peakBytes: number;
}
export declare function measured({ task: name, rules, profile, change, seed, seconds }: Case): Measured;
