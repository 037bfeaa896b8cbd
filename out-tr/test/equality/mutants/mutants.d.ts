import type { Engine } from '../engine.ts';
/** Engines of which each makes one mistake: the reference, told or repeated slightly wrong. */
export declare const mutants: readonly Engine[];
