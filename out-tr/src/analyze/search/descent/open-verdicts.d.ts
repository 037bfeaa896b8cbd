import type { Range } from '../../score/ranges.ts';
import type { Scene, Side } from '../../score/scene.ts';
import type { VerdictsOptions } from './open-sums.ts';
/** A verdict whose class is not known yet. */
export interface OpenVerdict {
    readonly index: number;
    /** Places of the sums that it looks at. */
    readonly sums: readonly number[];
    /** The classes it may have, by place yes or no, of leads without an objection. */
    readonly classesAt: (sumAt: (place: number) => Range) => readonly boolean[];
}
/** For some variables, those of them that are verdicts. */
export declare function openVerdicts(scene: Scene, sides: readonly Side[], { asked, placing }: VerdictsOptions): readonly OpenVerdict[];
