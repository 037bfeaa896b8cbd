import type { Measure } from './measure.ts';
/**
 * How a period is taken (semantics §8). `cohort`: what became of those who came in it; `period`: what happened in it;
 * `snapshot`: how things stand at its end.
 */
export type MeasureMode = 'cohort' | 'period' | 'snapshot';
export declare function modeOf({ of }: Measure): MeasureMode;
