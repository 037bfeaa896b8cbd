import type { DifferenceKind } from '../difference.ts';
/** Every other pair of stages: whether a lead is handed over is asked apart. */
export declare const otherStage: DifferenceKind;
