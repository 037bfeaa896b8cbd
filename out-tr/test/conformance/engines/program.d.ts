import type { Engine } from './engine.ts';
/** The function generated from the agreement. Of each expectation only what a row says is compared (`../README.md`). */
export declare const program: Engine;
