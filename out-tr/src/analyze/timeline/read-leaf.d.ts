import type { InactivityRule } from '../../model/scoring.ts';
import type { Reading } from './reading.ts';
import type { Leaf } from './timeline-question.ts';
/** How many intervals of silence are told apart, by leaf; none said = as many as its floor leaves. */
export type SilentIntervals = ReadonlyMap<number, number>;
/** What a leaf takes from events. */
export declare function readLeaf(leaf: Leaf, index: number, mostEvents: number, silent: SilentIntervals): Reading;
/** After how many intervals the floor is reached; infinite without a floor. */
export declare function intervalsOf({ per, floor }: InactivityRule): number;
/** Points of a silence of so many whole intervals (semantics §3, Inactivity). */
export declare function silencePoints({ per, floor }: InactivityRule, intervals: number): number;
/** Where the intervals end that are told apart. */
export declare function silenceCuts({ everyDays }: InactivityRule, intervals: number): readonly number[];
