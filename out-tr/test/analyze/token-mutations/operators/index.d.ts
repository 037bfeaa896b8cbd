import type { Operator } from '../operator.ts';
/** Drawn in turn, so that no frequent one crowds out the rest. */
export declare const operators: readonly Operator[];
