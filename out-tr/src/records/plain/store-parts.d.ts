import type { Keys, Marks, PlainRows, Words } from './plain-rows.ts';
export declare function wordsOf(index: number, parts: readonly PlainRows[]): readonly Words[];
export declare function keysOf(index: number, parts: readonly PlainRows[]): readonly Keys[];
export declare function marksOf(index: number, parts: readonly PlainRows[]): readonly Marks[];
/** NaN where there is none. */
export declare function numbersOf(index: number, parts: readonly PlainRows[]): readonly Float64Array[];
/** The places of the leads that rows name. */
export declare function leadsOf(index: number, parts: readonly PlainRows[]): readonly Int32Array[];
