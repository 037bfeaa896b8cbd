import type { Engine } from './engine.ts';
/** Every engine, alphabetical; the evaluator is the default. */
export declare const engines: readonly Engine[];
