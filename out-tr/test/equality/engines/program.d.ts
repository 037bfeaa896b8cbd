import type { Engine } from '../engine.ts';
/** The function that the agreement is compiled into. */
export declare const program: Engine;
