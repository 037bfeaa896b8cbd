import { type Workbench } from './workbench.ts';
/**
 * The lines that add up every sum that was asked for: one pass over the lead's events with one table of (row, age) per
 * word, one table per column and word, and what an alarm puts right.
 */
export declare function sumLines(bench: Workbench): readonly string[];
