import type { Operator } from '../mutation.ts';
/** Changes after which the agreement contradicts itself. */
export declare const contradictory: readonly Operator[];
