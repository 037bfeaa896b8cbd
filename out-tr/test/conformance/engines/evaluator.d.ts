import type { Engine } from './engine.ts';
/** The explaining evaluator: the whole meaning. */
export declare const evaluator: Engine;
