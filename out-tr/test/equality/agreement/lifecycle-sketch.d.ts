import fc from 'fast-check';
import type { Gate, Stage } from '../../../src/model/lifecycle.ts';
import { type CriterionSketch } from './criterion-sketch.ts';
/** Stages and gates before their criteria know what they can name. */
export interface LifecycleSketch {
    readonly stages: readonly StageSketch[];
    readonly handoff: number;
    readonly gates: readonly GateSketch[];
    /** A recycle hides the events before it. */
    readonly resets: boolean;
}
export interface StageSketch {
    readonly id: string;
    readonly category: Stage['category'];
    readonly skippable: boolean;
    readonly automatic: boolean;
    readonly fields: readonly number[];
    readonly require: CriterionSketch | null;
    readonly threshold: CriterionSketch | null;
    readonly fastTrack: {
        readonly signals: readonly number[];
        readonly withinDays: number;
    } | null;
}
export interface GateSketch {
    readonly kind: Gate['kind'];
    readonly purpose: number;
    readonly when: CriterionSketch;
}
export declare const arbitraryLifecycle: fc.Arbitrary<LifecycleSketch>;
