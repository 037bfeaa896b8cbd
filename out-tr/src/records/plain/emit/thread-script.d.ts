import type { Marks } from '../plain-rows.ts';
import { type PlainFile } from './reader-script.ts';
/**
 * The source of a thread, for CommonJS. It answers each `ThreadTask` with `PlainRows`, with whether marks are repeated, or
 * with null when what it was to read is not plain.
 */
export declare function threadScript(files: Readonly<Record<string, PlainFile>>): string;
/** What a thread is asked to do. */
export type ThreadTask = {
    readonly task: 'read';
    readonly table: string;
    readonly path: string;
    /** Rows that begin in these bytes; the first of all rows begins at `first`. */
    readonly from: number;
    readonly to: number;
    readonly first: number;
    readonly seed: number;
    readonly index?: object;
} | {
    readonly task: 'compare';
    /** Those of all parts, and which share of their piles is to be looked through. */
    readonly marks: readonly Marks[];
    readonly share: number;
    readonly shares: number;
};
