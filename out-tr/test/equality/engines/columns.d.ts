import type { Engine } from '../engine.ts';
/** The kernel over leads as columns; it runs for the day before first, of which nothing may be left. */
export declare const columns: Engine;
