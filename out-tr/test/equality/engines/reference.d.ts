import type { Engine } from '../engine.ts';
/** The explaining evaluator, by which the others are judged. */
export declare const reference: Engine;
