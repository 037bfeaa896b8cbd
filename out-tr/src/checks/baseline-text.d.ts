import type { NewEntry } from './current-baseline.ts';
/** The file of the baseline. */
export declare function baselineText(allow: readonly NewEntry[]): string;
